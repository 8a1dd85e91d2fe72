import { DEEP_QUERY, type Driver, here, keysOf, leave, poll } from './driver.ts'

interface Handle {
  click(options: object): Promise<void>
  dispose(): Promise<void>
}

/** As much of a page as playwright and puppeteer have alike. */
interface Drivable {
  goto(address: string, options: { readonly waitUntil: 'load' }): Promise<unknown>
  evaluate(script: string): Promise<unknown>
  evaluateHandle(script: string): Promise<{ asElement(): unknown }>
  readonly mouse: {
    move(x: number, y: number, options?: { readonly steps?: number }): Promise<void>
    click(x: number, y: number): Promise<void>
    down(): Promise<void>
    up(): Promise<void>
  }
  readonly keyboard: { press(key: never): Promise<void> }
  close(): Promise<void>
}

interface Own {
  /** What a click is told of the place inside its element. */
  readonly clickAt: (at: { readonly x: number; readonly y: number } | undefined) => object
  readonly evaluate: Driver['evaluate']
  /** Presses a key for each sign of a text without line breaks. */
  readonly write: (text: string) => Promise<void>
}

type Shared = Omit<Driver, 'browser' | 'press' | 'resize' | 'rest' | 'screenshot'>

/** What a driver does alike in both browsers; `own`: what they want said in their own way. */
export function pageDriver(page: Drivable, own: Own): Shared {
  const elements = elementsOf(page)
  return {
    async goto(address) {
      await page.goto(address, { waitUntil: 'load' })
    },
    ...handOn(page, own, elements),
    evaluate: own.evaluate,
    async run(script) {
      await page.evaluate(`${script};null`)
    },
    ...patience(own, elements),
    has: elements.has,
    textOf: selector => elements.ask<string | null>(selector, 'found && found.textContent'),
    close: () => page.close(),
  }
}

interface Elements {
  find(selector: string): Promise<Handle | null>
  /** What an expression about the element `found` gives. */
  ask<Answer>(selector: string, expression: string): Promise<Answer>
  has(selector: string): Promise<boolean>
}

function elementsOf(page: Drivable): Elements {
  const ask = <Answer>(selector: string, expression: string) =>
    page.evaluate(`(found => ${expression})((${DEEP_QUERY})(${JSON.stringify(selector)}))`) as Promise<Answer>
  return {
    async find(selector) {
      const handle = await page.evaluateHandle(`(${DEEP_QUERY})(${JSON.stringify(selector)})`)
      return handle.asElement() as Handle | null
    },
    ask,
    has: selector => ask<boolean>(selector, 'found !== null'),
  }
}

/** What a person does with mouse and keys. */
function handOn(
  page: Drivable,
  own: Own,
  { find }: Elements,
): Pick<Shared, 'click' | 'move' | 'clickAt' | 'drag' | 'type'> {
  return {
    async click(selector, at) {
      const element = await poll(() => find(selector), selector)
      await element?.click(own.clickAt(at))
      // A handle keeps its element alive.
      await element?.dispose()
    },
    move: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      // A browser takes the first steps for a press that trembles.
      await page.mouse.move(to.x, to.y, { steps: 8 })
      await page.mouse.up()
    },
    async type(text) {
      for (const part of keysOf(text)) {
        if (part === '\n') await page.keyboard.press('Enter' as never)
        else await own.write(part)
      }
    },
  }
}

/** What waits until a page has come so far. */
function patience(
  { evaluate }: Own,
  { has }: Elements,
): Pick<Shared, 'waitFor' | 'waitForElement' | 'waitForGone' | 'back'> {
  return {
    async waitFor(run, argument, timeout) {
      await poll(() => evaluate(run, argument), String(run), timeout)
    },
    async waitForElement(selector) {
      await poll(() => has(selector), selector)
    },
    async waitForGone(selector) {
      await poll(async () => !(await has(selector)), `the end of ${selector}`)
    },
    async back() {
      const left = await evaluate(leave, undefined)
      await poll(async () => (await evaluate(here, undefined).catch(() => left)) !== left, `the page before ${left}`)
    },
  }
}
