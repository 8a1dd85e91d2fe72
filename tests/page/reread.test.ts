// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editors } from '../../src/page/editors/index.ts'
import { type BlockCache, readText } from '../../src/page/read.ts'
import { readChanged } from '../../src/page/reread.ts'
import type { Change } from '../../src/page/track.ts'
import { editable } from './dom.ts'

const text = (data = '') => document.createTextNode(data)

describe('what changed inside blocks is read alone, and comes to the same as the whole', () => {
  const watched = (html: string, change: (field: HTMLElement) => void, fill?: (field: HTMLElement) => () => void) => {
    const cache: BlockCache = new WeakMap()
    const field = editable(html)
    const filled = fill?.(field)
    const before = readText(field, editors.lexical, cache)
    const observer = new MutationObserver(() => undefined)
    observer.observe(field, { subtree: true, childList: true, characterData: true })
    change(field)
    filled?.()
    const reread = readChanged(before, field, editors.lexical, cache, observer.takeRecords())
    observer.disconnect()
    return { before, changed: reread?.map ?? null, change: reread?.change, whole: readText(field, editors.lexical) }
  }
  /** What the old text is with the change in it. */
  const changedBy = (text: string, { start, oldEnd, inserted }: Change) =>
    text.slice(0, start) + inserted + text.slice(oldEnd)
  const nth = (field: HTMLElement, at: number) => field.querySelectorAll('p')[at] as HTMLElement

  test.each<[string, (field: HTMLElement) => void]>([
    ['a letter', field => (nth(field, 1).firstChild as Text).appendData('!')],
    ['new nodes', field => nth(field, 1).replaceChildren('uusi', document.createElement('br'), 'rivi')],
    ['nothing left', field => nth(field, 1).replaceChildren()],
    [
      'two of them',
      field => {
        nth(field, 0).append('a')
        nth(field, 2).append('b')
      },
    ],
    [
      'a letter, and then other nodes in the stead of what it was in',
      field => {
        const text = nth(field, 1).firstChild as Text
        text.appendData('!')
        nth(field, 1).replaceChildren(Object.assign(document.createElement('b'), { textContent: 'kaksi!' }))
        text.appendData('?')
      },
    ],
    [
      'a block that came and went',
      field => {
        const block = document.createElement('div')
        nth(field, 1).append(block)
        block.append('a')
        block.remove()
      },
    ],
    [
      'a text that was changed and went into another block',
      field => {
        const text = nth(field, 0).firstChild as Text
        text.appendData('!')
        nth(field, 1).append(text)
        text.appendData('?')
      },
    ],
  ])('%s', (_, change) => {
    const { before, changed, whole } = watched('<p>yksi</p><p>kaksi</p><p>kolme</p><p>neljä</p>', change)
    expect(changed).toEqual(whole)
    expect(changed?.blocks[3]?.block).toBe(before.blocks[3]?.block)
  })

  test.each<[string, (field: HTMLElement) => void]>([
    ['a block more', field => field.append(document.createElement('p'))],
    ['a block less', field => nth(field, 0).remove()],
    ['a block in a block', field => nth(field, 0).append(document.createElement('div'))],
    ['text in no block', field => field.append('x')],
    [
      'a block that was changed and went',
      field => {
        nth(field, 0).append('a')
        nth(field, 0).remove()
      },
    ],
  ])('%s has the whole read', (_, change) => {
    expect(watched('<p>yksi</p><p>kaksi</p>', change).changed).toBeNull()
  })

  test('whatever becomes of the text nodes, text, places and change are those of the whole', () => {
    const data = fc.constantFrom('', 'a', 'sana', '\n', 'rivi\n', '\uFEFF', 'a\uFEFFb', '\uFEFFa', 'a\n\n')
    const edits = fc.array(fc.tuple(fc.nat(5), data), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(data, { minLength: 6, maxLength: 6 }), edits, ([a, b, c, d, e, f], changes) => {
        const { before, changed, change, whole } = watched(
          '<p></p><p></p><p></p>',
          () => undefined,
          field => {
            nth(field, 0).append(text(a), text(b))
            nth(field, 1).append(text(c), document.createElement('br'), text(d))
            nth(field, 2).append(text(e), text(f), document.createElement('br'))
            return () => {
              const nodes = [...field.querySelectorAll('p')].flatMap(line => [...line.childNodes])
              const texts = nodes.filter(node => node instanceof Text)
              for (const [at, now] of changes) (texts[at] as Text).data = now
            }
          },
        )
        expect(changed).toEqual(whole)
        expect(change ? changedBy(before.text, change) : before.text).toBe(whole.text)
      }),
    )
  })
})
