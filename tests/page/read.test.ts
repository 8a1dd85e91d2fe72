// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { editors } from '../../src/page/editors/index.ts'
import { type BlockCache, forgetAround, offsetOf, placeOf, readText } from '../../src/page/read.ts'
import type { EditorKind } from '../../src/sites/site.ts'
import { editable } from './dom.ts'

const read = (kind: EditorKind, html: string) => readText(editable(html), editors[kind]).text

const draftBlock = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${inner}</span></div></div>`

describe('the text that is read is what a person sees', () => {
  test.each<[EditorKind, string, string]>([
    [
      'draft',
      `<div data-contents="true">${draftBlock('<span data-text="true">Yksi</span>')}${draftBlock('<br data-text="true">')}${draftBlock('<span data-text="true">Kolme</span>')}</div>`,
      'Yksi\n\nKolme',
    ],
    [
      'draft',
      `<div data-contents="true"><div data-rbd-draggable-id="1">${draftBlock('<span data-text="true">Lanka</span>')}</div></div>`,
      'Lanka',
    ],
    [
      'lexical',
      '<p dir="auto"><span data-lexical-text="true">Yksi</span><br><span>kaksi</span></p><p><br></p><p><span>kolme</span></p>',
      'Yksi\nkaksi\n\nkolme',
    ],
    ['lexical', '<p><br></p>', ''],
    ['lexical', '<ul><li><span>a</span></li><li><ul><li><span>b</span></li></ul></li></ul>', 'a\nb'],
    ['quill', '<p>Yksi</p><p><br></p><p>kaksi<span class="ql-cursor">\uFEFF</span></p>', 'Yksi\n\nkaksi'],
    [
      'quill',
      '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false">•</span>kohta</li></ol>',
      'kohta',
    ],
    ['quill', '<p>\uFEFF<span class="mention">@Nimi</span>\uFEFF hei</p>', '@Nimi hei'],
    ['prosemirror', '<p>Yksi <strong>kaksi</strong></p><p><br class="ProseMirror-trailingBreak"></p>', 'Yksi kaksi\n'],
    ['prosemirror', '<ul><li><p>a</p></li><li><p>b<br class="ProseMirror-trailingBreak"></p></li></ul>', 'a\nb'],
    ['plain', 'Eka<div>toka</div><div><br></div><div>neljäs</div>', 'Eka\ntoka\n\nneljäs'],
    ['plain', 'a<br>b<br>', 'a\nb'],
    ['plain', '', ''],
  ])('%s %s', (kind, html, expected) => {
    expect(read(kind, html)).toBe(expected)
  })
})

describe('a span and its place', () => {
  const html = '<p>Hei <b>mai</b>lma</p><p></p><p>😀 loppu</p>'

  test('a word over several nodes is one place, and its text is the same', () => {
    const map = readText(editable(html), editors.lexical)
    for (const word of ['mailma', 'Hei', '😀', 'loppu', 'ilm']) {
      const start = map.text.indexOf(word)
      const place = placeOf(map, { start, end: start + word.length })
      const range = document.createRange()
      if (!place) throw new Error(word)
      range.setStart(place.startContainer, place.startOffset)
      range.setEnd(place.endContainer, place.endOffset)
      expect(range.toString()).toBe(word)
      expect(place.oneBlock).toBe(true)
    }
  })

  test('a span over two blocks says so: it is not safe to replace', () => {
    const map = readText(editable(html), editors.lexical)
    expect(placeOf(map, { start: 4, end: map.text.length })?.oneBlock).toBe(false)
  })

  test('a span outside the text has no place', () => {
    const map = readText(editable(html), editors.lexical)
    expect(placeOf(map, { start: 0, end: map.text.length + 1 })).toBeNull()
  })

  test('an empty span is a caret: in an empty block, at the end, at the start', () => {
    const map = readText(editable(html), editors.lexical)
    const empty = map.text.indexOf('\n') + 1
    for (const at of [0, empty, map.text.length]) {
      const place = placeOf(map, { start: at, end: at })
      expect(place).not.toBeNull()
      expect(place?.startContainer).toBe(place?.endContainer)
      expect(place?.startOffset).toBe(place?.endOffset)
    }
  })

  test('every offset leads to a place and back', () => {
    const map = readText(editable(html), editors.lexical)
    for (let at = 0; at <= map.text.length; at++) {
      const place = placeOf(map, { start: at, end: at })
      if (place) expect(offsetOf(map, place.startContainer, place.startOffset)).toBe(at)
    }
  })

  test('characters without width are not counted', () => {
    const map = readText(editable('<p>\uFEFFab</p>'), editors.quill)
    expect(map.text).toBe('ab')
    expect(placeOf(map, { start: 0, end: 2 })).toMatchObject({ startOffset: 1, endOffset: 3 })
  })
})

describe('blocks that did not change are not read again', () => {
  test('a forgotten block is read anew, the others come from before', () => {
    const cache: BlockCache = new WeakMap()
    const field = editable('<p>yksi</p><p>kaksi</p>')
    const before = readText(field, editors.lexical, cache)
    const text = field.querySelectorAll('p')[1]?.firstChild as Text
    text.data = 'kaksi!'
    expect(readText(field, editors.lexical, cache).text).toBe('yksi\nkaksi')
    forgetAround(cache, text, field)
    const after = readText(field, editors.lexical, cache)
    expect(after.text).toBe('yksi\nkaksi!')
    expect(after.blocks[0]?.block).toBe(before.blocks[0]?.block)
  })
})

test('a textarea is read by its value', () => {
  const field = document.createElement('textarea')
  field.value = 'a\nb'
  expect(readText(field, editors.textarea)).toEqual({ text: 'a\nb', blocks: [] })
})

test('63,206 characters in one paragraph, lone surrogates and right-to-left are read as they are', () => {
  const long = 'ä'.repeat(63_206)
  expect(read('lexical', `<p>${long}</p>`)).toBe(long)
  const odd = `\uD83D مرحبا \uDE00`
  const field = editable('<p></p>')
  field.querySelector('p')?.append(odd)
  expect(readText(field, editors.lexical).text).toBe(odd)
})
