import { browser } from 'wxt/browser'

/**
 * The life of this script in a page. It ends when the extension is updated or removed under an open page: then the
 * browser takes the id away, and no page script can bring that about.
 */
export interface Lifetime {
  readonly signal: AbortSignal
  /** Looks whether the extension is still there; ends the life when not. */
  alive(): boolean
}

export function createLifetime(): Lifetime {
  const controller = new AbortController()
  return {
    signal: controller.signal,
    alive() {
      if (!controller.signal.aborted && !idOf()) controller.abort()
      return !controller.signal.aborted
    },
  }
}

function idOf(): string | undefined {
  try {
    return browser.runtime?.id
  } catch {
    return undefined
  }
}
