import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'

/** A component on a fresh page, with what tests ask of it. */
export interface Drawn {
  readonly root: HTMLElement
  /** All elements with a role, as written or as the tag gives it. */
  all(selector: string): HTMLElement[]
  /** The first one. Throws when there is none. */
  one(selector: string): HTMLElement
  /** The button with this name, by label or by text. Throws when there is none. */
  button(name: string | RegExp): HTMLElement
  press(element: HTMLElement): Promise<void>
  /** A key on the element that has the focus. Gives the event, to see whether it was prevented. */
  key(key: string, shiftKey?: boolean): Promise<KeyboardEvent>
  redraw(vnode: VNode): Promise<void>
}

export async function draw(vnode: VNode): Promise<Drawn> {
  for (const former of document.body.children) await act(() => render(null, former))
  document.body.replaceChildren()
  const root = document.body.appendChild(document.createElement('div'))
  const redraw = async (drawn: VNode) => act(() => render(drawn, root))
  await redraw(vnode)
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  const one = (selector: string) => found(all(selector)[0], selector)
  return {
    root,
    all,
    one,
    redraw,
    button: name =>
      found(
        all('button').find(button => matches(nameOf(button), name)),
        String(name),
      ),
    press: async element => act(() => element.click()),
    key: async (key, shiftKey = false) => {
      const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true })
      await act(() => void document.activeElement?.dispatchEvent(event))
      return event
    },
  }
}

function found(element: HTMLElement | undefined, wanted: string): HTMLElement {
  if (!element) throw new Error(`Nothing found: ${wanted}\n${document.body.textContent}`)
  return element
}

function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).trim()
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}
