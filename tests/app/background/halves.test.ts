import { describe, expect, test, vi } from 'vitest'
import { readPacks } from '../../../scripts/packs.ts'
import { readTerms } from '../../../scripts/terms.ts'
import { fakeBrowser } from '../fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))
vi.mock('../../../src/packs/bundled.ts', () => ({
  bundledPacks: readPacks().map(pack => ({ ...pack, rules: [] })),
  bundledWords: undefined,
}))
vi.mock('../../../src/packs/bundled-model.ts', () => ({ bundledModel: null }))
vi.mock('../../../src/packs/bundled-terms.ts', () => ({ readBundledTerms: readTerms }))

const { halfAnswers } = await import('../../../src/app/background/halves.ts')
const asker = { tab: 1, isPrivate: true }
const packs = ['kirkkonummi']

describe('halves begun by the background', () => {
  test('begins with facts, official names and terms, after a blank line, and stores nothing', async () => {
    const text = 'Kunnanhallitus kokoontuu maanantaina 8.3. klo 18 Masalassa.\n'
    const { text: begun, locked } = await halfAnswers['begin-half']({ text, to: 'sv', packs }, asker)
    expect(begun).toBe('\nKommunstyrelse … måndag 8.3 kl. 18 Masaby.')
    expect(locked).toContain('[[1]]')
    expect(locked).not.toContain('8.3.')
    expect(fake.local.size + fake.session.size).toBe(0)
  })

  test('leaves out what is in neither language, and says when there is nothing to begin with', async () => {
    const text =
      'Kirjasto on auki huomenna klo 9.\n\nThe library is open tomorrow at 9 am, and you are all welcome there.'
    const { text: begun } = await halfAnswers['begin-half']({ text, to: 'sv', packs }, asker)
    expect(begun.match(/9/g)).toHaveLength(1)
    const nothing = await halfAnswers['begin-half']({ text: 'Hieno päivä kaikille.', to: 'sv', packs }, asker)
    expect(nothing.text).toBe('')
  })

  test("puts a translator's draft right, and names what it lost", async () => {
    const text = 'Liput maksavat 8 euroa, ja ovet avataan 6.3. klo 10.'
    const { locked } = await halfAnswers['begin-half']({ text, to: 'sv', packs }, asker)
    const marks = locked.match(/\[\[\d\]\]/g) ?? []
    expect(marks).toHaveLength(3)
    const translated = `Biljetterna kostar ${marks[0]}, och dörrarna öppnas ${marks[1]}.`
    const finished = await halfAnswers['finish-half']({ text, to: 'sv', packs, translated }, asker)
    expect(finished).toEqual({
      text: 'Biljetterna kostar 8 euro, och dörrarna öppnas 6.3.',
      lost: ['klo 10'],
      corrected: 0,
    })
  })
})
