import type { Language } from '../../core/model.ts'
import type { PanelTranslate } from '../panel/props.ts'
import type { DebtShown } from './view.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** How long something has waited, in the largest whole unit; of what is scheduled, when it is out. */
export function ageText(
  { since, state }: Pick<DebtShown, 'since' | 'state'>,
  now: number,
  language: Language,
  t: PanelTranslate,
): string {
  if (state === 'scheduled') {
    const format = new Intl.DateTimeFormat(`${language}-FI`, { dateStyle: 'medium', timeStyle: 'short' })
    return t('panel.ledger.scheduled', { when: format.format(since) })
  }
  const age = now - since
  if (age < HOUR) return t('panel.ledger.age.now')
  if (age < DAY) return t('panel.ledger.age.hours', { n: Math.floor(age / HOUR) })
  return t('panel.ledger.age.days', { n: Math.floor(age / DAY) })
}

/** By when something is of use, where the publication says when what it tells of begins. */
export function beforeText(before: number, now: number, language: Language, t: PanelTranslate): string {
  const day = new Date(before)
  const isTimed = day.getHours() > 0 || day.getMinutes() > 0
  const format = new Intl.DateTimeFormat(`${language}-FI`, {
    ...{ weekday: 'short', day: 'numeric', month: 'numeric' },
    ...(isTimed && { hour: 'numeric', minute: '2-digit' }),
  })
  return t(before > now ? 'panel.ledger.before' : 'panel.ledger.passed', { when: format.format(day) })
}
