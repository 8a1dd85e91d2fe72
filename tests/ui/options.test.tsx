// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { AboutSection } from '../../src/ui/options/about-section.tsx'
import { Options } from '../../src/ui/options/options.tsx'
import { RulesSection } from '../../src/ui/options/rules-section.tsx'
import { SilenceSection } from '../../src/ui/options/silence-section.tsx'
import type { RuleShown, RulesActions, SilenceData, TurnedOffShown } from '../../src/ui/silence-view.ts'
import type { OptionsActions, OptionsData } from '../../src/ui/view.ts'
import { type Drawn, draw } from './draw.ts'
import { ORGANISATION, PACKS, PREFERENCES, TURNED_OFF } from './gallery/data.ts'

const DATA: OptionsData = {
  writingAs: ORGANISATION,
  packs: PACKS,
  accounts: [],
  preferences: PREFERENCES,
  messagesFollow: true,
  pausedUntil: null,
  siteOn: { facebook: true, x: true, linkedin: true, instagram: true },
  on: { guard: true, moreHints: false, adviceOnPersonal: false, moreTips: false, bilingual: false, translator: false },
  ownOpinions: { facebook: true, x: false, linkedin: false, instagram: false },
  saveState: 'untouched',
  storageNote: null,
  locked: new Set(),
}

const actionsOf = () =>
  ({
    chooseWritingAs: vi.fn(),
    chooseWriterOf: vi.fn(),
    forgetWriterOf: vi.fn(),
    chooseInterface: vi.fn(),
    chooseMessages: vi.fn(),
    turn: vi.fn(),
    turnSite: vi.fn(),
    pause: vi.fn(),
    chooseOwnOpinions: vi.fn(),
  }) satisfies OptionsActions

const options = (data: Partial<OptionsData> = {}, actions: OptionsActions = actionsOf()) => (
  <Options data={{ ...DATA, ...data }} actions={actions} t={createPanelTexts('fi')} />
)

function choice({ all }: Drawn, group: string, text: string): HTMLElement {
  const fieldset = all('fieldset').find(set => set.querySelector('legend')?.textContent === group)
  const label = [...(fieldset?.querySelectorAll('label') ?? [])].find(one => one.textContent.startsWith(text))
  const input = label?.querySelector('input')
  if (!input) throw new Error(`No choice: ${group}, ${text}`)
  return input
}

