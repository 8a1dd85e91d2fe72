// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHost } from '../../../src/app/composer/host.ts'

vi.stubGlobal('__TOLKKU_OPEN_SHADOW__', true)
const shown = new WeakSet<Element>()
const matches = Element.prototype.matches

let end = new AbortController()
const onEscape = vi.fn()

/** What the environment does not know of popovers. */
function withPopovers(): void {
  HTMLElement.prototype.showPopover = function () {
    shown.add(this)
  }
  const matchesPopover = function (this: Element, css: string): boolean {
    return css === ':popover-open' ? shown.has(this) : matches.call(this, css)
  }
  Object.assign(Element.prototype, { matches: matchesPopover })
}

function page() {
  document.body.innerHTML =
    '<div id="dialog" role="dialog"><p id="field" contenteditable="true"></p></div><p id="other"></p>'
  const [dialog, field, other] = ['#dialog', '#field', '#other'].map(css => document.querySelector<HTMLElement>(css))
  if (!dialog || !field || !other) throw new Error('there is a page')
  return { dialog, field, other }
}

describe('our one element in a page', () => {
  beforeEach(() => {
    end = new AbortController()
    onEscape.mockClear()
    withPopovers()
  })
  afterEach(() => {
    end.abort()
    Element.prototype.matches = matches
  })

  test('stands in the dialog of the field, above the page, and beside no dialog at the end of the page', () => {
    const { dialog, field, other } = page()
    const host = createHost(onEscape, end.signal)
    host.mount(field)
    expect(host.element.parentNode).toBe(dialog)
    expect(shown.has(host.element)).toBe(true)
    host.mount(other)
    expect(host.element.parentNode).toBe(document.documentElement)
  })

  test('is put back where the page has dropped it, and goes with its composer', () => {
    const { dialog, field } = page()
    const host = createHost(onEscape, end.signal)
    host.mount(field)
    host.element.remove()
    host.mount(field)
    expect(host.element.parentNode).toBe(dialog)
    end.abort()
    expect(host.element.isConnected).toBe(false)
  })

  test('holds what is ours in an order, of which layer and guard take no clicks beside what is in them', () => {
    const { element, layer, chip, card, guard } = createHost(onEscape, end.signal)
    expect([...(element.shadowRoot?.children ?? [])]).toEqual([layer, chip, card, guard])
    expect([layer, chip, card, guard].map(({ style }) => style.pointerEvents)).toEqual(['none', '', '', 'none'])
  })

  test('lets nothing that a page makes up reach what is in it, and nothing of it reach the page', () => {
    const { field } = page()
    const host = createHost(onEscape, end.signal)
    host.mount(field)
    const [inside, outside] = [vi.fn(), vi.fn()]
    host.chip.addEventListener('click', inside)
    document.body.addEventListener('click', outside)
    host.chip.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    expect(inside).not.toHaveBeenCalled()
    expect(outside).not.toHaveBeenCalled()
    host.chip.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(onEscape).not.toHaveBeenCalled()
  })

  test('places the card while it stands beside words, and anew for others', async () => {
    const { field } = page()
    const host = createHost(onEscape, end.signal)
    const [words, others] = [vi.fn(() => null), vi.fn(() => null)]
    host.placeCard(words)
    expect(words).not.toHaveBeenCalled()
    host.mount(field)
    host.placeCard(words)
    await vi.waitFor(() => expect(words).toHaveBeenCalled())
    host.placeCard(others)
    await vi.waitFor(() => expect(others).toHaveBeenCalled())
    const before = words.mock.calls.length
    window.dispatchEvent(new Event('resize'))
    await vi.waitFor(() => expect(others.mock.calls.length).toBeGreaterThan(1))
    expect(words.mock.calls.length).toBe(before)
  })

  test('has the focus when something in it has', () => {
    const { field } = page()
    const host = createHost(onEscape, end.signal)
    host.mount(field)
    const button = document.createElement('button')
    host.card.append(button)
    expect(host.hasFocus()).toBe(false)
    button.focus()
    expect(host.hasFocus()).toBe(true)
  })
})
