import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createPanelTexts } from '../../../src/locale/panel-texts.ts'

/** What the engine finds, by what stands in the text. */
const found = (text: string) =>
  text.includes('!!')
    ? [{ rule: 'common/a', level: 'warning', found: '!!', span: null, norms: [], message: { fi: 'Huutomerkit' } }]
    : []
const ask = vi.fn(async ({ draft }: { draft: { text: string } }) => {
  if (draft.text === 'rikki') throw new Error('failed')
  return { findings: found(draft.text) }
})
vi.mock('../../../src/app/kit/review-line.ts', () => ({
  ReviewLine: class {
    ask = ask
    close() {}
  },
}))

const { TableCheck } = await import('../../../src/app/check-text/table-check.ts')
const { tableOf } = await import('../../../src/app/check-text/table.ts')

const WRITER = { role: 'communicator', account: 'organisation', pack: 'kela', known: true } as const
const KIT = { settings: { ownOpinions: {} }, ignored: new Set() } as never
const TABLE = tableOf(
  [
    ['teksti', 'kanava'],
    ['Hei!!', 'X'],
    ['rikki', ''],
    ['=Moi', 'Instagram'],
  ].map((cells, at) => ({ line: at + 1, cells })),
)

const settled = (table: InstanceType<typeof TableCheck>) =>
  vi.waitFor(() => expect(table.shown.table?.done).toBe(table.shown.table?.rows.length))

describe('a table that is looked at', () => {
  beforeEach(() => {
    ask.mockClear()
  })

  const opened = async () => {
    const table = new TableCheck(() => undefined)
    table.open('a.csv', TABLE)
    table.turnTo('facebook', WRITER, KIT)
    await settled(table)
    return table
  }

  test('asks for each row with its channel, and goes on after one that fails', async () => {
    const table = await opened()
    expect(ask.mock.calls.map(([question]) => question)).toMatchObject([
      { packs: ['kela'], context: { platform: 'x', composer: 'post' }, draft: { attachments: null } },
      { context: { platform: 'facebook' } },
      { context: { platform: 'instagram', composer: 'caption' } },
    ])
    expect(table.shown.table?.rows.map(({ counts }) => counts)).toEqual([
      { stop: 0, warning: 1, hint: 0 },
      'failed',
      { stop: 0, warning: 0, hint: 0 },
    ])
  })

  test('keeps what the person made of a row, also for another channel', async () => {
    const table = await opened()
    expect(table.enterRow(0)).toMatchObject({ text: 'Hei!!', platform: 'x' })
    table.rowNow('Hei.', [])
    expect(table.shown.table?.rows[0]).toMatchObject({ text: 'Hei.', counts: { warning: 0 } })
    table.turnTo('linkedin', WRITER, KIT)
    await settled(table)
    expect(table.shown.table?.rows.map(({ text, platform }) => [text, platform])).toEqual([
      ['Hei.', 'linkedin'],
      ['rikki', 'linkedin'],
      ['=Moi', 'instagram'],
    ])
  })

  test('gives a result that no spreadsheet takes for a formula', async () => {
    const lines = (await opened()).result(createPanelTexts('fi'), 'fi').split('\r\n')
    expect(lines[0]).toBe('\uFEFF"Rivi";"Kanava";"Teksti";"Vakava";"Tarkista";"Vinkki";"Havainnot"')
    expect(lines[1]).toBe('"2";"X";"Hei!!";"0";"1";"0";"!!: Huutomerkit"')
    expect(lines[2]).toContain('"Ei voitu tarkistaa"')
    expect(lines[3]).toContain(`"'=Moi"`)
  })

  test('looks at nothing more once it is closed', async () => {
    const table = new TableCheck(() => undefined)
    table.open('a.csv', TABLE)
    table.turnTo('facebook', WRITER, KIT)
    table.close()
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(ask.mock.calls.length).toBeLessThan(TABLE.rows.length)
    expect(table.shown.table).toBeNull()
  })
})
