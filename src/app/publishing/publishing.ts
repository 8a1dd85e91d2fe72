import type { Finding } from '../../core/finding.ts'
import { type Composer, controlsOf, type FieldText, joined, textsOf } from '../../page/controls.ts'
import { editors } from '../../page/editors/index.ts'
import { guardPresses } from '../../page/guard.ts'
import { type PublishSignal, type Watch, watchOutcome } from '../../page/publish.ts'
import { readText } from '../../page/read.ts'
import type { Site } from '../../sites/site.ts'
import type { Host } from '../composer/host.ts'
import { pointAt } from '../composer/point.ts'
import type { Kit } from '../kit/kit.ts'
import type { Lifetime } from '../kit/lifetime.ts'
import { tellSilence } from '../messages/silence.ts'
import { GuardCard } from './guard-card.tsx'
import { plantedFault, tellTests } from './publishing-tests.ts'

/** How long after *allow* the person's own press goes through, and how long our part of a press may take, in ms. */
const ALLOWED_FOR = 15_000
const TIME_LIMIT = 50

export interface PublishingParts {
  readonly site: Site
  readonly lifetime: Lifetime
}

/** What one composer's session lends while it reads. */
export interface Guarded {
  readonly composer: Composer
  readonly host: Host
  kit(): Kit
  /** The threads that the text answers in. */
  threads(): readonly string[]
  /** The serious findings of a field's text, at once. Throws while the rules are not there. */
  stops(field: HTMLElement, text: string): readonly Finding[]
  /** Made at a press: enters into the ledger what comes of it. */
  recorder(): (signal: PublishSignal) => void
  /** What the chip says has changed. */
  redraw(): void
}

interface Stop extends FieldText {
  readonly finding: Finding
}

interface Press {
  readonly guarded: Guarded
  readonly card: GuardCard
  readonly control: Element | null
}

/**
 * Publishing on one page: holds a press on a serious finding until the person answers, and tells what came of the
 * presses that went through. Whatever fails on our side lets the press through, and is said.
 */
export class Publishing {
  readonly #parts: PublishingParts
  /** Outlives the composer: sites put another editor in the place of the one that was. */
  #allowed: { readonly text: string; readonly until: number } | null = null
  #watch: Watch | null = null
  #failed = false

  constructor(parts: PublishingParts) {
    this.#parts = parts
  }

  /** Something of ours failed at the last press, which went through unchecked. */
  get failed(): boolean {
    return this.#failed
  }

  /** Listens to the presses of one composer as long as it is read. */
  follow(guarded: Guarded | null, signal: AbortSignal): void {
    if (!guarded) return
    const { composer, host } = guarded
    const card = new GuardCard(host, guarded.kit)
    guardPresses({
      composer: () => (this.#parts.lifetime.alive() && composer.field.isConnected ? composer : null),
      isOurs: event => event.composedPath().includes(host.element),
      isAsking: () => card.isAsking,
      press: (_, control) => this.#press({ guarded, card, control }),
      otherPress: event => this.#otherPress(card, event),
      signal,
    })
    signal.addEventListener('abort', () => card.close())
  }

  /** Whether to hold. What is not held is on its way, and watched. */
  #press(press: Press): boolean {
    const { guarded, card } = press
    const before = this.#failed
    this.#failed = false
    try {
      if (this.#holds(press)) return true
    } catch (error) {
      console.warn('Tolkku', error)
      this.#failed = true
    }
    try {
      if (this.#failed || before) guarded.redraw()
      card.close()
      this.#watchOutcome(guarded)
    } catch (error) {
      console.warn('Tolkku', error)
    }
    return false
  }

  #holds(press: Press): boolean {
    const { guarded, card } = press
    if (!guarded.kit().settings.guard) return false
    const started = performance.now()
    const texts = textsOf(guarded.composer)
    const text = joined(texts)
    if (this.#isAllowed(text)) return false
    plantedFault()
    const stops = texts.flatMap(each =>
      guarded.stops(each.field, each.text).map((finding): Stop => ({ ...each, finding })),
    )
    if (performance.now() - started > TIME_LIMIT) throw new Error('looking took too long')
    if (stops.length > 0) this.#ask(press, stops, text)
    else card.close()
    return stops.length > 0
  }

  /** Each press that goes through makes the time begin anew: some sites ask "next" before "publish". */
  #isAllowed(text: string): boolean {
    const now = performance.now()
    const allowed = this.#allowed?.text === text && now <= this.#allowed.until
    this.#allowed = allowed ? { text, until: now + ALLOWED_FOR } : null
    return allowed
  }

  #ask({ guarded, card, control }: Press, stops: readonly Stop[], text: string): void {
    const findings = stops.map(({ finding }) => finding)
    card.ask(findings, {
      goBack: () => {
        card.close()
        const [first] = stops
        if (first) goTo(guarded.composer, first)
      },
      allow: reason => {
        for (const { rule } of findings) tellSilence({ type: 'skipped', rule, reason })
        this.#allowed = { text, until: performance.now() + ALLOWED_FOR }
        card.sayAllowed(ALLOWED_FOR)
        focusAgain(guarded.composer, control)
      },
    })
  }

  #watchOutcome({ composer, kit, threads, recorder }: Guarded): void {
    const { site, lifetime } = this.#parts
    if (this.#watch?.isOpen() && this.#watch.text === joined(textsOf(composer))) {
      this.#watch.prolong()
      return
    }
    const answersIn = threads()
    const record = recorder()
    const onSignal = (signal: PublishSignal) => {
      kit().answers.add(answersIn)
      tellTests(signal)
      record(signal)
    }
    this.#watch = watchOutcome(site, composer, onSignal, lifetime.signal)
  }

  /** Whether the key was for us: Esc answers our question, also while the focus is elsewhere. */
  #otherPress(card: GuardCard, event: Event): boolean {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && card.goBack()) return true
    this.#watch?.otherPress()
    return false
  }
}

/** The control that was pressed, or the one that the site has put in its place; the field, if a key was pressed in it. */
function focusAgain(composer: Composer, control: Element | null): void {
  const again = control && !control.isConnected ? controlsOf(composer)[0] : control
  const target = again instanceof HTMLElement ? again : composer.field
  target.focus({ preventScroll: true })
  if (!target.matches(':focus')) composer.field.focus({ preventScroll: true })
}

/** Takes the focus to a finding's place in the text. */
function goTo({ editor }: Composer, { field, finding: { span } }: Stop): void {
  field.focus()
  if (span) pointAt(field, span, () => readText(field, editors[editor]))
}