describe('Options', () => {
  it('shows what is chosen, one a question', async () => {
    const { all } = await draw(options())
    const chosen = all('fieldset').map(set =>
      [...set.querySelectorAll('input')]
        .filter(input => input.checked)
        .map(input => input.closest('label')?.querySelector('.name')?.textContent),
    )
    expect(chosen).toEqual([
      ['Viestijä'],
      ['Organisaation tili'],
      ['Kirkkonummen kunta'],
      ['Facebook'],
      ['suomi'],
      ['sama kuin käyttöliittymällä'],
    ])
  })

  it.each([
    ['Rooli', 'Viranhaltija', { role: 'official' }],
    ['Tili', 'Yksityinen tili', { account: 'personal' }],
    ['Tili', 'Oma tili luottamustehtävässä', { account: 'personal-work', role: 'trust-official' }],
    ['Organisaatio', 'Ei organisaatiota', { pack: null }],
  ])('%s: %s', async (group, text, change) => {
    const actions = actionsOf()
    const drawn = await draw(options({}, actions))
    await drawn.press(choice(drawn, group, text))
    expect(actions.chooseWritingAs).toHaveBeenCalledWith({ ...ORGANISATION, ...change })
  })

  it.each([
    ['Käyttöliittymän kieli', 'svenska', 'chooseInterface', 'sv'],
    ['Havaintojen kieli', 'suomi ja ruotsi', 'chooseMessages', 'fi+sv'],
  ] as const)('%s: %s, and nothing else is chosen with it', async (group, text, action, chosen) => {
    const actions = actionsOf()
    const drawn = await draw(options({}, actions))
    await drawn.press(choice(drawn, group, text))
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(chosen)
    expect(actions.chooseInterface.mock.calls.length + actions.chooseMessages.mock.calls.length).toBe(1)
  })

  it('asks for hints on private accounts, and for what the profiles say', async () => {
    const actions = actionsOf()
    const { all, press, root } = await draw(options({}, actions))
    const box = (text: string) => {
      const label = all('label').find(each => each.querySelector('.name')?.textContent === text)
      const input = label?.querySelector<HTMLInputElement>('input[type=checkbox]')
      if (!input) throw new Error(`${text}\n${root.textContent}`)
      return input
    }
    expect(box('Näytä vinkit ja muistutukset myös yksityisellä tilillä').checked).toBe(false)
    await press(box('Näytä vinkit ja muistutukset myös yksityisellä tilillä'))
    expect(actions.turn).toHaveBeenCalledWith('adviceOnPersonal', true)
    await press(box('Näytä enemmän vinkkejä'))
    expect(actions.turn).toHaveBeenLastCalledWith('moreHints', true)
    await press(box('LinkedIn'))
    await press(box('Facebook'))
    expect(actions.chooseOwnOpinions.mock.calls).toEqual([
      ['linkedin', true],
      ['facebook', false],
    ])
  })

  it('names the accounts that somebody wrote with, each to choose anew and to forget', async () => {
    const actions = actionsOf()
    const writer = { role: 'communicator', account: 'organisation', pack: 'kirkkonummi', known: true } as const
    const accounts = [
      { key: 'facebook:@kunta', writer, locked: true },
      { key: 'x:@aino', writer, locked: false },
    ]
    const { all, press, button } = await draw(options({ accounts }, actions))
    const [set, own] = all('fieldset.known')
    expect(set?.textContent).toBe('Facebook @kuntaKirkkonummen kunta Organisaatiosi on asettanut tämän')
    expect(own?.querySelector('legend')?.textContent).toBe('X @aino')
    const chosen = [...(own?.querySelectorAll('select') ?? [])].map(select => select.selectedOptions[0]?.textContent)
    expect(chosen).toEqual(['Organisaation tili', 'Viestijä', 'Kirkkonummen kunta'])
    const pick = async (place: number, value: string) => {
      const select = own?.querySelectorAll('select')[place]
      if (select) select.value = value
      await act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })))
    }
    await pick(0, 'elected')
    await pick(1, 'official')
    await pick(2, '')
    expect(actions.chooseWriterOf.mock.calls).toEqual([
      ['x:@aino', { ...writer, account: 'personal-work', role: 'trust-official' }],
      ['x:@aino', { ...writer, role: 'official' }],
      ['x:@aino', { ...writer, pack: null }],
    ])
    await press(button('Unohda: X @aino'))
    expect(actions.forgetWriterOf).toHaveBeenCalledExactlyOnceWith('x:@aino')
    expect((await draw(options())).root.textContent).toContain('Et ole vielä valinnut millekään tilille')
  })

  it('pauses for an hour or a day, and goes on', async () => {
    const actions = actionsOf()
    const { press, button } = await draw(options({}, actions))
    await press(button('Tunnin ajan'))
    await press(button('Tämän päivän loppuun'))
    const paused = await draw(options({ pausedUntil: new Date(2026, 10, 2, 15, 30).getTime() }, actions))
    expect(paused.root.textContent).toContain('Tolkku on tauolla 15.30 asti')
    await paused.press(paused.button('Jatka nyt'))
    expect(actions.pause.mock.calls).toEqual([['hour'], ['day'], [null]])
  })

  it.each([
    ['untouched', ''],
    ['saving', 'Tallennetaan…'],
    ['saved', 'Tallennettu.'],
    ['failed', 'Tallennus ei onnistunut. Aiempi asetus on yhä voimassa.'],
  ] as const)('says how saving went: %s', async (saveState, words) => {
    const { one } = await draw(options({ saveState }))
    expect(one('[role="status"]').textContent.trim()).toBe(words)
  })

  it('shows what is wrong with the storage', async () => {
    expect((await draw(options({ storageNote: 'full' }))).one('[role="alert"]').textContent).toContain('täynnä')
  })
})

