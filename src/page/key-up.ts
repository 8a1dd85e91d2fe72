/**
 * The rest of a key press that was ours: some sites close their dialogs when Esc comes up. Waits for that key-up, or for
 * the next key that goes down, whichever comes first.
 */
export function stopKeyUp(key: string, signal: AbortSignal): void {
  const done = new AbortController()
  const options = { capture: true, signal: AbortSignal.any([signal, done.signal]) }
  const stopEvent = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== key) return
    event.preventDefault()
    event.stopImmediatePropagation()
    done.abort()
  }
  window.addEventListener('keyup', stopEvent, options)
  window.addEventListener('keydown', event => event.isTrusted && !event.repeat && done.abort(), options)
}
