// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { Panel } from '../../src/ui/panel/panel.tsx'
import type { PanelActions, PanelData } from '../../src/ui/view.ts'
import { draw } from './draw.ts'
import { CLEAR, HINT, NO_SWEDISH, PANEL, STOP, TURNED_OFF, VIEW, WARNING } from './gallery/data.ts'

function actionsOf() {
  return {
    showFinding: vi.fn(),
    showPlaces: vi.fn(),
    begin: vi.fn(),
    half: { draft: vi.fn(), answer: vi.fn(), stop: vi.fn(), copy: vi.fn() },
    chooseWritingAs: vi.fn(),
    copyReport: vi.fn(async (_: string) => true),
    copyAlt: vi.fn(async (_: string) => true),
    openOptions: vi.fn(),
    openAccounts: vi.fn(),
    bringBack: vi.fn(),
    turnSite: vi.fn(),
    pause: vi.fn(),
    giveConsent: vi.fn(),
    turnAdviceOn: vi.fn(),
    reload: vi.fn(),
    giveAccess: vi.fn(),
  } satisfies PanelActions
}

const panel = (data: Partial<PanelData> = {}, actions: PanelActions = actionsOf()) => (
  <Panel data={{ ...PANEL, ...data }} actions={actions} t={createPanelTexts('fi')} />
)

