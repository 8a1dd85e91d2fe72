import { expect, test } from 'vitest'
import { readDraftLine } from '../../scripts/check/input.ts'
import { packs, reviewerFor } from './shipped.ts'

const leading = packs.flatMap(pack => pack.rules.filter(({ rule }) => rule.leadsTo).map(({ rule }) => ({ pack, rule })))

test('what sends on to the guide of channels is said by an organisation that has one', () => {
  expect(leading.map(({ rule }) => rule.id)).toEqual([
    'kirkkonummi/crisis-on-x',
    'kirkkonummi/youtube-videos',
    'lvm/recruiting-on-linkedin',
  ])
  for (const { pack } of leading) expect(pack.channels.length, pack.id).toBeGreaterThan(1)
})

test('and a review says so with each of them, whether it finds, reminds or owes', async () => {
  for (const { pack, rule } of leading) {
    const { found: _, fix: __, ...example } = pack.notes[rule.id]?.examples.flags[0] ?? { text: '' }
    const { draft, context } = readDraftLine({ platform: 'facebook', ...example, packs: [pack.id] }, packs)
    const { findings, reminders, owed } = reviewerFor([pack.id]).review(draft, context)
    const said = [...findings, ...reminders, ...owed].filter(one => one.rule === rule.id)
    expect(said.length, rule.id).toBeGreaterThan(0)
    for (const { leadsTo } of said) expect(leadsTo, rule.id).toBe('channels')
  }
})
