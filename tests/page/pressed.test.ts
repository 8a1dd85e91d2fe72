// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { pressedBy } from '../../src/page/pressed.ts'
import { SITES } from '../../src/sites/index.ts'

vi.stubGlobal('location', { host: 'www.facebook.com', pathname: '/' })
const by = (id: string) => document.querySelector(`#${id}`) as HTMLElement

/** What an event on an element publishes: the ids of field and control. */
function publishes(
  site: keyof typeof SITES,
  target: Element,
  event: Event = new MouseEvent('click', { bubbles: true }),
) {
  let found: (string | undefined)[] | null = null
  const listen = (heard: Event) => {
    const pressed = pressedBy(SITES[site], heard)
    found = pressed && [pressed.composer.field.id, pressed.control?.id]
  }
  window.addEventListener(event.type, listen, { capture: true, once: true })
  target.dispatchEvent(event)
  return found
}
const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })
const box = (id: string) =>
  `<div class="row"><div id="${id}" data-lexical-editor="true" contenteditable="true" role="textbox" aria-label="x"><p>Hei</p></div>
    <div id="focused-state-composer-submit"><span><div role="button" id="send-${id}">s</div></span></div></div>`

describe('what a press publishes', () => {
  test('the composer whose control it is, of several on a page, whether anybody was in it or not', () => {
    document.body.innerHTML = `<div role="article"><div class="one">${box('a')}</div><div class="two">${box('b')}</div></div>`
    expect(publishes('facebook', by('send-a'))).toEqual(['a', 'send-a'])
    expect(publishes('facebook', by('send-b'))).toEqual(['b', 'send-b'])
    expect(publishes('facebook', document.body)).toBeNull()
  })

  test('by its key in the field, and by no other', () => {
    document.body.innerHTML = `<div role="article">${box('a')}</div>`
    expect(publishes('facebook', by('a'), enter())).toEqual(['a', undefined])
    const letter = new KeyboardEvent('keydown', { key: 'k', bubbles: true })
    expect(publishes('facebook', by('a'), letter)).toBeNull()
    const space = () => new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true })
    expect(publishes('facebook', by('a'), space())).toBeNull()
    expect(publishes('facebook', by('send-a'), space())).toEqual(['a', 'send-a'])
  })

  test('nothing where one writes in private', () => {
    document.body.innerHTML = `<div role="dialog" aria-label="Messenger"><div data-pagelet="MWThreadListContainer"></div></div>`
    expect(publishes('facebook', document.body)).toBeNull()
  })
})
