import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { LEVELS } from '../../core/finding.ts'
import { ruleName } from '../../core/rule-name.ts'
import { bundledPacks } from '../../packs/bundled.ts'
import { COMMON } from '../../packs/rule-set.ts'
import { countUnsaid } from '../../store/ignored.ts'
import { forgetSkipped, skippedReason, writeSkipped } from '../../store/skipped.ts'
import type { ListedRule, RuleNames } from '../messages/silence.ts'

const id = z.string().check(z.maxLength(300))
const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('unsaid'), id }),
  z.extend(skippedReason, { type: z.literal('skipped') }),
  z.object({ type: z.literal('rule-names'), rules: z.array(id) }),
  z.object({ type: z.literal('rule-list'), pack: z.nullable(id) }),
])

/** Notes what was skipped and what was not said, and names rules. Nothing is stored of private windows. */
export function serveSilence(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const told = z.safeParse(message, raw)
    if (!told.success || sender.id !== browser.runtime.id) return undefined
    if (told.data.type === 'rule-names') return Promise.resolve(namesOf(told.data.rules))
    if (told.data.type === 'rule-list') return Promise.resolve(listOf(told.data.pack))
    if (sender.tab?.incognito) return undefined
    if (told.data.type === 'unsaid') return countUnsaid(told.data.id)
    const { rule, reason } = told.data
    return writeSkipped({ rule, reason, at: Date.now() })
  })
  // Whatever the alarm was for: there is one at least once an hour.
  browser.alarms.onAlarm.addListener(() => void forgetSkipped(Date.now()))
}

function namesOf(ids: readonly string[]): RuleNames {
  const rules = bundledPacks.flatMap(pack => pack.rules.map(({ rule }) => rule))
  return Object.fromEntries(rules.filter(({ id }) => ids.includes(id)).map(rule => [rule.id, ruleName(rule)]))
}

/** What is found in a text, and not what is merely recalled. */
function listOf(pack: string | null): ListedRule[] {
  return bundledPacks
    .filter(({ id }) => id === COMMON || id === pack)
    .flatMap(({ rules }) => rules)
    .flatMap(({ rule, own: { level } }) => (level === 'reminder' ? [] : [{ id: rule.id, name: ruleName(rule), level }]))
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
}
