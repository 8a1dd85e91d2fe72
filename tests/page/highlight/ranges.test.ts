// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { editors } from '../../../src/page/editors/index.ts'
import { rangePainter } from '../../../src/page/highlight/ranges.ts'
import { readText } from '../../../src/page/read.ts'
import { editable } from '../dom.ts'

let end = new AbortController()

/** A painter that has painted some words of a field, and what it says of the changes that a test makes. */
function painted(html: string, words: string) {
  const field = editable(html)
  const painter = rangePainter(field, end.signal)
  const paint = () => {
    const map = readText(field, editors.lexical)
    const start = map.text.indexOf(words)
    painter.paint(map, [{ level: 'hint', span: { start, end: start + words.length } }])
  }
  paint()
  const observer = new MutationObserver(() => undefined)
  observer.observe(field, { subtree: true, childList: true, characterData: true })
  return { field, paint, stands: () => painter.stands(observer.takeRecords()) }
}
const textOf = (field: HTMLElement, at = 0) => field.querySelectorAll('p')[at]?.firstChild as Text

describe('a painted place', () => {
  beforeEach(() => {
    end = new AbortController()
    vi.stubGlobal('Highlight', class extends Set {})
    vi.stubGlobal('StaticRange', class {})
    vi.stubGlobal('CSS', { highlights: new Map() })
  })
  afterEach(() => {
    end.abort()
    vi.unstubAllGlobals()
  })

  test('stands through what is written after it and in other blocks', () => {
    const { field, stands } = painted('<p>yksi kaksi kolme</p><p>neljä</p>', 'kaksi')
    textOf(field).appendData(' viisi')
    expect(stands()).toBe(true)
    textOf(field, 1).insertData(0, 'x')
    expect(stands()).toBe(true)
    field.prepend(Object.assign(document.createElement('p'), { textContent: 'nolla' }))
    expect(stands()).toBe(true)
  })

  test('does not through what is written before it, in it, or joined to it on either side', () => {
    for (const [at, written] of [
      [0, 'a'],
      [5, 'b'],
      [7, 'c'],
      [10, 'd'],
    ] as const) {
      const { field, stands } = painted('<p>yksi kaksi kolme</p>', 'kaksi')
      textOf(field).insertData(at, written)
      expect([at, stands()]).toEqual([at, false])
    }
  })

  test('at the end of its text does not when a letter joins it', () => {
    const { field, stands } = painted('<p>yksi kaksi</p>', 'kaksi')
    textOf(field).appendData('n')
    expect(stands()).toBe(false)
  })

  test('stands through the letters after a space that was looked at once', () => {
    const { field, stands, paint } = painted('<p>yksi kaksi</p>', 'kaksi')
    textOf(field).appendData(' ')
    expect(stands()).toBe(false)
    paint()
    textOf(field).appendData('k')
    expect(stands()).toBe(true)
  })

  test('does not when its node is gone, though the words are the same', () => {
    const { field, stands } = painted('<p>yksi kaksi</p>', 'kaksi')
    textOf(field).replaceWith(document.createTextNode('yksi kaksi'))
    expect(stands()).toBe(false)
  })

  test('is never thought to stand when it lies in several texts', () => {
    const { field, stands } = painted('<p>yk<b>si</b> kaksi</p><p>x</p>', 'yksi')
    textOf(field, 1).appendData('x')
    expect(stands()).toBe(false)
  })
})
