// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { hasLedger, LedgerList, type LedgerListProps } from '../../src/ui/ledger/ledger-list.tsx'
import type { LedgerOptionsData } from '../../src/ui/ledger/view.ts'
import { LedgerSection } from '../../src/ui/options/ledger-section.tsx'
import { draw } from './draw.ts'
import { PREFERENCES } from './gallery/data.ts'
import { LEDGER, LEDGER_NOW } from './gallery/ledger-data.ts'

const actionsOf = () => ({
  write: vi.fn(),
  begin: vi.fn(),
  done: vi.fn(),
  waive: vi.fn(),
  answer: vi.fn(),
  undo: vi.fn(),
})

const list = (props: Partial<LedgerListProps> = {}) => (
  <LedgerList
    ledger={LEDGER}
    now={LEDGER_NOW}
    last={null}
    preferences={PREFERENCES}
    actions={actionsOf()}
    t={createPanelTexts('fi')}
    {...props}
  />
)

describe('the list of what is owed', () => {
  it('shows each publication with its age, and nothing at all when there is nothing', async () => {
    const { all } = await draw(list())
    expect(all('.publication .row .num').map(age => age.textContent)).toEqual([
      '2 päivää',
      '3 tuntia',
      'ajastettu: 4.11.2026 klo 10.30',
    ])
    const empty = { debts: [], nudge: null, fault: null }
    expect(hasLedger({ ledger: empty, last: null })).toBe(false)
    expect(hasLedger({ ledger: empty, last: 'done' })).toBe(true)
  })

  it('is one line a publication, unfolded where it is the oldest or asks something', async () => {
    const { all } = await draw(list())
    expect(all('.publication > details').map(one => (one as HTMLDetailsElement).open)).toEqual([true, true, false])
    expect(all('.publication summary .row')[0]?.textContent).toMatch(
      /^Julkaise ruotsiksiX @kirkkonummi · 2 päivää · ennen: \p{L}{2} \d+\.\d+\. klo \d+\.\d\d$/u,
    )
  })

  it('one that is folded is checked off by one press too', async () => {
    const actions = actionsOf()
    const { press, button } = await draw(list({ actions }))
    await press(button('Tehty muualla: Julkaise ruotsiksi'))
    expect(actions.done).toHaveBeenCalledExactlyOnceWith(LEDGER.debts[3])
  })

  it('asks for each thing what can be done about it', async () => {
    const actions = actionsOf()
    const { button, press, root } = await draw(list({ actions }))
    const [debt] = LEDGER.debts
    await press(button('Kirjoita nyt'))
    expect(actions.write).toHaveBeenCalledWith(debt)
    await press(button('Tehty muualla'))
    expect(actions.done).toHaveBeenCalledWith(debt)
    await press(button('Ei tarvita'))
    expect(root.textContent).toContain('Syy jää tälle laitteelle, eikä kukaan muu näe sitä.')
    await press(button('Joku muu hoitaa tämän'))
    expect(actions.waive).toHaveBeenCalledWith(debt, 'somebody-else')
  })

  it('a yes about a publication without proof says both: it was published, and it is this', async () => {
    const actions = actionsOf()
    const [debt] = LEDGER.debts
    const candidate = { id: 'c', publication: 'p', link: null, certain: false }
    const ledger = { ...LEDGER, debts: debt ? [{ ...debt, candidate }] : [] }
    const { button, press } = await draw(list({ actions, ledger }))
    await press(button('Kyllä'))
    expect(actions.answer).toHaveBeenCalledWith(['c', 'p'], true)
    await press(button('Ei'))
    expect(actions.answer).toHaveBeenCalledWith(['c'], false)
  })

  it('says what was done and takes it back, the last one on an empty list too', async () => {
    const actions = actionsOf()
    const empty = { debts: [], nudge: null, fault: null }
    const { button, press, one, redraw, all } = await draw(list({ actions, ledger: empty, last: 'done' }))
    expect(one('[role=status]').textContent).toContain('Merkitty tehdyksi.')
    await press(button('Kumoa'))
    expect(actions.undo).toHaveBeenCalledOnce()
    await redraw(list({ actions, ledger: empty, last: 'undone' }))
    expect(all('button')).toEqual([])
  })

  it('reminds and tells of a full storage', async () => {
    const { root } = await draw(list({ ledger: { ...LEDGER, nudge: 'long', fault: 'full' } }))
    expect(root.textContent).toContain('yli vuorokauden')
    expect(root.textContent).toContain('Tallennustila on täynnä')
  })
})

describe('its options', () => {
  const section = (
    outcome: LedgerOptionsData['outcome'],
    actions = { turn: vi.fn(), exportAs: vi.fn(), importFile: vi.fn() },
  ) => (
    <LedgerSection
      data={{ on: { excerpt: true, badge: false, reminder: true }, outcome }}
      actions={actions}
      t={createPanelTexts('fi')}
    />
  )

  it.each([
    [{ added: 1, known: 0, full: false }, 'Listalle lisättiin 1 asia.'],
    [{ added: 2, known: 3, full: true }, 'Listalle lisättiin 2 asiaa. 3 oli siellä jo. Tallennustila on täynnä.'],
    [{ reason: 'empty' }, 'Tiedostossa ei ole yhtään asiaa. Mitään ei muutettu.'],
    [{ reason: 'column-missing', field: 'handle' }, 'Tiedostosta puuttuu kohta ”handle”. Mitään ei muutettu.'],
    [{ reason: 'value', row: 3, field: 'platform' }, 'Kohdan ”platform” arvo ei kelpaa. Rivi 3. Mitään ei muutettu.'],
    ['failed', 'Tiedostoa ei voitu käsitellä. Mitään ei muutettu.'],
  ] as const)('tells how it went: %o', async (outcome, text) => {
    const { one } = await draw(section(outcome))
    expect(one('[role=status]').textContent).toContain(text)
  })

  it('switches and exports', async () => {
    const actions = { turn: vi.fn(), exportAs: vi.fn(), importFile: vi.fn() }
    const { all, press, button } = await draw(section(null, actions))
    expect(all('input[type=checkbox]').map(box => (box as HTMLInputElement).checked)).toEqual([true, false, true])
    const [, badge] = all('input[type=checkbox]')
    if (badge) await press(badge)
    expect(actions.turn).toHaveBeenCalledWith('badge', true)
    await press(button('Tallenna JSON-tiedosto'))
    expect(actions.exportAs).toHaveBeenCalledWith('json')
  })
})
