import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countRows, keysIn, rowAt, valueIn, writeMap, writeRows } from '../../src/core/rows.ts'

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', ' ', '\\', '"', 'š', '1') })

test('each row is what was written, and there are no others', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 })), rows => {
      const written = writeRows(rows)
      expect(countRows(written)).toBe(rows.length)
      expect(rows.map((_, at) => rowAt(written, at))).toEqual(rows)
      expect(rowAt(written, rows.length)).toBe('')
    }),
  )
})

test('a row far behind is found', () => {
  const rows = ['x'.repeat(900_000), 'last']
  expect(rowAt(writeRows(rows), 1)).toBe('last')
})

test('a written map answers as the map does, also for keys that end or begin like another', () => {
  fc.assert(
    fc.property(fc.dictionary(key, key), key, (entries, other) => {
      const map = new Map(Object.entries(entries))
      const written = writeMap(map)
      for (const sought of [...map.keys(), other]) expect(valueIn(written, sought)).toBe(map.get(sought))
      expect(keysIn(written).toSorted()).toEqual([...map.keys()].toSorted())
    }),
  )
})

test('a map of nothing has nothing', () => {
  expect(valueIn(writeMap([]), 'a')).toBeUndefined()
})
