import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Box,
  chipPlaces,
  covered,
  heightOf,
  leastInTheWay,
  placeBeside,
  widthOf,
} from '../../../src/app/composer/placing.ts'

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const view = box(8, 8, 1264, 704)
const DOT = { width: 28, height: 28 }

describe('the chip', () => {
  const field = box(100, 100, 500, 300)

  test('stands in the lower right corner of a high field', () => {
    const places = chipPlaces(field, DOT, view)
    expect(leastInTheWay(places, () => 0).index).toBe(0)
    expect(places[0]).toEqual({ ...box(564, 364, 28, 28), side: 'end' })
  })

  test('stands above a low field, where it covers none of its one line', () => {
    const [first] = chipPlaces(box(100, 100, 500, 40), DOT, view)
    expect(first).toMatchObject(box(572, 64, 28, 28))
  })

  test('leaves the last line when the caret is there', () => {
    const caretLine = box(100, 370, 500, 20)
    const places = chipPlaces(field, DOT, view)
    const { index, covers } = leastInTheWay(places, place => covered(place, [caretLine]))
    expect(covers).toBe(0)
    expect(places[index]).toMatchObject(box(564, 108, 28, 28))
  })

  test('covers neither caret line nor marked words wherever they are in a field with room around', () => {
    const line = fc.integer({ min: 0, max: 14 })
    fc.assert(
      fc.property(
        line,
        fc.array(fc.tuple(line, fc.integer({ min: 0, max: 440 })), { maxLength: 4 }),
        (caret, marks) => {
          const keepClear = [
            box(100, 100 + caret * 20, 500, 20),
            ...marks.map(([at, left]) => box(100 + left, 100 + at * 20, 60, 20)),
          ]
          const { covers } = leastInTheWay(chipPlaces(field, DOT, view), place => covered(place, keepClear))
          expect(covers).toBe(0)
        },
      ),
    )
  })

  test('is asked what takes long to tell of places alone that may be the best', () => {
    const places = chipPlaces(field, DOT, view)
    const asked: number[] = []
    const choose = (cheap: readonly number[], dear: readonly number[]) => {
      asked.length = 0
      return leastInTheWay(
        places.slice(0, cheap.length),
        place => cheap[places.indexOf(place as never)] ?? 0,
        place => {
          const at = places.indexOf(place as never)
          asked.push(at)
          return dear[at] ?? 0
        },
      )
    }
    expect(choose([9, 0, 0, 4], [0, 7, 0, 0])).toEqual({ index: 2, covers: 0 })
    expect(asked).toEqual([1, 2])
    expect(choose([9, 5, 6, 30], [0, 20, 2, 0])).toEqual({ index: 2, covers: 8 })
    expect(asked).toEqual([1, 2])
  })

  test('never leaves the window', () => {
    for (const place of chipPlaces(box(-50, 690, 2000, 300), { width: 300, height: 32 }, view)) {
      expect(place.left).toBeGreaterThanOrEqual(view.left)
      expect(place.right).toBeLessThanOrEqual(view.right)
      expect(place.top).toBeGreaterThanOrEqual(view.top)
      expect(place.bottom).toBeLessThanOrEqual(view.bottom)
    }
  })
})

describe('the card', () => {
  const size = { width: 448, height: 300 }
  const words = box(200, 200, 80, 20)

  test('stands below its words', () => {
    expect(placeBeside(words, size, view, [])).toMatchObject({ left: 200, top: 228 })
  })

  test('stands above where there is no room below', () => {
    const low = box(200, 600, 80, 20)
    expect(placeBeside(low, size, view, [])).toMatchObject({ top: 292 })
  })

  test('goes beside the publish button and scrolls where it must', () => {
    const narrow = box(8, 8, 304, 552)
    const button = box(200, 400, 100, 40)
    const place = placeBeside(box(20, 180, 80, 20), { width: 304, height: 300 }, narrow, [button])
    expect(place.top).toBe(208)
    expect(place.room.height).toBe(184)
  })

  test('is never on its words and never outside the window, whatever is in the way', () => {
    const any = fc.record({
      left: fc.integer({ min: 8, max: 1150 }),
      top: fc.integer({ min: 8, max: 650 }),
      width: fc.integer({ min: 5, max: 120 }),
      height: fc.integer({ min: 10, max: 60 }),
    })
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 3 }), (at, others) => {
        const here = box(at.left, at.top, at.width, at.height)
        const clear = others.map(each => box(each.left, each.top, each.width, each.height))
        const { left, top, room } = placeBeside(here, size, view, clear)
        const card = box(left, top, Math.min(size.width, room.width), Math.min(size.height, room.height))
        expect(covered(card, [here])).toBe(0)
        expect(widthOf(card)).toBeGreaterThan(0)
        expect(heightOf(card)).toBeGreaterThan(0)
        expect(card.right).toBeLessThanOrEqual(view.right + 0.5)
        expect(card.bottom).toBeLessThanOrEqual(view.bottom + 0.5)
      }),
    )
  })
})
