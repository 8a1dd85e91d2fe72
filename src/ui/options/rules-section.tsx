import { useId, useState } from 'preact/hooks'
import { accountText } from '../account-text.ts'
import { oneLanguage } from '../message.tsx'
import { RULE_WHERE, type RuleShown, type RulesActions, type RuleWhere } from '../silence-view.ts'
import type { Preferences } from '../view.ts'
import { Locked } from './locked.tsx'
import type { OptionsTranslate } from './props.ts'

interface RulesSectionProps {
  readonly rules: readonly RuleShown[]
  /** Accounts, as `accountKey` names them. */
  readonly accounts: readonly string[]
  readonly account: string | null
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
      <Account {...props} />
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

function Rule({ rule, account, preferences, actions, t }: RulesSectionProps & { readonly rule: RuleShown }) {
  const { id, level, state, locked } = rule
  const isChoice = state !== 'always' && !locked
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
      {isChoice && account !== null && <Where {...{ rule, title, actions, t }} />}
      {isChoice && account === null && (
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

/** Whose checks are looked at: one account's, or all. */
function Account({ accounts, account, actions, t }: RulesSectionProps) {
  const id = useId()
  if (accounts.length === 0) return null
  return (
    <label class="field" for={id}>
      <span class="name">{t('options.rules.account')}</span>
      <select
        id={id}
        value={account ?? ''}
        onChange={event => actions.chooseAccount(event.currentTarget.value || null)}
      >
        <option value="">{t('options.rules.allAccounts')}</option>
        {accounts.map(each => (
          <option key={each} value={each}>
            {accountText(each)}
          </option>
        ))}
      </select>
    </label>
  )
}

type WhereProps = Pick<RulesSectionProps, 'actions' | 't'> & { readonly rule: RuleShown; readonly title: string }

const WHERE: Readonly<Record<RuleShown['state'], RuleWhere>> = {
  on: 'on',
  partly: 'on',
  always: 'on',
  account: 'account',
  off: 'everywhere',
}

/** The three states of a check for one account. */
function Where({ rule, title, actions, t }: WhereProps) {
  return (
    <select
      aria-label={t('options.rules.whereFor', { title })}
      value={WHERE[rule.state]}
      onChange={({ currentTarget: { value } }) => {
        const where = RULE_WHERE.find(each => each === value)
        if (where) actions.setRule(rule.id, where)
      }}
    >
      {RULE_WHERE.map(where => (
        <option key={where} value={where}>
          {t(`options.rules.where.${where}`)}
        </option>
      ))}
    </select>
  )
}
