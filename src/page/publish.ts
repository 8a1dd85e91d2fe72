import type { ComposerKind, Platform } from '../core/model.ts'
import type { ProofSpec, Site } from '../sites/site.ts'
import { type Composer, joined, scheduledTime, textsOf } from './controls.ts'
import { parentOf } from './tree.ts'

/** How long after a press the page is watched, how often it is looked at, and how long a field must be gone, in ms. */
const WATCHED = 15_000
const BETWEEN_LOOKS = 200
const GONE_FOR = 1000
/** So many letters of a text tell that a row is one's own: sites shorten the rest. */
const TOLD_BY = 30

/** What is known of a publishing press. `maybe-published`: the site shows no proof, and the person is to be asked. */
export interface PublishSignal {
  readonly kind: 'published' | 'maybe-published' | 'scheduled'
  readonly platform: Platform
  readonly composer: ComposerKind
  readonly text: string
  /** Address of the post, where the site shows it. */
  readonly link: string | null
  /** When a scheduled post is published, in the site's own words; `null` where the site does not show it. */
  readonly scheduledFor: string | null
  /** Time of the press, in ms since the epoch. */
  readonly at: number
}

export interface Watch {
  /** The text that is on its way. */
  readonly text: string
  isOpen(): boolean
  /** Another press of the same text: as long again. */
  prolong(): void
  /** The person did something else: a field that goes now may have been closed by hand. */
  otherPress(): void
}

/** Watches for the outcome of a publishing press, at most 15 seconds. Must be called before the site hears of it. */
export const watchOutcome = (
  site: Site,
  composer: Composer,
  onSignal: (signal: PublishSignal) => void,
  signal: AbortSignal,
): Watch => new OutcomeWatch(site, composer, onSignal, signal)

class OutcomeWatch implements Watch {
  readonly text: string
  readonly #site: Site
  readonly #composer: Composer
  readonly #onSignal: (signal: PublishSignal) => void
  readonly #signal: AbortSignal
  readonly #scheduledFor: string | null
  readonly #roots: readonly ParentNode[]
  readonly #before: ReadonlySet<string>
  readonly #at = Date.now()
  #end = performance.now() + WATCHED
  #goneSince: number | null = null
  #closedByHand = false
  #open = true
  readonly #timer: ReturnType<typeof setInterval>

  constructor(site: Site, composer: Composer, onSignal: (signal: PublishSignal) => void, signal: AbortSignal) {
    this.#site = site
    this.#composer = composer
    this.#onSignal = onSignal
    this.#signal = signal
    this.text = joined(textsOf(composer))
    this.#scheduledFor = scheduledTime(composer)
    this.#roots = rootsOf(composer.field)
    this.#before = new Set(this.#proofs().map(({ key }) => key))
    this.#timer = setInterval(() => this.#look(), BETWEEN_LOOKS)
    signal.addEventListener('abort', this.#close, { once: true })
  }

  isOpen(): boolean {
    return this.#open
  }

  prolong(): void {
    this.#end = performance.now() + WATCHED
    this.#closedByHand = false
  }

  otherPress(): void {
    if (this.#open && !this.#closedByHand && this.#goneSince === null && this.#whereabouts() !== 'gone') {
      this.#closedByHand = true
    }
  }

  #look(): void {
    const now = performance.now()
    const shown = this.#proofs().find(({ key }) => !this.#before.has(key))
    if (shown) this.#settle('published', shown.link)
    else this.#lookWithoutProof(now)
  }

  #lookWithoutProof(now: number): void {
    const isGone = this.#isLongGone(now)
    if (isGone && this.#scheduledFor !== null) this.#settle('scheduled', null)
    // Where the site is known to show a proof, it gets all the time to do so.
    else if (isGone && (this.#proof === null || now >= this.#end)) this.#settle('maybe-published', null)
    else if (now >= this.#end) this.#close()
  }

  /** Whether the text went long enough ago, and not by hand. */
  #isLongGone(now: number): boolean {
    const where = this.#whereabouts()
    if (where === 'there') this.#goneSince = null
    else if (where === 'gone') this.#goneSince ??= now
    return this.#goneSince !== null && now - this.#goneSince >= GONE_FOR && !this.#closedByHand
  }

  #settle(kind: PublishSignal['kind'], link: string | null): void {
    this.#close()
    this.#onSignal({
      kind,
      platform: this.#site.platform,
      composer: this.#composer.spec.kind,
      text: this.text,
      link,
      scheduledFor: kind === 'scheduled' ? this.#scheduledFor || null : null,
      at: this.#at,
    })
  }

  readonly #close = (): void => {
    this.#open = false
    clearInterval(this.#timer)
    // A listener that stays would keep the text and its field for as long as the page is open.
    this.#signal.removeEventListener('abort', this.#close)
  }

  get #proof(): ProofSpec | null {
    return this.#composer.spec.publish.proof
  }

  #proofs(): Shown[] {
    return proofsIn(this.#roots, this.#site, this.#proof, this.text)
  }

  #whereabouts(): Whereabouts {
    return whereIs(this.#composer, this.#roots, this.text)
  }
}

/** The document and the shadow roots around the field: selectors do not look into them by themselves. */
function rootsOf(field: HTMLElement): ParentNode[] {
  const roots: ParentNode[] = [document]
  for (let at: Node | null = field; at; at = parentOf(at)) if (at instanceof ShadowRoot) roots.push(at)
  return roots
}

interface Shown {
  readonly key: string
  readonly link: string | null
}

function proofsIn(roots: readonly ParentNode[], site: Site, proof: ProofSpec | null, text: string): Shown[] {
  if (proof === null) return []
  const all = (css: string) => roots.flatMap(root => [...root.querySelectorAll(css)])
  if (proof.kind === 'link') {
    const links = proof.links.flatMap(({ css }) => all(css))
    return (
      links
        .filter(link => link instanceof HTMLAnchorElement)
        // A link to elsewhere is no proof: anybody's text can have one.
        .filter(({ hostname }) => site.hosts.includes(hostname))
        .map(({ href }) => ({ key: href, link: href }))
    )
  }
  const told = letters(text).slice(0, TOLD_BY)
  return proof.rows.flatMap(({ css, key }) =>
    all(css)
      .filter(row => told !== '' && letters(row.textContent ?? '').includes(told))
      .map(row => ({ key: row.getAttribute(key) ?? '', link: null })),
  )
}

const letters = (text: string) => text.replace(/[\s\u200B\uFEFF]+/g, '')

type Whereabouts = 'there' | 'changed' | 'gone'

/** Where a text is: in its field, or written on by the person, or emptied, or closed with its field. */
function whereIs(composer: Composer, roots: readonly ParentNode[], text: string): Whereabouts {
  if (composer.field.isConnected) {
    const now = textsOf(composer)
    if (joined(now) === text) return 'there'
    return now.every(({ text }) => text.trim() === '') ? 'gone' : 'changed'
  }
  const css = composer.spec.field.map(selector => selector.css).join(', ')
  // The site may have put another editor with the same text in its place.
  const fields = roots.flatMap(root => [...root.querySelectorAll<HTMLElement>(css)])
  return fields.some(field => joined(textsOf({ ...composer, field })) === text) ? 'there' : 'gone'
}