describe('what is turned off and what was skipped', () => {
  const silence = (
    data: Partial<SilenceData>,
    actions = { addWord: vi.fn(), bringBack: vi.fn(), wipeReasons: vi.fn() },
  ) => (
    <SilenceSection
      data={{ off: [], skipped: [], wiped: false, ...data }}
      actions={actions}
      preferences={PREFERENCES}
      t={createPanelTexts('fi')}
    />
  )

  it('says that nothing is, where nothing is', async () => {
    const { root, all } = await draw(silence({}))
    expect(root.textContent).toContain('Kaikki tarkistukset ovat käytössä.')
    expect(root.textContent).toContain('Et ole ohittanut mitään.')
    expect(all('button').map(button => button.textContent)).toEqual(['Lisää'])
  })

  it('brings back, and wipes all reasons by one press', async () => {
    const actions = { addWord: vi.fn(), bringBack: vi.fn(), wipeReasons: vi.fn() }
    const name = { fi: 'Iva', sv: 'Hånfull ton', en: 'Sarcasm' }
    const skipped = [{ rule: 'common/sarcasm', name, reason: 'intended', times: 4 }] as const
    const { press, button, one, root } = await draw(silence({ off: TURNED_OFF, skipped }, actions))
    await press(button('Palauta: Loukkaavia ilmauksia'))
    expect(actions.bringBack).toHaveBeenCalledWith('common/insult#word:idiootti')
    expect(one('[aria-labelledby=skipped] li').textContent).toBe('IvaKirjoitin näin tarkoituksella×4')
    await press(button('Poista kaikki syyt'))
    expect(actions.wipeReasons).toHaveBeenCalledOnce()
    expect(root.textContent).not.toContain('Syyt on poistettu.')
    expect((await draw(silence({ wiped: true }))).one('[role=status]').textContent).toBe('Syyt on poistettu.')
  })

  it('takes an own word, and no empty one', async () => {
    const actions = { addWord: vi.fn(), bringBack: vi.fn(), wipeReasons: vi.fn() }
    const { one, press, button } = await draw(silence({}, actions))
    await press(button('Lisää'))
    expect(actions.addWord).not.toHaveBeenCalled()
    const field = one('input[type=text]') as HTMLInputElement
    field.value = ' Pölvästi '
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    await press(button('Lisää'))
    expect(actions.addWord).toHaveBeenCalledExactlyOnceWith('Pölvästi')
    const own = { ...TURNED_OFF[0], id: '*#word:pölvästi', rule: '*', of: 'pölvästi', name: null } as TurnedOffShown
    expect((await draw(silence({ off: [own] }))).one('.rows b').textContent).toBe('Oma sana')
  })
})

