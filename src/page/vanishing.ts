import { deepActiveElement } from './tree.ts'
import { editableOf } from './watch.ts'

/** When a field that went away is looked for again, in ms: dialogs are replaced about half a second after they open. */
const LOOKS = [0, 150, 400, 800, 1500]

/**
 * Tells when a field is gone from the page: with the editable that has the focus in its stead, or `null` when there
 * is none after a while. A field that only moved stays.
 */
export function watchVanishing(
  field: HTMLElement,
  signal: AbortSignal,
  onGone: (replacement: HTMLElement | null) => void,
): void {
  // An element that leaves the page loses its size: that is told without watching the whole document.
  const observer = new ResizeObserver(() => {
    if (!field.isConnected) look(0)
  })
  observer.observe(field)
  signal.addEventListener('abort', () => observer.disconnect())

  const look = (turn: number) => {
    if (signal.aborted || field.isConnected) return
    const active = deepActiveElement(document)
    const replacement = active && editableOf(active)
    if (replacement) return onGone(replacement)
    const wait = LOOKS[turn]
    if (wait === undefined) return onGone(null)
    setTimeout(() => look(turn + 1), wait)
  }
}
