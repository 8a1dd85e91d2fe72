import { type Composer, joined, textsOf } from '../../page/controls.ts'
import { watchVanishing } from '../../page/vanishing.ts'

/** A text that the person lets out all the same. It holds until the text changes or its composer closes, and has no clock. */
export class Allowed {
  #text: string | null = null
  #end = new AbortController()

  /** `onEnd` is called once, when it holds no longer. */
  give(composer: Composer, life: AbortSignal, onEnd: () => void): void {
    this.end()
    const end = new AbortController()
    this.#end = end
    this.#text = joined(textsOf(composer))
    const { signal } = end
    signal.addEventListener('abort', onEnd, { once: true })
    life.addEventListener('abort', () => end.abort(), { signal })
    this.#follow(composer, signal)
  }

  holdsFor(text: string): boolean {
    if (this.#text !== text) this.end()
    return this.#text !== null
  }

  end(): void {
    this.#text = null
    this.#end.abort()
  }

  /** Outlives the field: sites put another editor in the place of the one that was. */
  #follow(composer: Composer, signal: AbortSignal): void {
    const isSame = () => joined(textsOf(composer)) === this.#text
    const moved = new AbortController()
    const own = AbortSignal.any([signal, moved.signal])
    // After the site's own listeners: they are what changes an editor's text.
    window.addEventListener('input', () => setTimeout(() => own.aborted || isSame() || this.end(), 0), { signal: own })
    watchVanishing(composer.field, own, replacement => {
      moved.abort()
      const next = replacement && { ...composer, field: replacement }
      if (next && joined(textsOf(next)) === this.#text) this.#follow(next, signal)
      else this.end()
    })
  }
}
