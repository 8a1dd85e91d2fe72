export interface Point {
  readonly x: number
  readonly y: number
}

/** What one test body needs of a browser, the same in Chromium and in Firefox. Selectors look through open shadow roots. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox'
  goto(address: string): Promise<void>
  /** The real pointer, at the middle of the element or at a place inside it. @throws when it does not come */
  click(selector: string, at?: Point): Promise<void>
  move(x: number, y: number): Promise<void>
  clickAt(x: number, y: number): Promise<void>
  /** Presses the pointer, moves it and lets it go. */
  drag(from: Point, to: Point): Promise<void>
  /** Real keys, one after the other; `\n` is Enter. */
  type(text: string): Promise<void>
  /** A key or a chord, `Enter`, `Control+z`, `Shift+Tab`. */
  press(chord: string): Promise<void>
  /** Runs in the page's own world. Only what can be written as JSON goes in and out. */
  evaluate<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>
  /** Runs a script in the page's own world, whatever its policy. */
  run(script: string): Promise<void>
  /** Waits until the page answers with something truthy. @throws after `timeout` ms, by default 5,000 */
  waitFor<Argument>(run: (argument: Argument) => unknown, argument: Argument, timeout?: number): Promise<void>
  /** Waits until an element is there, through open shadow roots. @throws after 5,000 ms */
  waitForElement(selector: string): Promise<void>
  /** Waits until no such element is there. @throws after 5,000 ms */
  waitForGone(selector: string): Promise<void>
  /** Whether an element is there, through open shadow roots. */
  has(selector: string): Promise<boolean>
  /** Text of the first match, through open shadow roots; `null` without a match. */
  textOf(selector: string): Promise<string | null>
  resize(width: number, height: number): Promise<void>
  /** Makes the page ready for the next address that it goes to: of its first size, the pointer away. */
  rest(): Promise<void>
  screenshot(path?: string): Promise<Uint8Array>
  back(): Promise<void>
  close(): Promise<void>
}

/** Of the window that pages are shown in at first, in CSS pixels. */
export const FIRST_SIZE = { width: 1000, height: 760 } as const

/** Finds the first match in the document and in all open shadow roots. Runs in the page; must be self-contained. */
export function deepQuery(selector: string): Element | null {
  const queue: (Document | ShadowRoot)[] = [document]
  for (let root = queue.shift(); root; root = queue.shift()) {
    const found = root.querySelector(selector)
    if (found) return found
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) queue.push(element.shadowRoot)
  }
  return null
}

/** `deepQuery` as a text that a page can run. */
export const DEEP_QUERY: string = deepQuery.toString()

/** Asks again and again until the answer is truthy. @throws after `timeout` ms, saying `what` it waited for */
export async function poll<Answer>(
  ask: () => Promise<Answer>,
  what: string | (() => string),
  timeout = 5000,
): Promise<Answer> {
  const end = performance.now() + timeout
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (performance.now() > end) {
      throw new Error(`Waited ${timeout} ms in vain for ${typeof what === 'string' ? what : what()}`)
    }
    await new Promise(resolve => setTimeout(resolve, 40))
  }
}

/** Where a page is. */
export const here = (): string => location.href

/** Goes back. A page that comes from the back/forward cache loads nothing, so there is no load to wait for. */
export function leave(): string {
  setTimeout(() => history.back())
  return location.href
}

/** Keys of a text: line breaks become Enter. */
export function keysOf(text: string): string[] {
  return text.split(/(\n)/).filter(Boolean)
}
