import { useId, useState } from 'preact/hooks'
import type { PanelTranslate } from './props.ts'

interface AltTextProps {
  copy(text: string): Promise<boolean>
  readonly t: PanelTranslate
}

/** A place to write what a picture shows, and to copy it to where the site takes it. Nothing of it is kept. */
export function AltText({ copy, t }: AltTextProps) {
  const id = useId()
  const [text, write] = useState('')
  const [said, say] = useState<'copied' | 'copyFailed' | null>(null)
  return (
    <details class="about">
      <summary>{t('panel.alt.title')}</summary>
      <label for={id}>{t('panel.alt.label')}</label>
      <textarea
        id={id}
        rows={3}
        aria-describedby={`${id}-help`}
        value={text}
        onInput={event => write(event.currentTarget.value)}
      />
      <p class="small" id={`${id}-help`}>
        {t('panel.alt.help')} <span class="num">{t('panel.counter.short', { n: text.length })}</span>
      </p>
      <button
        type="button"
        class="btn line"
        disabled={text.trim() === ''}
        onClick={async () => say((await copy(text.trim())) ? 'copied' : 'copyFailed')}
      >
        {t('panel.alt.copy')}
      </button>
      <p class="small" role="status">
        {said && t(`panel.alt.${said}`)}
      </p>
    </details>
  )
}