describe('Panel', () => {
  it.each([
    ['site-not-supported', 'Tolkku ei toimi tällä sivustolla'],
    ['no-access', 'Tolkulla ei ole lupaa tähän sivustoon'],
    ['page-outdated', 'Sivu on avattu ennen Tolkun päivitystä'],
    ['no-composer', 'Kirjoituskenttää ei ole auki'],
  ] as const)('says why there is nothing: %s', async (nothing, title) => {
    const { root } = await draw(panel({ composer: null, nothing }))
    expect(root.textContent).toContain(title)
    expect(root.textContent).not.toContain('Ei tarkistettavaa')
  })

  it('reloads an old page and asks for access, where the browser can', async () => {
    const actions = actionsOf()
    const old = await draw(panel({ composer: null, nothing: 'page-outdated' }, actions))
    await old.press(old.button('Lataa sivu uudelleen'))
    expect(actions.reload).toHaveBeenCalledOnce()
    const shut = await draw(panel({ composer: null, nothing: 'no-access' }, actions))
    await shut.press(shut.button('Anna lupa'))
    expect(actions.giveAccess).toHaveBeenCalledOnce()
    const { giveAccess: _, ...others } = actions
    const unable = await draw(panel({ composer: null, nothing: 'no-access' }, others))
    expect(unable.all('button').map(button => button.textContent)).not.toContain('Anna lupa')
  })

  it.each([
    ['off-here', 'Tolkku ei ole käytössä tällä sivustolla'],
    ['cannot-read', 'ei saa tekstiä luettua'],
    ['excluded', 'ei lue yksityisviestejä'],
  ] as const)('tells the state %s from "nothing found"', async (state, words) => {
    const { root } = await draw(panel({ composer: { ...VIEW, state, review: null } }))
    expect(root.textContent).toContain(words)
    expect(root.textContent).not.toContain('Ei tarkistettavaa')
  })

  it.each([
    [{ state: 'cannot-read', review: null }, 'ei saa tekstiä luettua'],
    [{ state: 'no-answer', review: null }, 'ei saa vastausta'],
    [{ guardFailed: true }, 'Tolkku ei voinut tarkistaa tekstiä, kun julkaisit sen.'],
  ] as const)('where faults may have been missed it gives a way out: %o', async (view, words) => {
    const actions = actionsOf()
    const { root, all, press, button } = await draw(panel({ composer: { ...VIEW, ...view } }, actions))
    expect(root.textContent).toContain(words)
    await press(button('Lataa sivu uudelleen'))
    expect(actions.reload).toHaveBeenCalledOnce()
    expect(all('.about a').map(link => link.getAttribute('href'))).toEqual(['/check.html'])
  })

  it('has nothing to mend where it is off or looks away on purpose', async () => {
    for (const state of ['off-here', 'excluded', 'reading'] as const) {
      const { all } = await draw(panel({ composer: { ...VIEW, state } }))
      expect(all('button').map(button => button.textContent)).not.toContain('Lataa sivu uudelleen')
    }
  })

  it('tells what stands below the fold on which device, and who says where that is', async () => {
    const { root } = await draw(panel())
    expect(root.textContent).toContain(
      'Puhelimessa julkaisusta näkyy ensin noin 125 merkkiä. Piiloon voi jäädä: aika, ruotsi.',
    )
    expect(root.textContent).toContain(
      'Luku on arvio, sillä palvelu ei itse kerro rajaa. Lähde: cuts.example, luettu 30.11.2026.',
    )
    const [phone] = PANEL.folds
    const both = phone ? [phone, { ...phone, device: 'desktop' as const }] : []
    expect((await draw(panel({ folds: both }))).root.textContent?.split('Lähde:')).toHaveLength(2)
    expect((await draw(panel({ folds: [] }))).root.textContent).not.toContain('arvio')
  })

  it('counts the signs always, and hashtags where there are any', async () => {
    const limits = [
      { kind: 'characters', used: 12, allowed: 63_206 },
      { kind: 'hashtags', used: 0, allowed: 30 },
    ] as const
    const few = await draw(panel({ composer: { ...VIEW, limits } }))
    expect(few.one('.counter').textContent).toBe('12 / 63\u00a0206 merkkiä')
    const [characters] = limits
    const many = [characters, { kind: 'hashtags', used: 31, allowed: 30 }] as const
    const { one } = await draw(panel({ composer: { ...VIEW, limits: many } }))
    expect(one('.counter .over').textContent).toBe('31 / 30 aihetunnistetta')
  })

  it('has a place to write what a picture shows, and copies it', async () => {
    const actions = actionsOf()
    const { root, one, press, button } = await draw(panel({}, actions))
    const copy = button('Kopioi tekstivastine') as HTMLButtonElement
    expect(copy.disabled).toBe(true)
    const field = one('textarea[rows="3"]') as HTMLTextAreaElement
    field.value = ' Lapsi lukee kirjaa. '
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    await press(copy)
    expect(actions.copyAlt).toHaveBeenCalledExactlyOnceWith('Lapsi lukee kirjaa.')
    expect(root.textContent).toContain('Kopioitu. Liitä teksti kuvan tietoihin.')
    expect(root.textContent).toContain('21 merkkiä')
  })

  it('leads from what belongs on another channel to the guide of channels', async () => {
    const leadsTo = 'channels' as const
    const review = { ...CLEAR, findings: [{ ...HINT, leadsTo }, WARNING] }
    const reminders = PANEL.reminders.map((reminder, at) => (at === 0 ? { ...reminder, leadsTo } : reminder))
    const owed = PANEL.owed.map(one => ({ ...one, leadsTo }))
    const { all } = await draw(panel({ composer: { ...VIEW, review }, reminders, owed }))
    const links = all('section a').filter(link => link.getAttribute('href') === '/accounts.html#channels')
    expect(links.map(link => link.textContent)).toEqual(
      Array.from({ length: 2 + owed.length }, () => 'Mikä kanava sopii?'),
    )
    expect((await draw(panel())).all('section a')).toEqual([])
  })

  it('offers a report on a field that nobody knows, and says whether it was copied', async () => {
    const actions = actionsOf()
    const data = { composer: { ...VIEW, state: 'cannot-read', review: null }, unknownField: 'x x.com/…\ndiv' } as const
    const { root, press, button, one } = await draw(panel(data, actions))
    expect(one('pre').textContent).toContain('x x.com/…')
    await press(button('Kopioi ilmoitus'))
    expect(actions.copyReport).toHaveBeenCalledWith('x x.com/…\ndiv')
    expect(root.textContent).toContain('Ilmoitus on kopioitu.')
    actions.copyReport.mockResolvedValueOnce(false)
    await press(button('Kopioi ilmoitus'))
    expect(root.textContent).toContain('Kopiointi ei onnistunut')
  })

  it('does not call a field private that nobody knows', async () => {
    const composer = { ...VIEW, state: 'excluded', review: null } as const
    const { root } = await draw(panel({ composer, unknownField: 'facebook' }))
    expect(root.textContent).toContain('Tolkku ei tunne tätä kirjoituskenttää')
  })

  it('says that there is nothing to check', async () => {
    expect((await draw(panel({ composer: { ...VIEW, review: CLEAR } }))).one('.clear').textContent).toContain(
      'Ei tarkistettavaa',
    )
  })

  it('lists findings by weight and shows their place', async () => {
    const actions = actionsOf()
    const review = { ...CLEAR, findings: [HINT, WARNING, STOP] }
    const { all, press, button } = await draw(panel({ composer: { ...VIEW, review } }, actions))
    expect(all('button.item b').map(item => item.textContent.split(':')[0])).toEqual(['Vakava', 'Tarkista', 'Vinkki'])
    await press(button(/Henkilötunnus/))
    expect(actions.showFinding).toHaveBeenCalledWith(STOP)
  })

  it('applies no fix', async () => {
    const { all } = await draw(panel())
    expect(all('button').map(button => button.textContent)).not.toContain('Korjaa: 14–18 oktober')
  })

  it('draws a bar a language and marks its parts; a missing one has nothing to mark', async () => {
    const actions = actionsOf()
    const { one, all, press, button } = await draw(panel({ composer: { ...VIEW, review: NO_SWEDISH } }, actions))
    expect(one('.language.missing').textContent).toContain('puuttuu')
    expect(one('.language.missing').tagName).toBe('DIV')
    expect(all('.language')).toHaveLength(2)
    await press(button('FI, suomi:  23 sanaa. Näytä tekstissä'))
    expect(actions.showPlaces).toHaveBeenCalledWith(VIEW.review?.languages.find(({ lang }) => lang === 'fi')?.spans)
  })

  it('sets facts side by side; what differs is said as well', async () => {
    const { all } = await draw(panel())
    const rows = all('tbody tr').map(row => [...row.children].map(cell => cell.textContent))
    expect(rows[0]).toEqual(['Päivä. Näytä tekstissä, eroavat', '14.–18.10.', '14–19.10'])
    expect(rows[1]).toEqual(['Kellonaika. Näytä tekstissä', 'klo 6', 'kl. 6'])
    expect(rows[3]).toEqual(['Puhelin. Näytä tekstissä, eroavat', '09 296 71', 'puuttuu'])
  })

  it('a row of the facts shows both places in the text, or the one there is', async () => {
    const actions = actionsOf()
    const { all, press } = await draw(panel({}, actions))
    const [first, , , last] = all('tbody tr button')
    if (first && last) for (const row of [first, last]) await press(row)
    const [date, , , phone] = VIEW.review?.facts ?? []
    expect(actions.showPlaces).toHaveBeenNthCalledWith(1, [date?.fi?.span, date?.sv?.span])
    expect(actions.showPlaces).toHaveBeenNthCalledWith(2, [phone?.fi?.span])
  })

  it('names the other languages, reminders, what is owed, and whom to ask', async () => {
    const { root, one } = await draw(panel())
    expect(root.textContent).toContain('viro, русский, العربية')
    expect(root.textContent).toContain('Lisää uutinen myös verkkosivuille.')
    expect(root.textContent).toContain('Julkaise ruotsiksi')
    expect(one('footer a').getAttribute('href')).toBe('mailto:viestinta@kirkkonummi.fi')
  })

  it('a private account: says that less is shown, and how to have it all', async () => {
    const actions = actionsOf()
    const { root, press, button, all } = await draw(panel({ reminders: [], adviceOff: true }, actions))
    expect(root.textContent).toContain('Yksityisellä tilillä ei näytetä vinkkejä eikä muistutuksia.')
    expect(all('#reminders')).toEqual([])
    await press(button('Näytä ne'))
    expect(actions.turnAdviceOn).toHaveBeenCalledOnce()
    const { root: others } = await draw(panel())
    expect(others.textContent).not.toContain('Näytä ne')
  })

  it('takes the answer that those in the picture agree, and takes it back', async () => {
    const actions = actionsOf()
    const asked = await draw(panel({ consent: false }, actions))
    expect(asked.one('.consent').textContent).toContain('Kuvan julkaisemiseen on lupa')
    await asked.press(asked.one('.consent input'))
    expect(actions.giveConsent).toHaveBeenLastCalledWith(true)
    const given = await draw(panel({ consent: true, reminders: [] }, actions))
    await given.press(given.one('.consent input'))
    expect(actions.giveConsent).toHaveBeenLastCalledWith(false)
    expect((await draw(panel())).all('.consent')).toEqual([])
  })

  it.each([
    ['full', 'Tallennustila on täynnä'],
    ['unreadable', 'Vanhoja tietoja ei ole poistettu'],
  ] as const)('says that the storage is %s', async (storageNote, words) => {
    expect((await draw(panel({ storageNote }))).one('[role="alert"]').textContent).toContain(words)
  })

  it('opens the options and lets one choose who is writing', async () => {
    const actions = actionsOf()
    const { press, button } = await draw(panel({}, actions))
    await press(button('Asetukset'))
    expect(actions.openOptions).toHaveBeenCalledOnce()
    await press(button('Kirjoittajana Kirkkonummen kunta. Vaihda.'))
    await press(button('Viranhaltija'))
    expect(actions.chooseWritingAs).toHaveBeenCalledWith({ ...VIEW.writingAs, role: 'official', guess: false })
  })

  it('parts what must be done from tips, each with its reason folded in', async () => {
    const { one, all } = await draw(panel())
    expect(one('.todo').textContent).toContain('Kun julkaiset tämän')
    const [task, ...more] = all('.todo li')
    expect(more).toEqual([])
    expect(task?.querySelector('details')?.textContent).toBe(
      'Miksi? Julkaise sama asia myös ruotsiksi.Julkaise sama asia myös ruotsiksi.Toinen kieli voi olla omana julkaisunaan.',
    )
    const [tip] = all('[aria-labelledby=reminders] li')
    expect(tip?.querySelector('details')?.textContent).toBe(
      'Miksi? Vastaa itse kommentteihin tai sovi, kuka vastaa.Avoin kysymys näkyy kaikille.Luku 6',
    )
  })

  it('lists one thing once: the halves against each other, and equal findings with how often', async () => {
    const times = [10, 40, 70, 100].map(start => ({ ...HINT, span: { start, end: start + 8 } }))
    const mirrored = {
      ...WARNING,
      span: WARNING.other?.span ?? null,
      found: WARNING.other?.text ?? '',
      other: WARNING.span && { span: WARNING.span, text: WARNING.found, language: 'sv' as const },
    }
    const review = { ...CLEAR, findings: [WARNING, mirrored, ...times] }
    const { all, one } = await draw(panel({ composer: { ...VIEW, review } }))
    expect(all('button.item')).toHaveLength(2)
    expect(one('[aria-labelledby=findings] .num').textContent).toBe('2')
    expect(all('button.item')[1]?.textContent).toContain('×4, 4 kertaa')
  })

  it('says nothing of an empty text but that it will be read', async () => {
    const composer = { ...VIEW, review: { ...CLEAR, languages: [] } }
    const { root, all } = await draw(panel({ composer, reminders: [], owed: [] }))
    expect(root.textContent).toContain('Tolkku lukee tekstin sitä mukaa kuin kirjoitat.')
    expect(root.textContent).not.toContain('Ei tarkistettavaa')
    expect(all('section')).toEqual([])
  })

  it('leaves out who will read where nobody knows', async () => {
    const { one } = await draw(panel({ composer: { ...VIEW, audience: 'unknown' } }))
    expect(one('header .small > span').textContent).toBe('Facebook, julkaisu')
  })

  it('turns a site off, pauses, and gives the way back from both', async () => {
    const actions = actionsOf()
    const on = await draw(panel({}, actions))
    await on.press(on.button('Poista käytöstä'))
    expect(actions.turnSite).toHaveBeenCalledWith('facebook', false)
    await on.press(on.button('Tauko'))
    await on.press(on.button('Tunnin ajan'))
    expect(actions.pause).toHaveBeenCalledWith('hour')
    const off = await draw(panel({ site: { platform: 'facebook', on: false, pausedUntil: null } }, actions))
    await off.press(off.button('Ota käyttöön'))
    expect(actions.turnSite).toHaveBeenLastCalledWith('facebook', true)
    const until = new Date(2026, 10, 2, 15, 30).getTime()
    const paused = await draw(panel({ site: { platform: 'facebook', on: true, pausedUntil: until } }, actions))
    expect(paused.one('.site').textContent).toContain('tauolla 15.30 asti')
    expect(paused.one('header .state').textContent).toBe('Tauolla')
    await paused.press(paused.button('Jatka nyt'))
    expect(actions.pause).toHaveBeenLastCalledWith(null)
  })

  it('lists what is turned off and brings it back', async () => {
    const actions = actionsOf()
    const { root, press, button, all } = await draw(panel({ turnedOff: TURNED_OFF }, actions))
    expect(root.textContent).toContain('Pois päältä: 3 tarkistusta')
    expect(all('.rows li > span').map(row => row.textContent)).toEqual([
      'Loukkaavia ilmauksiaVain ilmauksessa ”idiootti” · 1.10.2026 alkaen · olisi näkynyt 3 kertaa',
      'VirkakieltäVain tilillä @kirkkonummi · 2.10.2026 alkaen · olisi näkynyt 1 kerran',
      'Tarkistus, jota ei enää oleKaikkialla · 2.9.2026 alkaen',
    ])
    await press(button('Palauta: Virkakieltä'))
    expect(actions.bringBack).toHaveBeenCalledWith('common/officialese#account:x:@kirkkonummi')
  })
})
