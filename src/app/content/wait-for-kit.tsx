import { render } from 'preact'
import { unansweredTexts } from '../../locale/unanswered.ts'
import { Unanswered } from '../../ui/chip/unanswered.tsx'
import { createHost, type Host } from '../composer/host.ts'
import type { Kit } from '../kit/kit.ts'

/** After so long without settings and texts, in ms, it is said. */
const LATE = 3000

/**
 * Waits for what every composer needs. When it lets wait for itself or cannot be had, that is said at the field, with a
 * way to try again: a composer is never silent. `ask` asks anew when told to.
 */
export function waitForKit(
  field: HTMLElement,
  ask: (anew: boolean) => Promise<Kit>,
  signal: AbortSignal,
): Promise<Kit> {
  return new Promise(resolve => {
    const waiting = new AbortController()
    const own = AbortSignal.any([signal, waiting.signal])
    let host: Host | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = () => {
      if (own.aborted || !field.isConnected) return
      host ??= createHost(() => field.focus({ preventScroll: true }), own)
      host.mount(field)
      render(<Unanswered {...unansweredTexts()} tryAgain={() => attempt(true)} />, host.chip)
    }
    const failed = (error: unknown) => {
      console.warn('Tolkku', error)
      say()
    }
    const attempt = (anew: boolean) => {
      clearTimeout(timer)
      timer = setTimeout(say, LATE)
      ask(anew).then(kit => {
        clearTimeout(timer)
        waiting.abort()
        resolve(kit)
      }, failed)
    }
    own.addEventListener('abort', () => clearTimeout(timer), { once: true })
    attempt(false)
  })
}
