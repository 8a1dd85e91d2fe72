import { describe, expect, it } from 'vitest'
import { readPacks } from '../scripts/packs.ts'
import type { Pack } from '../src/packs/load.ts'
import { ruleSetOf } from '../src/packs/rule-set.ts'

const packs = readPacks()
const organisations = packs.filter(pack => pack.id !== 'common')

/** What holds each norm of a pack: rules and reminders, channels, check-up items and insights. */
function holdersOf(pack: Pack): Map<string, string[]> {
  const holders = new Map<string, string[]>(Object.keys(pack.norms).map(id => [id, []]))
  const hold = (norm: string, by: string) => holders.get(norm)?.push(by)
  for (const rule of ruleSetOf(packs, [pack.id]).rules)
    for (const basis of rule.bases) for (const norm of basis.norms) hold(norm, `rule ${rule.id}`)
  for (const channel of pack.channels)
    for (const norm of channel.norms ?? []) hold(`${pack.id}/${norm}`, `channel ${channel.id}`)
  for (const item of pack.checkUp) for (const norm of item.norms) hold(`${pack.id}/${norm}`, `check-up ${item.id}`)
  for (const insight of pack.insights)
    for (const norm of insight.norms) hold(`${pack.id}/${norm}`, `insight ${insight.id}`)
  return holders
}

describe.each(organisations.map(pack => [pack.id, pack] as const))('%s', (_, pack) => {
  it('holds every norm that it lists', () => {
    const missing = Array.from(holdersOf(pack)).filter(([, by]) => by.length === 0)
    expect(missing.map(([norm]) => norm)).toEqual([])
  })

  it('names only norms that it lists, in channels, check-up and insights', () => {
    const named = [...pack.channels, ...pack.checkUp, ...pack.insights].flatMap(({ norms = [] }) => norms)
    expect(named.filter(norm => !(`${pack.id}/${norm}` in pack.norms))).toEqual([])
  })

  it('has sister channels that exist and point back', () => {
    for (const { id, sister } of pack.channels) {
      if (sister === undefined) continue
      expect(pack.channels.find(channel => channel.id === sister)?.sister).toBe(id)
    }
  })
})
