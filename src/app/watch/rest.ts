import type { Browser } from 'wxt/browser'

/** The page script, as the watcher knows it once it is there. */
export interface Rest {
  /** The field that was used last. */
  used(field: HTMLElement): void
  /** Looks at a press that the watcher has held. `false`: there is nothing to ask about it. */
  held(press: Event): boolean
  serve(port: Browser.runtime.Port): void
}

/** Gives the page script what was noticed before it came; `false` when there is one in this page already. */
export type TakeOver = (rest: Rest) => boolean

/**
 * Two scripts of ours share the world that a page cannot see into: the watcher leaves its word here for the page script.
 */
const NAME = 'tolkkuWatch'

/** Called by the watcher. */
export function awaitRest(takeOver: TakeOver): void {
  Reflect.set(globalThis, NAME, takeOver)
}

/** Called by the page script: begins with what the watcher has, or by itself where there is none. */
export function takeOver(rest: Rest): boolean {
  const waiting: TakeOver | undefined = Reflect.get(globalThis, NAME)
  return waiting?.(rest) ?? true
}
