// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { mayPublish } from '../../../src/app/watch/may-publish.ts'

const by = (id: string) => document.querySelector(`#${id}`) as HTMLElement
const enter = (init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init })
const click = () => new MouseEvent('pointerdown', { bubbles: true, composed: true })

/** The text that a press may publish, `null` when it is none of our business. */
function looked(target: Element, event: Event, last: Element | null = null): string | null {
  let text: string | null = null
  const listen = (heard: Event) => {
    text = mayPublish(heard, last)?.text ?? null
  }
  window.addEventListener(event.type, listen, { capture: true, once: true })
  target.dispatchEvent(event)
  return text
}
function page(text: string): void {
  document.body.innerHTML = `
    <div id="box" contenteditable="true"><p id="line">${text}</p></div>
    <div role="button" id="send"><span id="label">s</span></div>
    <input id="search" value="kirjasto"><a id="link" href="#">l</a><p id="words">w</p>`
}

describe('a press may publish', () => {
  test('by Enter in a field with a text, and by any control while there is one', () => {
    page('Hei kaikki')
    expect(looked(by('line'), enter())).toBe('Heikaikki')
    expect(looked(by('line'), enter({ ctrlKey: true, shiftKey: true }))).toBe('Heikaikki')
    expect(looked(by('label'), click())).toBe('Heikaikki')
    expect(looked(by('send'), enter())).toBe('Heikaikki')
  })

  test('from a field in a shadow root that was used last', () => {
    document.body.innerHTML = '<div id="host"></div><button id="send">s</button>'
    const root = by('host').attachShadow({ mode: 'open' })
    root.innerHTML = '<textarea>Hei</textarea>'
    const field = root.querySelector('textarea') as HTMLTextAreaElement
    field.value = 'Hei'
    expect(looked(by('send'), click())).toBeNull()
    expect(looked(by('send'), click(), field)).toBe('Hei')
    expect(looked(field, enter())).toBe('Hei')
  })
})

describe('a press is let go', () => {
  test.each([
    ['breaks the line', { shiftKey: true }],
    ['ends a composition', { isComposing: true }],
    ['is a letter', { key: 'a' }],
    ['is a space', { key: ' ' }],
  ])('when the key %s', (_, init) => {
    page('Hei')
    expect(looked(by('line'), enter(init))).toBeNull()
  })

  test('when nothing is written, whatever an editor keeps in an empty field', () => {
    page('\u200b\ufeff <br>')
    expect(looked(by('line'), enter())).toBeNull()
    expect(looked(by('send'), click())).toBeNull()
  })

  test('on words, on a link, and in a search box', () => {
    page('Hei')
    for (const id of ['words', 'link']) expect(looked(by(id), click())).toBeNull()
    expect(looked(by('search'), enter())).toBeNull()
    expect(looked(by('line'), click())).toBeNull()
  })
})

test('the event still knows its way when it is over', () => {
  page('Hei')
  const event = enter()
  looked(by('line'), event)
  expect(event.composedPath()).toContain(by('box'))
})
