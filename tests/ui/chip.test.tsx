// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createPageTexts } from '../../src/locale/page-texts.ts'
import { Chip } from '../../src/ui/chip/chip.tsx'
import type { ComposerView, WritingAs } from '../../src/ui/view.ts'
import { draw } from './draw.ts'
import { CLEAR, NO_SWEDISH, PACKS, PREFERENCES, VIEW } from './gallery/data.ts'

const ACTIONS = {
  toggleCard: () => {},
  chooseWritingAs: (_: WritingAs) => {},
  showLanguage: () => {},
  tryAgain: () => {},
}

const chip = (view: Partial<ComposerView> = {}, actions = ACTIONS, cardOpen = false) => (
  <Chip
    view={{ ...VIEW, ...view }}
    packs={PACKS}
    preferences={PREFERENCES}
    cardOpen={cardOpen}
    actions={actions}
    t={createPageTexts('fi')}
  />
)

describe('Chip', () => {
  it.each([
    [{ state: 'off-here', review: null }, 'Ei käytössä täällä'],
    [{ state: 'cannot-read', review: null }, 'Tekstiä ei voi lukea'],
    [{ state: 'excluded', review: null }, 'Ei lueta: voi olla yksityinen'],
    [{ review: null }, 'Luen…'],
    [{ review: CLEAR }, 'Ei huomautettavaa'],
  ] as const)('says its state in words and by a picture: %o', async (view, words) => {
    const { one } = await draw(chip(view))
    expect(one('.chip').textContent).toContain(words)
    expect(one('.chip svg')).toBeTruthy()
  })

  it('never says "nothing found" where nothing was read', async () => {
    for (const state of ['off-here', 'cannot-read', 'excluded'] as const) {
      const { root } = await draw(chip({ state, review: null }))
      expect(root.textContent).not.toContain('Ei huomautettavaa')
    }
    const { root } = await draw(chip({ review: null }))
    expect(root.textContent).not.toContain('Ei huomautettavaa')
  })

  it('counts each level, names them, and opens the card', async () => {
    const toggleCard = vi.fn()
    const { button, press } = await draw(chip({}, { ...ACTIONS, toggleCard }))
    const counts = button(/1 vakava huomautus, 1 huomautus, 1 vihje. Avaa huomautukset.$/)
    expect(counts.querySelector('.marks')?.textContent).toBe('111')
    expect(counts.getAttribute('aria-expanded')).toBe('false')
    await press(counts)
    expect(toggleCard).toHaveBeenCalledOnce()
  })

  it('tells that the card is open', async () => {
    const { button } = await draw(chip({}, ACTIONS, true))
    expect(button(/Sulje huomautukset/).getAttribute('aria-expanded')).toBe('true')
  })

  it('shows where a language is, and offers nothing to show of a missing one', async () => {
    const showLanguage = vi.fn()
    const { all, one, button, press } = await draw(chip({ review: NO_SWEDISH }, { ...ACTIONS, showLanguage }))
    expect(one('span.missing').textContent).toBe('SV ruotsi: puuttuu')
    await press(button('FI suomi: mukana. Näytä tekstissä.'))
    expect(showLanguage).toHaveBeenCalledWith('fi')
    const shapes = all('.lang path').map(path => path.getAttribute('d'))
    expect(new Set(shapes).size).toBe(2)
  })

  it.each([
    [251, false],
    [252, true],
    [280, true],
    [281, true],
  ])('shows %i of 280 characters: %s', async (used, shown) => {
    const { all } = await draw(chip({ limits: [{ kind: 'characters', used, allowed: 280 }] }))
    expect(all('.near, .over').map(limit => limit.textContent)).toEqual(shown ? [`${used}/280`] : [])
    expect(all('.over')).toHaveLength(used > 280 ? 1 : 0)
  })

  it('reads out what matters, in one line', async () => {
    const { one } = await draw(chip({ review: NO_SWEDISH, limits: [{ kind: 'hashtags', used: 31, allowed: 30 }] }))
    expect(one('[role="status"]').textContent).toBe('2 huomautusta, ruotsi puuttuu, aihetunnisteita on liikaa')
  })

  it('leaves the focus with the editor when pressed', async () => {
    const { one } = await draw(chip())
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    one('.chip .as').dispatchEvent(press)
    expect(press.defaultPrevented).toBe(true)
  })

  it('asks who is writing when nobody knows, and takes the answer', async () => {
    const chooseWritingAs = vi.fn()
    const writingAs = { ...VIEW.writingAs, known: false }
    const { button, all, press } = await draw(chip({ writingAs }, { ...ACTIONS, chooseWritingAs }))
    await press(button('Kenenä kirjoitat?'))
    expect(all('[role="menuitemradio"][aria-checked="true"]').map(item => item.textContent)).toEqual([
      'Kirkkonummen kunta',
    ])
    await press(button('Luottamushenkilö'))
    expect(chooseWritingAs).toHaveBeenCalledWith({ ...writingAs, role: 'trust-official', known: true })
    await press(button('Ei organisaatiota'))
    expect(chooseWritingAs).toHaveBeenLastCalledWith({ ...writingAs, pack: null, known: true })
  })
})
