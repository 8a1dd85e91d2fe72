// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Finding, FixOutcome } from '../../src/core/finding.ts'
import { createPageTexts } from '../../src/locale/page-texts.ts'
import { Card, type CardProps } from '../../src/ui/card/card.tsx'
import type { CardActions } from '../../src/ui/view.ts'
import { draw } from './draw.ts'
import { HINT, LACKING, PREFERENCES, STOP, WARNING } from './gallery/data.ts'

function actionsOf(outcome: FixOutcome = 'applied') {
  return {
    fix: vi.fn(async () => outcome),
    copy: vi.fn(async () => true),
    begin: vi.fn(),
    notThisTime: vi.fn(),
    never: vi.fn(),
    undoDecline: vi.fn(),
    next: vi.fn(),
    previous: vi.fn(),
    close: vi.fn(),
  } satisfies CardActions
}

const ALL: readonly Finding[] = [STOP, WARNING, HINT]

const card = (props: Partial<CardProps> = {}) => (
  <Card
    findings={ALL}
    index={1}
    preferences={PREFERENCES}
    takesFocus={false}
    actions={actionsOf()}
    t={createPageTexts('fi')}
    {...props}
  />
)

const focused = () => document.activeElement?.textContent

describe('Card', () => {
  it('is a dialog named by what was found, described by why', async () => {
    const { one } = await draw(card())
    const dialog = one('[role="dialog"]')
    expect(one(`[id="${dialog.getAttribute('aria-labelledby')}"]`).textContent).toBe('Tarkista: Päivät eivät täsmää')
    expect(one(`[id="${dialog.getAttribute('aria-describedby')}"]`).textContent).toBe(WARNING.why.fi)
    expect(one('.nav').textContent).toContain('2/3')
    expect(one('.body').textContent).toContain(WARNING.source.fi)
  })

  it('sets two places side by side, Finnish first, and marks what differs', async () => {
    const { all } = await draw(card())
    expect(all('dt').map(term => term.textContent)).toEqual(['FI', 'SV'])
    expect(all('dd').map(place => place.textContent)).toEqual(['14.–18. lokakuuta', '14–19 oktober'])
    expect(all('mark').map(mark => mark.textContent)).toEqual(['18', '19'])
  })

  it('shows one found place, and none of what is lacking', async () => {
    expect((await draw(card({ index: 0 }))).one('dd').textContent).toBe('131052-308T')
    const lacking = await draw(card({ findings: [LACKING], index: 0 }))
    expect(lacking.all('dl')).toHaveLength(0)
    expect(lacking.all('.body .small')).toHaveLength(0)
  })

  it.each([
    ['fi', ['Päivät eivät täsmää']],
    ['sv', ['Datumen stämmer inte överens']],
    ['en', ['The dates do not agree']],
    ['fi+sv', ['Päivät eivät täsmää', 'Datumen stämmer inte överens']],
  ] as const)('speaks %s', async (messageLanguages, messages) => {
    const { all } = await draw(card({ preferences: { interfaceLanguage: 'fi', messageLanguages } }))
    expect(all('h2 [lang]').map(message => message.textContent)).toEqual(messages)
    expect(all('h2 [lang]').map(message => message.lang)).toEqual(messageLanguages.split('+'))
  })

  it('closes on Esc and steps with arrows', async () => {
    const actions = actionsOf()
    const { key } = await draw(card({ actions, takesFocus: true }))
    for (const press of ['Escape', 'ArrowDown', 'ArrowUp']) expect((await key(press)).defaultPrevented).toBe(true)
    expect(actions.close).toHaveBeenCalledOnce()
    expect(actions.next).toHaveBeenCalledOnce()
    expect(actions.previous).toHaveBeenCalledOnce()
  })

  it('takes the focus only when asked, to the first fix', async () => {
    await draw(card())
    expect(document.activeElement).toBe(document.body)
    await draw(card({ takesFocus: true }))
    expect(focused()).toBe('Korjaa ruotsi: 14–18 oktober')
  })

  it('keeps Tab inside', async () => {
    const { key, button } = await draw(card({ takesFocus: true }))
    button('Ohita').focus()
    expect((await key('Tab')).defaultPrevented).toBe(true)
    expect(document.activeElement).toBe(button('Edellinen havainto'))
    expect((await key('Tab', true)).defaultPrevented).toBe(true)
    expect(document.activeElement).toBe(button('Ohita'))
    button('Korjaa suomi: 14.–19. lokakuuta').focus()
    expect((await key('Tab')).defaultPrevented).toBe(false)
  })

  it('keeps the focus when the control that had it is gone', async () => {
    const { redraw, button } = await draw(card({ takesFocus: true }))
    expect(focused()).toBe('Korjaa ruotsi: 14–18 oktober')
    await redraw(card({ takesFocus: true, index: 0 }))
    expect(document.activeElement).toBe(button('Poista'))
  })

  it('offers to copy a fix that did not go in', async () => {
    const actions = actionsOf('not-applied')
    const { button, press, one } = await draw(card({ actions }))
    await press(button('Korjaa ruotsi: 14–18 oktober'))
    expect(actions.fix).toHaveBeenCalledWith(WARNING, WARNING.fixes[0])
    expect(one('[role="status"]').textContent).toContain('Korjausta ei saatu tekstiin')
    await press(button('Kopioi korjaus'))
    expect(actions.copy).toHaveBeenCalledWith('14–18 oktober')
    expect(one('[role="status"]').textContent).toBe('Kopioitu.')
  })

  it('has nothing to copy of a removal, and says that an applied fix can be undone', async () => {
    const removal = await draw(card({ actions: actionsOf('not-applied'), index: 0 }))
    await removal.press(removal.button('Poista'))
    expect(removal.all('.strip button')).toHaveLength(0)
    const applied = await draw(card())
    await applied.press(applied.button('Korjaa suomi: 14.–19. lokakuuta'))
    expect(applied.one('[role="status"]').textContent).toContain('Ctrl+Z')
  })

  it('asks for a reason, says who sees it, and can be undone', async () => {
    const actions = actionsOf()
    const { button, press, one, redraw } = await draw(card({ actions, index: 0 }))
    await press(button('Ohita'))
    expect(one('.menu').textContent).toContain('eikä kukaan muu näe sitä')
    await press(button('Henkilö on itse antanut luvan'))
    expect(actions.notThisTime).toHaveBeenCalledWith(STOP, 'consent')
    await redraw(card({ actions, findings: [WARNING, HINT], index: 0 }))
    expect(one('[role="status"]').textContent).toBe('Ohitettu tällä kertaa: Henkilötunnus')
    await press(button('Kumoa'))
    expect(actions.undoDecline).toHaveBeenCalledOnce()
    expect(one('[role="status"]').textContent).toBe('')
  })

  it('asks for consent only where a finding is about a person', async () => {
    const { button, press, all } = await draw(card())
    await press(button('Ohita'))
    expect(all('[role="menuitem"]').map(item => item.textContent)).toEqual([
      'Kirjoitin näin tarkoituksella',
      'Muu syy',
      'Vain ilmauksessa ”14–19 oktober”',
      'Vain tällä tilillä',
      'Kaikkialla',
    ])
  })

  it('drops a rule for good, undoable even when it was the last finding', async () => {
    const actions = actionsOf()
    const { button, press, redraw, one } = await draw(card({ actions, findings: [HINT], index: 0 }))
    await press(button('Ohita'))
    await press(button('Kaikkialla'))
    expect(actions.never).toHaveBeenCalledWith(HINT, 'everywhere')
    expect(one('[role="status"]').textContent).toBe('Pois päältä: Aihetunniste on vaikea lukea. Palauta asetuksissa.')
    await redraw(card({ actions, findings: [], index: 0 }))
    expect(one('h2').textContent).toBe('Ei muuta tarkistettavaa.')
    await press(button('Kumoa'))
    expect(actions.undoDecline).toHaveBeenCalledOnce()
  })

  it('never offers to turn off what is serious', async () => {
    const { button, press, all } = await draw(card({ index: 0 }))
    await press(button('Ohita'))
    expect(all('[role="menuitem"]').map(item => item.textContent)).toEqual([
      'Kyse ei ole henkilötiedosta',
      'Henkilö on itse antanut luvan',
      'Tieto on jo julkinen',
      'Muu syy',
    ])
  })

  it('forgets the notice when one goes on', async () => {
    const { button, press, one } = await draw(card())
    await press(button('Korjaa suomi: 14.–19. lokakuuta'))
    await press(button('Seuraava havainto'))
    expect(one('[role="status"]').textContent).toBe('')
  })

  it('writes markup of the text as text', async () => {
    const found = '<img src=x onerror=alert(1)>'
    const { one, all } = await draw(card({ findings: [{ ...HINT, found }], index: 0 }))
    expect(one('dd').textContent).toBe(found)
    expect(all('img')).toHaveLength(0)
  })

  it('begins the half that is missing', async () => {
    const actions = actionsOf()
    const { button, press } = await draw(
      card({ findings: [{ ...WARNING, span: null, found: '', fixes: [], lacks: 'sv' }], actions }),
    )
    await press(button('Aloita ruotsiksi'))
    expect(actions.begin).toHaveBeenCalledWith('sv')
  })
})
