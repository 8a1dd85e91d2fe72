// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createPageTexts } from '../../src/locale/page-texts.ts'
import { Chip } from '../../src/ui/chip/chip.tsx'
import type { ChipActions, ComposerView, WritingAs } from '../../src/ui/view.ts'
import { draw } from './draw.ts'
import { CLEAR, NO_SWEDISH, PACKS, PREFERENCES, VIEW, WARNING } from './gallery/data.ts'

const ACTIONS: ChipActions = {
  toggleCard: () => {},
  chooseWritingAs: (_: WritingAs) => {},
  showLanguage: () => {},
  begin: () => {},
  tryAgain: () => {},
}

const t = createPageTexts('fi')
const PANEL = t('chip.panel')

const chip = (view: Partial<ComposerView> = {}, actions = ACTIONS, cardOpen = false) => (
  <Chip
    view={{ ...VIEW, ...view }}
    packs={PACKS}
    preferences={PREFERENCES}
    cardOpen={cardOpen}
    actions={actions}
    t={t}
  />
)

describe('Chip', () => {
  it.each([
    [{ state: 'off-here', review: null }, 'Ei käytössä täällä'],
    [{ state: 'cannot-read', review: null }, 'Tekstiä ei voi lukea'],
    [{ state: 'excluded', review: null }, 'Ei lueta: voi olla yksityinen'],
    [{ review: null }, 'Luen…'],
    [{ review: CLEAR }, 'Ei tarkistettavaa'],
  ] as const)('says its state in words and by a picture: %o', async (view, words) => {
    const { one } = await draw(chip(view))
    expect(one('.chip').textContent).toContain(words)
    expect(one('.chip svg')).toBeTruthy()
  })

  it('never says "nothing found" where nothing was read', async () => {
    for (const state of ['off-here', 'cannot-read', 'excluded'] as const) {
      const { root } = await draw(chip({ state, review: null }))
      expect(root.textContent).not.toContain('Ei tarkistettavaa')
    }
    const { root } = await draw(chip({ review: null }))
    expect(root.textContent).not.toContain('Ei tarkistettavaa')
  })

  it('counts each level, names them, and opens the card', async () => {
    const toggleCard = vi.fn()
    const { button, press } = await draw(chip({}, { ...ACTIONS, toggleCard }))
    const counts = button(/1 vakava, 1 tarkistettava, 1 vinkki. Avaa havainnot.$/)
    expect(counts.querySelector('.marks')?.textContent).toBe('111')
    expect(counts.getAttribute('aria-expanded')).toBe('false')
    await press(counts)
    expect(toggleCard).toHaveBeenCalledOnce()
  })

  it('tells that the card is open', async () => {
    const { button } = await draw(chip({}, ACTIONS, true))
    expect(button(/Sulje havainnot/).getAttribute('aria-expanded')).toBe('true')
  })

  it('shows where a language is, and begins the half that is missing', async () => {
    const [showLanguage, begin] = [vi.fn(), vi.fn()]
    const { all, button, press } = await draw(chip({ review: NO_SWEDISH }, { ...ACTIONS, showLanguage, begin }))
    await press(button('SV ruotsi: puuttuu. Aloita ruotsiksi.'))
    expect(begin).toHaveBeenCalledWith('sv')
    await press(button('FI suomi: mukana. Näytä tekstissä.'))
    expect(showLanguage).toHaveBeenCalledWith('fi')
    const shapes = all('.lang path').map(path => path.getAttribute('d'))
    expect(new Set(shapes).size).toBe(2)
  })

  it('offers nothing to begin a half with where the other half is not there either', async () => {
    const { one } = await draw(chip({ review: { ...NO_SWEDISH, languages: [] } }))
    expect(one('span.missing').textContent).toBe('SV ruotsi: puuttuu')
  })

  it.each([
    [{ state: 'off-here', review: null }, `Ei käytössä täällä. ${PANEL}`, 'site'],
    [{ state: 'cannot-read', review: null }, `Tekstiä ei voi lukea. ${PANEL}`, 'top'],
    [{ state: 'excluded', review: null }, `Ei lueta: voi olla yksityinen. ${PANEL}`, 'top'],
    [{ review: CLEAR }, `Ei tarkistettavaa. ${PANEL}`, 'findings'],
    [{ review: { ...NO_SWEDISH, languages: [] } }, `SV ruotsi: puuttuu. ${PANEL}`, 'languages'],
    [
      { limits: [{ kind: 'characters', used: 281, allowed: 280 }] },
      new RegExp(`Merkkejä 281, raja 280. ${PANEL}$`),
      'counter',
    ],
    [{ guardFailed: true }, `Tekstiä ei tarkistettu julkaistaessa. ${PANEL}`, 'top'],
    [{}, PANEL, 'top'],
  ] as const)('opens the panel at the section of what is pressed: %o', async (view, name, section) => {
    const openPanel = vi.fn()
    const { button, press } = await draw(chip(view as Partial<ComposerView>, { ...ACTIONS, openPanel }))
    await press(button(name))
    expect(openPanel).toHaveBeenCalledExactlyOnceWith(section)
  })

  it('has nothing to press for a panel on a page that has none beside it', async () => {
    const { root } = await draw(chip({ review: CLEAR, limits: [{ kind: 'characters', used: 281, allowed: 280 }] }))
    expect(root.textContent).not.toContain(PANEL)
  })

  it.each([undefined, () => {}])(
    'is a stop for Tab itself where no part of it is, with a panel: %o',
    async openPanel => {
      const excluded = await draw(chip({ state: 'excluded', review: null }, { ...ACTIONS, openPanel }))
      expect(excluded.one('.chip').hasAttribute('tabindex')).toBe(!openPanel)
      const silent = await draw(chip({ review: { ...CLEAR, languages: [], coverage: [] } }, { ...ACTIONS, openPanel }))
      expect(silent.one('.chip').hasAttribute('tabindex')).toBe(true)
    },
  )

  it.each([
    [195, false],
    [196, true],
    [280, true],
    [281, true],
  ])('shows %i of 280 characters: %s', async (used, shown) => {
    const { all } = await draw(chip({ limits: [{ kind: 'characters', used, allowed: 280 }] }))
    expect(all('.limit .num').map(limit => limit.textContent?.trim())).toEqual(shown ? [`${used}/280`] : [])
    expect(all('.over')).toHaveLength(used > 280 ? 1 : 0)
  })

  it('reads out what matters, in one line', async () => {
    const { one } = await draw(chip({ review: NO_SWEDISH, limits: [{ kind: 'hashtags', used: 31, allowed: 30 }] }))
    expect(one('[role="status"]').textContent).toBe('2 tarkistettavaa, ruotsi puuttuu, aihetunnisteita on liikaa')
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
    expect(chooseWritingAs).toHaveBeenCalledWith({
      ...writingAs,
      role: 'trust-official',
      known: true,
      guess: false,
    })
    await press(button('Ei organisaatiota'))
    expect(chooseWritingAs).toHaveBeenLastCalledWith({ ...writingAs, pack: null, known: true, guess: false })
  })

  it('shows a guess as one, and one press makes it sure', async () => {
    const chooseWritingAs = vi.fn()
    const writingAs = { ...VIEW.writingAs, guess: true }
    const { button, one, press } = await draw(chip({ writingAs }, { ...ACTIONS, chooseWritingAs }))
    expect(one('.as .name').textContent).toBe('Kirkkonummen kunta?')
    await press(button('Oletuksena kirjoittajana Kirkkonummen kunta. Vahvista tai vaihda.'))
    await press(button('Oikein: Kirkkonummen kunta'))
    expect(chooseWritingAs).toHaveBeenCalledWith({ ...VIEW.writingAs, known: true, guess: false })
  })

  it('has a place for elected office among the accounts', async () => {
    const chooseWritingAs = vi.fn()
    const { button, press } = await draw(chip({}, { ...ACTIONS, chooseWritingAs }))
    await press(button(/^Kirjoittajana/))
    await press(button('Oma tili luottamustehtävässä'))
    const elected = { ...VIEW.writingAs, role: 'trust-official', account: 'personal-work', guess: false }
    expect(chooseWritingAs).toHaveBeenCalledWith(elected)
  })

  it('says nothing of an empty text', async () => {
    const { one } = await draw(chip({ review: { ...CLEAR, languages: [], coverage: [] } }))
    expect(one('.chip').textContent).not.toContain('tarkistettavaa')
    expect(one('[role="status"]').textContent).toBe('')
  })

  it('counts what the two halves say against each other once', async () => {
    const mirrored = {
      ...WARNING,
      span: WARNING.other?.span ?? null,
      found: WARNING.other?.text ?? '',
      other: WARNING.span && { span: WARNING.span, text: WARNING.found, language: 'sv' as const },
    }
    const { one } = await draw(chip({ review: { ...CLEAR, findings: [WARNING, mirrored] } }))
    expect(one('.marks').textContent).toBe('1')
  })

  it.each([
    ['a private account', { account: 'personal' }, ['fi', 'sv'], false],
    ['an elected official’s own posts', { role: 'trust-official', account: 'personal-work' }, [], false],
    ['no organisation', { pack: null }, ['fi', 'sv'], false],
    ['an organisation that owes nothing', {}, [], false],
    ['an organisation that owes both', {}, ['fi', 'sv'], true],
  ] as const)('a language is missing only where somebody owes it: %s', async (_, change, owes, shown) => {
    const review = { ...NO_SWEDISH, owes: 'account' in change && change.account === 'personal' ? [] : owes }
    const { all, one } = await draw(chip({ review, writingAs: { ...VIEW.writingAs, ...change } }))
    expect(all('.lang').length > 0).toBe(shown)
    expect(one('[role="status"]').textContent.includes('ruotsi puuttuu')).toBe(shown)
  })

  it('who publishes in two languages by choice sees both, but not on private accounts', async () => {
    const both = (change: Partial<WritingAs>) => (
      <Chip
        view={{ ...VIEW, review: { ...NO_SWEDISH, owes: [] }, writingAs: { ...VIEW.writingAs, pack: null, ...change } }}
        packs={PACKS}
        preferences={{ ...PREFERENCES, bilingual: true }}
        cardOpen={false}
        actions={ACTIONS}
        t={t}
      />
    )
    expect((await draw(both({ account: 'personal-work', role: 'communicator' }))).all('.lang')).toHaveLength(2)
    expect((await draw(both({ account: 'personal' }))).all('.lang')).toHaveLength(0)
  })
})
