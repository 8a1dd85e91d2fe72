import { describe, expect, test, vi } from 'vitest'

vi.mock('wxt/browser', () => ({ browser: {} }))
vi.mock('../../../src/packs/bundled.ts', () => ({ bundledPacks: [] }))

const { guideOf } = await import('../../../src/app/background/accounts.ts')
const { readPacks } = await import('../../../scripts/packs.ts')

describe('what guidelines say of accounts and channels', () => {
  const packs = readPacks().filter(({ id }) => id !== 'common')

  test.each(packs.map(pack => [pack.id, pack] as const))('%s: all of it is shown, with its section', (_, pack) => {
    const { items, channels } = guideOf(pack)
    expect(items.map(({ id }) => id)).toEqual(pack.checkUp.map(({ id }) => `${pack.id}/${id}`))
    expect(channels.map(({ id }) => id)).toEqual(pack.channels.map(({ id }) => id))
    expect(items.filter(({ source }) => source.fi === '' || source.sv === '' || source.en === '')).toEqual([])
    // Each norm that rests on a check-up or a channel has its title on the page.
    for (const { norms = [] } of [...pack.checkUp, ...pack.channels])
      for (const norm of norms) {
        const title = pack.norms[`${pack.id}/${norm}`]?.title.fi ?? 'no such norm'
        expect([...items, ...channels].some(({ source }) => source.fi.includes(title))).toBe(true)
      }
  })

  test('nothing of a pack that is not there', () => {
    expect(guideOf(undefined)).toEqual({ items: [], channels: [], insights: [] })
  })
})
