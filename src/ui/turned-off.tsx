import { ANY_RULE } from '../core/silence.ts'
import type { ExtensionPageKey } from '../locale/panel-texts.ts'
import type { Translate } from '../locale/texts.ts'
import { oneLanguage } from './message.tsx'
import type { TurnedOffShown } from './silence-view.ts'
import type { Preferences } from './view.ts'

interface TurnedOffListProps {
  readonly off: readonly TurnedOffShown[]
  readonly preferences: Preferences
  readonly t: Translate<ExtensionPageKey>
  bringBack(id: string): void
}

/** The checks that are turned off: what, for what, since when, how often they would have spoken, and the way back. */
export function TurnedOffList(props: TurnedOffListProps) {
  if (props.off.length === 0) return null
  return (
    <ul class="rows">
      {props.off.map(off => (
        <TurnedOff key={off.id} one={off} {...props} />
      ))}
    </ul>
  )
}

function TurnedOff({ one, preferences, t, bringBack }: TurnedOffListProps & { readonly one: TurnedOffShown }) {
  const title = ruleTitle(one, preferences, t)
  const when = new Intl.DateTimeFormat(`${preferences.interfaceLanguage}-FI`, { dateStyle: 'medium' }).format(one.since)
  const facts = [t(`options.off.${one.scope}`, { of: ofText(one) }), t('options.off.since', { when })]
  if (one.unsaid > 0) facts.push(t('options.off.unsaid', { n: one.unsaid }))
  return (
    <li class="row">
      <span>
        <b>{title}</b>
        <span class="small">{facts.join(' · ')}</span>
      </span>
      <button
        type="button"
        class="btn line"
        aria-label={t('options.off.backFor', { title })}
        onClick={() => bringBack(one.id)}
      >
        {t('options.off.back')}
      </button>
    </li>
  )
}

/** What a rule looks for; `null`: no pack here knows it. */
export function ruleTitle(
  { name, rule }: Pick<TurnedOffShown, 'name' | 'rule'>,
  preferences: Preferences,
  t: TurnedOffListProps['t'],
): string {
  if (rule === ANY_RULE) return t('options.off.own')
  return name?.[oneLanguage(preferences)] ?? t('options.off.unknown')
}

/** `x:@name` is said as a person says it. */
function ofText({ scope, of }: TurnedOffShown): string {
  return scope === 'account' ? of.replace(/^.*:(?=@)/, '') : of
}
