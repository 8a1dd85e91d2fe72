// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { editors } from '../../src/page/editors/index.ts'
import { applyEdits, select } from '../../src/page/fix.ts'
import { readText } from '../../src/page/read.ts'
import { editable } from './dom.ts'

// Writing itself is tested in real browsers: there is no execCommand here.
const refuses = async (html: string, edit: { span: { start: number; end: number }; insert: string }) => {
  const field = editable(html)
  const insert = vi.fn(() => true)
  Object.assign(document, { execCommand: insert, hasFocus: () => true })
  const outcome = await applyEdits({ field, read: () => readText(field, editors.lexical), edits: () => [edit] })
  return { outcome, insert }
}

test('a replacement of more than one line is not even tried', async () => {
  const { outcome, insert } = await refuses('<p>yksi</p>', { span: { start: 0, end: 4 }, insert: 'a\nb' })
  expect(outcome).toBe('not-applied')
  expect(insert).not.toHaveBeenCalled()
})

test('a replacement over two blocks is not even tried', async () => {
  const { outcome, insert } = await refuses('<p>yksi</p><p>kaksi</p>', { span: { start: 2, end: 8 }, insert: 'a' })
  expect(outcome).toBe('not-applied')
  expect(insert).not.toHaveBeenCalled()
})

test('an editor that ignores the key says that it was not applied, and it is tried once only', async () => {
  const { outcome, insert } = await refuses('<p>yksi</p>', { span: { start: 0, end: 4 }, insert: 'a' })
  expect(outcome).toBe('not-applied')
  expect(insert).toHaveBeenCalledTimes(1)
})

test('without the page’s focus nothing is written', async () => {
  const field = editable('<p>yksi</p>')
  const insert = vi.fn(() => true)
  Object.assign(document, { execCommand: insert, hasFocus: () => false })
  const edit = { span: { start: 0, end: 4 }, insert: 'a' }
  const read = () => readText(field, editors.lexical)
  expect(await applyEdits({ field, read, edits: () => [edit] })).toBe('page-not-focused')
  expect(insert).not.toHaveBeenCalled()
})

test('keys pressed before the editor knows our selection are written in their order where the caret was', async () => {
  const field = editable('<p>yksi</p>')
  const read = () => readText(field, editors.lexical)
  const selection = getSelection()
  const words = field.querySelector('p')?.firstChild
  if (!selection || !(words instanceof Text)) throw new Error('nothing to select in')
  selection.collapse(words, 4)
  // The editor takes its time to hear of a selection.
  for (const target of [document, field]) {
    target.addEventListener('selectionchange', event => event.stopImmediatePropagation(), { capture: true, once: true })
  }
  const selected = select(field, read, { span: { start: 0, end: 4 } })
  for (const letter of 'ab') {
    const down = new KeyboardEvent('keydown', { key: letter, bubbles: true, composed: true })
    Object.defineProperty(down, 'isTrusted', { value: true })
    field.dispatchEvent(down)
    const at = selection.focusOffset
    expect(selection.isCollapsed).toBe(true)
    words.data = words.data.slice(0, at) + letter + words.data.slice(at)
    selection.collapse(words, at + 1)
  }
  await selected
  expect(words.data).toBe('yksiab')
})

const half = { span: { start: 4, end: 4 }, insert: '\n\nett\ntvå' }

test.each([
  ['that answers a paste event takes lines by it', true, 'applied'],
  ['that does not answer is left as it was', false, 'not-applied'],
])('an editor %s', async (_, answers, wanted) => {
  const field = editable('<p>yksi</p>')
  const insert = vi.fn(() => true)
  Object.assign(document, { execCommand: insert, hasFocus: () => true })
  field.addEventListener('paste', ({ clipboardData }) => {
    const lines = clipboardData?.getData('text/plain').split('\n').slice(1) ?? []
    if (answers) field.append(...lines.map(line => Object.assign(document.createElement('p'), { textContent: line })))
  })
  const read = () => readText(field, editors.lexical)
  expect(await applyEdits({ field, read, edits: () => [half], lines: 'paste' })).toBe(wanted)
  expect(insert).not.toHaveBeenCalledWith('insertText', expect.anything(), expect.anything())
})
