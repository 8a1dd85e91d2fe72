// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { duration } from '../../src/ui/insights/duration.ts'
import { Insights } from '../../src/ui/insights/insights.tsx'
import { proofOf } from '../../src/ui/insights/proof.ts'
import type { InsightsActions, InsightsData } from '../../src/ui/insights/view.ts'
import { note } from '../core/insights/notes.ts'
import { draw } from './draw.ts'
import { INSIGHTS } from './gallery/insights-data.ts'

const plots: { columns: unknown; series: { dash?: number[] }[] }[] = []
vi.mock('uplot', () => ({
  default: class {
    constructor({ series }: { series: { dash?: number[] }[] }, columns: unknown) {
      plots.push({ columns, series: series.slice(1) })
    }
    destroy() {}
    setSize() {}
  },
}))

const actionsOf = () =>
  ({
    turn: vi.fn(),
    turnRule: vi.fn(),
    copy: vi.fn(),
    exportCsv: vi.fn(),
    wipe: vi.fn(),
  }) satisfies InsightsActions
const t = createPanelTexts('fi')
const insights = (data: Partial<InsightsData> = {}, actions: InsightsActions = actionsOf()) => (
  <Insights data={{ ...INSIGHTS, ...data }} actions={actions} t={t} />
)

describe('the page of insights', () => {
  it('tells the figures in words', async () => {
    const { one } = await draw(insights())
    const figures = one('.figures').textContent
    for (const said of ['Luonnoksia10', 'Julkaistu10', 'Havaintoja12', 'Ohitettu: Kirjoitin näin tarkoituksella6'])
      expect(figures).toContain(said)
  })

  it('draws each plot beside a table with the same numbers, and tells lines apart by their dashes', async () => {
    plots.length = 0
    const { all } = await draw(insights())
    expect(plots).toHaveLength(2)
    const tables = all('table').map(table =>
      [...table.querySelectorAll('tbody tr')].map(row =>
        [...row.querySelectorAll('td')].map(cell => Number(cell.textContent)),
      ),
    )
    const columns = plots.map(plot => (plot.columns as number[][]).slice(1))
    expect(tables.map(rows => rows[0]?.map((_, line) => rows.map(row => row[line])))).toEqual(columns)
    for (const { series } of plots) expect(new Set(series.map(({ dash }) => String(dash))).size).toBe(series.length)
    expect(all('.plot').every(plot => plot.getAttribute('aria-hidden') === 'true')).toBe(true)
  })

  it('offers to turn off what is mostly skipped, and to bring it back', async () => {
    const often = [{ rule: 'common/caps', found: 10, skipped: 8 }]
    const summary = { ...INSIGHTS.summary, often }
    const actions = actionsOf()
    const { press, button, redraw } = await draw(insights({ summary }, actions))
    await press(button('Poista käytöstä: Tekstiä isoin kirjaimin'))
    await redraw(insights({ summary, off: ['common/caps'] }, actions))
    await press(button('Palauta: Tekstiä isoin kirjaimin'))
    expect(actions.turnRule.mock.calls).toEqual([
      ['common/caps', false],
      ['common/caps', true],
    ])
  })

  it('names what the guideline wants followed, and where it says so', async () => {
    const { root } = await draw(insights({ summary: { ...INSIGHTS.summary, drafts: 0 } }))
    expect(root.textContent).toContain('Käyttö, tavoitteet ja vaikutus LVM:n someohje, Seuranta')
    expect(root.textContent).toContain('Vielä ei ole mitään laskettavaa.')
  })

  it('copies the proof, saves a table and wipes by one press each, and says what came of it', async () => {
    const actions = actionsOf()
    const { press, button, one } = await draw(insights({ said: 'wiped' }, actions))
    await press(button(/^Kopioi todiste: 30\.11\.2026/))
    await press(button('Tallenna CSV-tiedosto'))
    await press(button('Poista kaikki luvut'))
    expect(actions.copy).toHaveBeenCalledWith(proofOf(INSIGHTS.latest[0] ?? note(), INSIGHTS, t))
    expect(actions.exportCsv).toHaveBeenCalledOnce()
    expect(actions.wipe).toHaveBeenCalledOnce()
    expect(one('.outcome').textContent).toBe('Luvut on poistettu.')
  })
})

describe('the proof', () => {
  it('says when, by which rules, what was found and what was chosen', () => {
    expect(proofOf(INSIGHTS.latest[0] ?? note(), INSIGHTS, t)).toBe(
      `Tolkku tarkisti luonnoksen 30.11.2026 klo 9.00.
Facebook, julkaisu, Organisaation tili
Ohje: Kirkkonummi, sääntöjen versio 1
– Loukkaavat ilmaukset: korjattu
– Henkilötunnus: Ohitettu: Henkilö on itse antanut luvan
– Tekstiä isoin kirjaimin: muokattu
Julkaistu, kielet: suomi, ruotsi
Tolkku ei tallenna tekstiä.`,
    )
  })

  it('says when nothing was found and nothing is known', () => {
    const proof = proofOf(note({ pack: null }), INSIGHTS, t)
    expect(proof).toContain('Ohje: yhteiset säännöt\nEi havaintoja.\nJulkaisemisesta ei ole tietoa.')
  })
})

it.each([
  [4, '4 ms'],
  [1500, '2 s'],
  [3 * 60 * 60 * 1000, '3 t'],
  [50 * 60 * 60 * 1000, '2 pv'],
])('a time of %i ms is %s', (ms, said) => {
  expect(duration(ms, 'fi').replace(/\s/g, ' ')).toBe(said)
})

it('tenths are parted off as each language does', () => {
  const said = (['fi', 'sv', 'en'] as const).map(language => duration(0.62, language).replace(/\s/g, ' '))
  expect(said).toEqual(['0,6 ms', '0,6 ms', '0.6 ms'])
})
