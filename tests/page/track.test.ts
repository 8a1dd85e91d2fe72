import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, spanAfter } from '../../src/page/track.ts'

const moved = (before: string, after: string, word: string) => {
  const start = before.indexOf(word)
  const change = changeOf(before, after)
  if (!change) throw new Error('nothing changed')
  const span = spanAfter({ start, end: start + word.length }, change)
  return span && after.slice(span.start, span.end)
}

describe('a known place after an edit', () => {
  test.each([
    ['Hän on tyhmä.', 'Hän on hyvin tyhmä.', 'tyhmä', 'tyhmä'],
    ['Hän on tyhmä.', 'Hän on tyhmä. Niin.', 'tyhmä', 'tyhmä'],
    ['Hän on tyhmä', 'Hän on tyhmä ', 'tyhmä', 'tyhmä'],
    ['Hän on tyhmä', 'Hän on tyhmä.', 'tyhmä', 'tyhmä'],
    ['Hän on tyhmä', 'on tyhmä', 'tyhmä', 'tyhmä'],
    ['(tyhmä', '"(tyhmä', 'tyhmä', 'tyhmä'],
  ])('%s → %s keeps %s', (before, after, word, expected) => {
    expect(moved(before, after, word)).toBe(expected)
  })

  test.each([
    ['Hän on tyhmä.', 'Hän on tyhmähkö.', 'tyhmä'],
    ['Hän on tyhmä.', 'Hän on epätyhmä.', 'tyhmä'],
    ['Hän on tyhmä.', 'Hän on tymä.', 'tyhmä'],
    ['Hän on tyhmä.', 'Hän on .', 'tyhmä'],
    ['Hän on tyhmä.', '', 'tyhmä'],
  ])('%s → %s lets %s go', (before, after, word) => {
    expect(moved(before, after, word)).toBeNull()
  })

  test('reading the same text anew moves nothing', () => {
    expect(changeOf('a', 'a')).toBeNull()
  })

  test('what changed in a long text is found as in a short one', () => {
    const long = fc.integer({ min: 0, max: 1600 }).map(length => 'abc'.repeat(600).slice(0, length))
    fc.assert(
      fc.property(
        long,
        fc.constantFrom('', 'a', 'x', 'abc'),
        fc.constantFrom('', 'c', 'yy'),
        long,
        (head, old, now, tail) => {
          const [before, after] = [head + old + tail, head + now + tail]
          const change = changeOf(before, after)
          expect(change === null).toBe(before === after)
          if (!change) return
          expect(before.slice(0, change.start) + change.inserted + before.slice(change.oldEnd)).toBe(after)
          expect(change.inserted.length).toBe(change.newEnd - change.start)
          expect(before.charAt(change.start)).not.toBe(after.charAt(change.start))
        },
      ),
    )
  })

  test('whatever is typed, a place that stays holds the same words', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, text, text, text, (head, word, tail, typed) => {
        const before = head + word + tail
        const at = Math.floor(head.length / 2)
        const after = before.slice(0, at) + typed + before.slice(at)
        const change = changeOf(before, after)
        const span = change && spanAfter({ start: head.length, end: head.length + word.length }, change)
        if (span) expect(after.slice(span.start, span.end)).toBe(word)
      }),
    )
  })
})
