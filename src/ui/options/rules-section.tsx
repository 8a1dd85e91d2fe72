import { useId, useState } from 'preact/hooks'
import { oneLanguage } from '../message.tsx'
import type { RuleShown, RulesActions } from '../silence-view.ts'
import type { Preferences } from '../view.ts'
import { Locked } from './locked.tsx'
import type { OptionsTranslate } from './props.ts'

interface RulesSectionProps {
  readonly rules: readonly RuleShown[]
  readonly preferences: Preferences
  readonly actions: RulesActions
  readonly t: OptionsTranslate
}

/** All checks of common and of the chosen organisation, to search and to turn on and off. */
export function RulesSection(props: RulesSectionProps) {
  const { rules, preferences, t } = props
  const [sought, seek] = useState('')
  const id = useId()
  const language = oneLanguage(preferences)
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const found = rules.filter(({ name }) => words.every(word => name[language].toLocaleLowerCase().includes(word)))
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('options.rules.title')}</h2>
      <p class="small">{t('options.rules.intro')}</p>
      <label class="field" for={id}>
        <span class="name">{t('options.rules.search')}</span>
        <input id={id} type="search" value={sought} onInput={event => seek(event.currentTarget.value)} />
      </label>
      <p class="small" role="status">
        {found.length > 0 ? t('options.rules.count', { n: found.length }) : t('options.rules.none')}
      </p>
      {found.length > 0 && (
        <ul class="rows scrolls">
          {found.map(rule => (
            <Rule key={rule.id} rule={rule} {...props} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Rule({ rule, preferences, actions, t }: RulesSectionProps & { readonly rule: RuleShown }) {
  const { id, level, state, locked } = rule
  const title = rule.name[oneLanguage(preferences)]
  const turnsOff = state === 'on'
  return (
    <li class="row">
      <span>
        <b>{title}</b>
        <span class="small">
          {t(`common.level.${level}`)} · {t(`options.rules.state.${state}`)}
        </span>
        {locked && <Locked t={t} />}
      </span>
      {state !== 'always' && !locked && (
        <button
          type="button"
          class="btn line"
          aria-label={t(turnsOff ? 'options.rules.turnOffFor' : 'options.off.backFor', { title })}
          onClick={() => actions.turnRule(id, !turnsOff)}
        >
          {t(turnsOff ? 'options.rules.turnOff' : 'options.off.back')}
        </button>
      )}
    </li>
  )
}