describe('all checks', () => {
  const name = (fi: string) => ({ fi, sv: fi, en: fi })
  const RULES: readonly RuleShown[] = [
    { id: 'a', name: name('Henkilötunnus'), level: 'stop', state: 'always' },
    { id: 'b', name: name('Loukkaavat ilmaukset'), level: 'warning', state: 'partly' },
    { id: 'c', name: name('Loukkaavat kehotukset'), level: 'warning', state: 'on' },
    { id: 'd', name: name('Virkakieli'), level: 'hint', state: 'off' },
  ]
  const shown = (props: { rules?: readonly RuleShown[]; account?: string | null }, actions: RulesActions) => (
    <RulesSection
      rules={props.rules ?? RULES}
      accounts={['facebook:@kirkkonummi', 'x:@aino']}
      account={props.account ?? null}
      preferences={PREFERENCES}
      actions={actions}
      t={createPanelTexts('fi')}
    />
  )
  const rules = (turnRule = vi.fn()) => shown({}, { turnRule, setRule: vi.fn(), chooseAccount: vi.fn() })

  it('say how each stands; what is serious has no switch', async () => {
    const turnRule = vi.fn()
    const { all, press, button } = await draw(rules(turnRule))
    expect(all('.rows .small').map(row => row.textContent)).toEqual([
      'Vakava · Aina käytössä',
      'Tarkista · Osittain pois päältä',
      'Tarkista · Käytössä',
      'Vinkki · Pois päältä',
    ])
    expect(all('.rows li')[0]?.querySelector('button')).toBeNull()
    await press(button('Poista käytöstä: Loukkaavat kehotukset'))
    await press(button('Palauta: Virkakieli'))
    expect(turnRule.mock.calls).toEqual([
      ['c', false],
      ['d', true],
    ])
  })

  it('have three states for an account, and stay serious for all', async () => {
    const actions = { turnRule: vi.fn(), setRule: vi.fn(), chooseAccount: vi.fn() }
    const own: readonly RuleShown[] = RULES.map(rule => (rule.id === 'b' ? { ...rule, state: 'account' } : rule))
    const { all, one, redraw } = await draw(shown({ rules: own }, actions))
    const choose = async (select: HTMLElement | undefined, value: string) => {
      if (select instanceof HTMLSelectElement) select.value = value
      await act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })))
    }
    expect([...one('select').querySelectorAll('option')].map(option => option.textContent)).toEqual([
      'Kaikki tilit',
      'Facebook @kirkkonummi',
      'X @aino',
    ])
    await choose(one('select'), 'x:@aino')
    expect(actions.chooseAccount).toHaveBeenCalledWith('x:@aino')
    await redraw(shown({ rules: own, account: 'x:@aino' }, actions))
    const states = all('.rows select') as HTMLSelectElement[]
    expect(states.map(({ value }) => value)).toEqual(['account', 'on', 'everywhere'])
    await choose(states[1], 'account')
    await choose(states[2], 'on')
    expect(actions.setRule.mock.calls).toEqual([
      ['c', 'account'],
      ['d', 'on'],
    ])
  })

  it('are searched by their words', async () => {
    const { one, all } = await draw(rules())
    const seek = async (text: string) => {
      const field = one('input') as HTMLInputElement
      field.value = text
      await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    }
    await seek('ilma LOUK')
    expect(all('.rows b').map(each => each.textContent)).toEqual(['Loukkaavat ilmaukset'])
    expect(one('[role=status]').textContent).toBe('1 tarkistus')
    await seek('xyz')
    expect(one('[role=status]').textContent).toBe('Haulla ei löytynyt tarkistuksia.')
  })
})

it('tells what each permission is for, of those that the browser was asked for', async () => {
  const about = (permissions: readonly string[]) => (
    <AboutSection
      version="1.2.3"
      packs={[{ name: { fi: 'Kuusirannan kunta', sv: '', en: '' }, version: 3, reviewed: '2026-11-05' }]}
      language="fi"
      permissions={permissions}
      t={createPanelTexts('fi')}
    />
  )
  const { root, all, one, redraw } = await draw(about(['storage', 'alarms', 'sidePanel']))
  expect(all('li')).toHaveLength(5)
  expect(root.textContent).toContain('Versio 1.2.3')
  expect(all('li').at(-1)?.textContent).toBe('Kuusirannan kunta · Versio 3, katsottu läpi 5.11.2026')
  expect(one('a').getAttribute('href')).toBe('/licences.txt')
  await redraw(about(['storage', 'alarms']))
  expect(root.textContent).not.toContain('Sivupaneeli')
  expect(all('li')).toHaveLength(4)
})

describe('what the organisation has set', () => {
  it('has a lock and cannot be changed; the rest can', async () => {
    const { all } = await draw(options({ locked: new Set(['role', 'guard', 'site/x']) }))
    const disabled = all('input')
      .filter(input => (input as HTMLInputElement).disabled)
      .map(input => input.closest('label')?.querySelector('.name')?.textContent)
    expect(disabled).toEqual([
      'Työntekijä',
      'Viranhaltija',
      'Luottamushenkilö',
      'Viestijä',
      'Pysäytä julkaiseminen kerran, jos tekstissä on esimerkiksi henkilötunnus tai salasana',
      'X',
    ])
    expect(all('.locked').map(({ textContent }) => textContent.trim())).toEqual(
      Array(3).fill('Organisaatiosi on asettanut tämän'),
    )
  })
})
