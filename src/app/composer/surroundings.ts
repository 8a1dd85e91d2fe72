import type { Draft } from '../../core/model.ts'
import { regionOf } from '../../page/recognise.ts'
import { AFTER_ANSWER, type AfterPause, afterPause } from '../kit/after-pause.ts'
import type { ThreadAnswers } from '../kit/answers.ts'
import { draftOf } from './draft.ts'
import { audienceHere, type ComposerOnSite, identityHere } from './on-site.ts'

export interface SurroundingsParts {
  readonly composer: ComposerOnSite
  readonly answers: ThreadAnswers
  readonly signal: AbortSignal
  /** A question is about to be asked anyway: it looks around itself. */
  asksSoon(): boolean
  onChange(): void
}

/**
 * Tells when what stands around a text becomes something else: media, the answered post, the account, the audience.
 * What changes inside the text's own field is not its business. Gives what takes in that a draft was asked about, with
 * what stood around it.
 */
export function watchSurroundings(parts: SurroundingsParts): (draft: Draft) => void {
  const surroundings = new Surroundings(parts)
  return draft => surroundings.asked(draft)
}

/** Sites change something beside the field at each letter: nothing more is heard from the first change until the look at it. */
class Surroundings {
  readonly #parts: SurroundingsParts
  readonly #observer = new MutationObserver(records => this.#observe(records))
  readonly #compareSoon: AfterPause
  #known: string

  constructor(parts: SurroundingsParts) {
    this.#parts = parts
    this.#known = this.#look()
    this.#compareSoon = afterPause(() => this.#compare(), parts.signal, AFTER_ANSWER)
    this.#listen()
    parts.signal.addEventListener('abort', () => this.#observer.disconnect())
  }

  asked(draft: Draft): void {
    this.#known = this.#around(draft)
    if (!this.#compareSoon.isDue()) return
    this.#compareSoon.drop()
    this.#listen()
  }

  #listen(): void {
    const { field, spec } = this.#parts.composer
    this.#observer.observe(regionOf(spec, field), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['alt', 'href', 'src'],
    })
  }

  #observe(records: readonly MutationRecord[]): void {
    const { field } = this.#parts.composer
    if (records.every(({ target }) => field.contains(target))) return
    this.#observer.disconnect()
    this.#compareSoon()
  }

  #compare(): void {
    if (this.#parts.asksSoon()) {
      this.#compareSoon()
      return
    }
    const now = this.#look()
    if (now !== this.#known) this.#parts.onChange()
    this.#known = now
    this.#listen()
  }

  #look(): string {
    const { composer, answers } = this.#parts
    return this.#around(draftOf(composer, '', answers))
  }

  #around(draft: Draft): string {
    const { composer } = this.#parts
    return JSON.stringify([{ ...draft, text: '' }, identityHere(composer), audienceHere(composer)])
  }
}
