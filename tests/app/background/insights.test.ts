import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Published } from '../../../src/app/messages/ledger.ts'
import type { ReviewQuestion } from '../../../src/app/messages/review.ts'
import { ANYWHERE, bareDraft } from '../../../src/core/bare-text.ts'
import type { Review } from '../../../src/core/finding.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { published } from '../publication.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))
vi.mock('../../../src/app/background/packs.ts', () => ({
  packsInUse: async () => ({
    packs: [
      { id: 'common', version: 1 },
      { id: 'town', version: 7 },
    ],
  }),
}))

const { countDraft, countPublished, countSkipped } = await import('../../../src/app/background/insights.ts')
const { forgetInsights, readInsights, wipeInsights, writeInsight } = await import('../../../src/store/insights.ts')
const { settingsKeys } = await import('../../../src/store/settings.ts')

const question = (text: string): ReviewQuestion => ({
  packs: ['town'],
  draft: bareDraft(text),
  context: { ...ANYWHERE, platform: 'x' },
})
const review = (...rules: string[]) => ({ findings: rules.map(rule => ({ rule, fixes: [] })) }) as unknown as Review
const out = (text: string, change: Partial<Published> = {}) => ({ ...published(change), text })
const settle = () => new Promise(resolve => setTimeout(resolve, 5))
let tab = 0

beforeEach(() => {
  fake.clear()
  tab++
})

describe('counting in the background', () => {
  test('a draft that was looked at, skipped in and published is one note without a word of its text', async () => {
    const line = countDraft(tab)
    line.look(question('Hei kaikki te'), review('a/one', 'a/two'), 3)
    line.look({ ...question('Hei kaikki te siellä'), lag: 0.62 }, review('a/two'), 5)
    countSkipped(tab, 'a/two', 'intended')
    // Whoever records a publication has its text reviewed by a line of its own.
    const recorder = countDraft(tab)
    recorder.look(question('Hei kaikki te siellä'), review('a/two'), 4)
    recorder.end()
    countPublished(tab, out('Hei kaikki te siellä', { languages: ['fi'] }))
    line.look(question('Hei kaikki te siellä'), review('a/two'), 4)
    line.end()
    await settle()
    const notes = await readInsights()
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatchObject({
      pack: { id: 'town', version: 7 },
      found: { 'a/one': 'revised', 'a/two': 'stood' },
      skipped: { 'a/two': 'intended' },
      published: true,
      languages: ['fi'],
      took: [3, 5, 4],
      lags: [0.6],
    })
    expect(JSON.stringify([...fake.local])).not.toContain('kaikki')
  })

  test('what is written after a publication in the same composer is another draft', async () => {
    const line = countDraft(tab)
    line.look(question('Ensimmäinen viesti tässä'), review(), 1)
    countPublished(tab, out('Ensimmäinen viesti tässä'))
    line.look(question('Toinen viesti tässä näin'), review(), 1)
    line.end()
    await settle()
    expect((await readInsights()).map(({ published }) => published).toSorted()).toEqual([false, true])
  })

  test('counts nothing where the person does not want it, and nothing that is no draft', async () => {
    const line = countDraft(tab)
    line.look(question('Hei'), review(), 1)
    line.end()
    await settingsKeys.insights.write(false)
    const other = countDraft(tab)
    other.look(question('Hei kaikki te siellä'), review(), 1)
    other.end()
    await settle()
    expect(await readInsights()).toEqual([])
  })
})

describe('what is kept', () => {
  const at = Date.UTC(2026, 10, 30)
  const note = (id: string, when: number) => ({
    ...({ id, at: when, platform: 'x', composer: 'post', account: 'personal', pack: null } as const),
    ...{ found: {}, skipped: {}, published: false, languages: [], took: [] },
  })

  test('goes after 400 days, all of it by one press, and nothing else with it', async () => {
    await writeInsight(note('new', at))
    await writeInsight(note('old', at - 401 * 24 * 60 * 60 * 1000))
    fake.local.set('insight/broken', { version: 9, value: {} })
    fake.local.set('settings/role', { version: 1, value: 'official' })
    await forgetInsights(at)
    expect((await readInsights()).map(({ id }) => id)).toEqual(['new'])
    expect(await wipeInsights()).toBe(true)
    expect([...fake.local.keys()]).toEqual(['settings/role'])
  })
})
