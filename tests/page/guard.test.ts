// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Guarding, guardPresses } from '../../src/page/guard.ts'
import type { Pressed } from '../../src/page/pressed.ts'

let end = new AbortController()
let guarding: Guarding
let holds = true
let asking = false
const press = vi.fn((_: Pressed) => holds)
const otherPress = vi.fn((_: Event) => false)
/** What the site hears. */
const heard: string[] = []

/** An event as a person makes it. */
function send(target: Element, event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true })
  target.dispatchEvent(event)
  return event
}
const pointer = (type: string, button = 0) =>
  new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button, detail: 1 })
const key = (type: string, name: string, repeat = false) =>
  new KeyboardEvent(type, { key: name, repeat, bubbles: true, cancelable: true, composed: true })
const WHOLE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
const by = (id: string) => document.querySelector(`#${id}`) as HTMLElement
const afterwards = () => new Promise(resolve => setTimeout(resolve, 5))

beforeEach(() => {
  end = new AbortController()
  holds = true
  asking = false
  press.mockClear()
  otherPress.mockClear()
  heard.length = 0
  document.body.innerHTML = '<button id="send">s</button><button id="other">o</button><div id="ours">x</div>'
  guarding = guardPresses({
    pressed: event =>
      event.composedPath().includes(by('send')) ? ({ control: by('send') } as unknown as Pressed) : null,
    isOurs: event => event.composedPath().includes(by('ours')),
    isAsking: () => asking,
    press,
    otherPress,
    signal: end.signal,
  })
  for (const type of [...WHOLE, 'keydown', 'keyup'])
    document.addEventListener(type, ({ type }) => heard.push(type), { signal: end.signal })
})
afterEach(() => end.abort())

describe('a press that publishes', () => {
  test('is asked about once, and held with all its events', () => {
    for (const type of WHOLE) expect(send(by('send'), pointer(type)).defaultPrevented).toBe(true)
    expect(press).toHaveBeenCalledOnce()
    expect(heard).toEqual([])
  })

  test('that is let through reaches the site whole', async () => {
    holds = false
    for (const type of WHOLE) send(by('send'), pointer(type))
    expect(heard).toEqual(WHOLE)
    await afterwards()
    holds = true
    for (const type of WHOLE) send(by('send'), pointer(type))
    expect(press).toHaveBeenCalledTimes(2)
  })

  test('may begin in the middle: a script that came after the first event, or assistive technology', () => {
    for (const type of ['mousedown', 'click']) send(by('send'), pointer(type))
    expect(press).toHaveBeenCalledOnce()
    expect(heard).toEqual([])
  })

  test('stays held when the control moves away under the pointer', () => {
    send(by('send'), pointer('pointerdown'))
    for (const type of WHOLE.slice(1)) send(by('other'), pointer(type))
    expect(heard).toEqual([])
  })

  test.each(['Enter', ' '])('by a key that is held down is one press: %j', name => {
    send(by('send'), key('keydown', name))
    for (let times = 0; times < 5; times++) send(by('send'), key('keydown', name, true))
    send(by('send'), key('keyup', name))
    expect(press).toHaveBeenCalledOnce()
    expect(heard).toEqual([])
  })

  test('answers nothing by the second half of a double click', () => {
    for (const type of WHOLE) send(by('send'), pointer(type))
    asking = true
    expect(send(by('ours'), pointer('click')).defaultPrevented).toBe(true)
  })
})

test('a press that was held elsewhere may be a double click too', () => {
  asking = true
  expect(send(by('ours'), pointer('click')).defaultPrevented).toBe(false)
  guarding.stun()
  expect(send(by('ours'), pointer('click')).defaultPrevented).toBe(true)
})

describe('what is no press', () => {
  test('goes to the site and is told: other controls, other buttons, other keys', () => {
    for (const type of WHOLE) send(by('other'), pointer(type))
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) send(by('send'), pointer(type, 2))
    send(by('other'), key('keydown', 'a'))
    send(by('other'), key('keydown', 'Shift'))
    expect(press).not.toHaveBeenCalled()
    expect(heard).toHaveLength(WHOLE.length + 4 + 2)
    expect(otherPress).toHaveBeenCalledTimes(2)
  })

  test('is what the page makes up, and what happens in our own interface', () => {
    by('send').dispatchEvent(pointer('click'))
    for (const type of WHOLE) send(by('ours'), pointer(type))
    expect(press).not.toHaveBeenCalled()
    expect(otherPress).not.toHaveBeenCalled()
  })

  test('may be for us: then the site does not hear of it', () => {
    otherPress.mockReturnValueOnce(true)
    send(by('other'), key('keydown', 'Escape'))
    send(by('other'), key('keyup', 'Escape'))
    expect(heard).toEqual([])
  })
})

describe('a guard whose end is told', () => {
  test('listens no more at once where no press is under way', () => {
    guarding.end()
    for (const type of WHOLE) send(by('send'), pointer(type))
    send(by('send'), key('keydown', 'Enter'))
    expect(press).not.toHaveBeenCalled()
    expect(heard).toEqual([...WHOLE, 'keydown'])
  })

  test('holds the press that is under way to its end, and none after it', async () => {
    send(by('send'), pointer('pointerdown'))
    guarding.end()
    for (const type of WHOLE.slice(1)) expect(send(by('send'), pointer(type)).defaultPrevented).toBe(true)
    await afterwards()
    expect(heard).toEqual([])
    for (const type of WHOLE) send(by('send'), pointer(type))
    expect(press).toHaveBeenCalledOnce()
    expect(heard).toEqual(WHOLE)
  })

  test('holds a key that is held down until it is let go', async () => {
    send(by('send'), key('keydown', 'Enter'))
    guarding.end()
    for (let times = 0; times < 3; times++) send(by('send'), key('keydown', 'Enter', true))
    send(by('send'), key('keyup', 'Enter'))
    await afterwards()
    expect(heard).toEqual([])
    send(by('send'), key('keydown', 'Enter'))
    expect(press).toHaveBeenCalledOnce()
    expect(heard).toEqual(['keydown'])
  })
})
