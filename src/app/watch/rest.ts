import type { Browser } from 'wxt/browser'

/** The page script, as the watcher knows it once it is there. */
export interface Rest {
  /** The field that was used last. */
  used(field: HTMLElement): void
  /** Looks at a press that the watcher has held. `false`: there is nothing to ask about it. */
  held(press: Event): boolean
  serve(port: Browser.runtime.Port): void
}

/** Gives the page script what was noticed before it came. */
type TakeOver = (rest: Rest) => void

/** Two scripts of ours share the world that a page cannot see into: each leaves its word here for the other. */
const WATCH = 'tolkkuWatch'
const REST = 'tolkkuRest'

/** Called by the watcher. A page that is gone to while the background is slow may have the page script before it. */
export function awaitRest(takeOver: TakeOver): void {
  Reflect.set(globalThis, WATCH, takeOver)
  const rest: Rest | undefined = Reflect.get(globalThis, REST)
  if (rest) takeOver(rest)
}

/** Whether the page script has begun in this page: it is brought again for a page before, or when two asked. */
export const hasBegun = (): boolean => Reflect.has(globalThis, REST)

/** Called by the page script, once a page: begins with what the watcher has. */
export function takeOver(rest: Rest): void {
  Reflect.set(globalThis, REST, rest)
  const waiting: TakeOver | undefined = Reflect.get(globalThis, WATCH)
  waiting?.(rest)
}
