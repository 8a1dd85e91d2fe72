import { useId, useState } from 'preact/hooks'
import type { SilenceActions } from '../silence-view.ts'
import type { OptionsTranslate } from './props.ts'

interface OwnWordsProps {
  readonly actions: SilenceActions
  readonly t: OptionsTranslate
}

/** A word or name about which nothing is said; what was added stands in the list of what is turned off. */
export function OwnWords({ actions, t }: OwnWordsProps) {
  const [word, setWord] = useState('')
  const id = useId()
  const add = (event: Event): void => {
    event.preventDefault()
    if (word.trim() !== '') actions.addWord(word.trim())
    setWord('')
  }
  return (
    <form class="words" onSubmit={add}>
      <h3>{t('options.words.title')}</h3>
      <p class="small" id={`${id}-help`}>
        {t('options.words.help')}
      </p>
      <div class="buttons">
        <label class="field" for={id}>
          <span class="unseen">{t('options.words.label')}</span>
          <input
            id={id}
            type="text"
            maxLength={80}
            autocomplete="off"
            value={word}
            aria-describedby={`${id}-help`}
            onInput={event => setWord(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn line">
          {t('options.words.add')}
        </button>
      </div>
    </form>
  )
}
