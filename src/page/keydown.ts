/** `true`: the key was for us, and nobody else hears it. */
type Hear = (event: KeyboardEvent) => boolean

/** In the order in which they came. */
const hearing = new Set<Hear>()

/**
 * Hears each key that goes down before the site does (capture on the window). One listener serves all of a script: that
 * the browser calls one takes longer than what most do at a letter.
 */
export function onKeydown(hear: Hear, signal: AbortSignal): void {
  if (signal.aborted) return
  if (hearing.size === 0) window.addEventListener('keydown', tell, true)
  hearing.add(hear)
  signal.addEventListener('abort', () => {
    hearing.delete(hear)
    if (hearing.size === 0) window.removeEventListener('keydown', tell, true)
  })
}

function tell(event: KeyboardEvent): void {
  for (const hear of hearing) if (hear(event)) return
}
