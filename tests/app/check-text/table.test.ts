import { describe, expect, test } from 'vitest'
import { draftsIn, tableOf } from '../../../src/app/check-text/table.ts'

const rows = (...cells: string[][]) => cells.map((each, at) => ({ line: at + 1, cells: each }))

describe('a table of drafts', () => {
  test('knows its columns by their names, in any order', () => {
    const table = tableOf(rows(['Kanal', 'Inlägg', 'Datum'], ['fb', 'Hej', '1.12']))
    expect(table).toMatchObject({ headings: ['Kanal', 'Inlägg', 'Datum'], textColumn: 1, channelColumn: 0 })
    expect(draftsIn(table, 1)).toEqual([{ line: 2, text: 'Hej', platform: 'facebook' }])
  })

  test('without names takes the longest column, and its first row for a draft', () => {
    const table = tableOf(rows(['1', 'Uimahalli on kiinni.'], ['2', 'Kirjasto on auki.']))
    expect(table).toMatchObject({ headings: ['1', '2'], textColumn: 1, channelColumn: null })
    expect(draftsIn(table, 1).map(({ line }) => line)).toEqual([1, 2])
  })

  test('leaves out rows without a text, and a channel that it does not know to the person', () => {
    const table = tableOf(
      rows(['kanava', 'teksti'], ['TikTok', 'Hei'], ['X (Twitter)', ' '], ['Instagram', 'Moi'], ['', 'Hep']),
    )
    expect(draftsIn(table, 1)).toEqual([
      { line: 2, text: 'Hei', platform: null },
      { line: 4, text: 'Moi', platform: 'instagram' },
      { line: 5, text: 'Hep', platform: null },
    ])
  })

  test('may have rows of different lengths', () => {
    const table = tableOf(rows(['a', 'teksti', 'c'], ['1'], ['1', 'Hei', '3', '4']))
    expect(table.headings).toEqual(['a', 'teksti', 'c', '4'])
    expect(draftsIn(table, 1)).toHaveLength(1)
  })
})
