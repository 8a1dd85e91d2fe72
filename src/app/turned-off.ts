import { readTurnedOff } from '../store/ignored.ts'
import type { TurnedOffShown } from '../ui/silence-view.ts'
import { ask } from './messages/ask.ts'
import type { RuleNames } from './messages/silence.ts'

/** What rules look for, as the background knows it; nothing where it cannot be reached. */
export async function namesOf(rules: readonly string[]): Promise<RuleNames> {
  return rules.length > 0 ? ask({ type: 'rule-names', rules }).catch((): RuleNames => ({})) : {}
}

/** All that is turned off, as options and panel show it. */
export async function turnedOffShown(): Promise<readonly TurnedOffShown[]> {
  const off = await readTurnedOff()
  const names = await namesOf(off.map(({ rule }) => rule))
  return off.map(one => ({ ...one, name: names[one.rule] ?? null }))
}
