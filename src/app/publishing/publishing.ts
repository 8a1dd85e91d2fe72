import type { Finding } from '../../core/finding.ts'
import type { PressCheck } from '../../core/press.ts'
import { overlaps } from '../../core/span.ts'
import { type Composer, controlsOf, type FieldText, joined, textsOf } from '../../page/controls.ts'
import { editors } from '../../page/editors/index.ts'
import { type Guarding, guardPresses } from '../../page/guard.ts'
import { type Pressed, pressedBy } from '../../page/pressed.ts'
import { type PublishSignal, type Watch, watchOutcome } from '../../page/publish.ts'
import { readText } from '../../page/read.ts'
import type { Site } from '../../sites/site.ts'
import { selectAndShow } from '../composer/caret.ts'
import { isOn, type Kit } from '../kit/kit.ts'
import type { Lifetime } from '../kit/lifetime.ts'
import { tell } from '../messages/ask.ts'
import { Allowed } from './allowed.ts'
import { GuardCard } from './guard-card.tsx'
import { plantedFault, tellTests } from './publishing-tests.ts'

/** What is known of one composer beside its text. It holds on when its session has ended. */
export interface PressView {
  /** The serious findings of the engine that still stand in a text. */
  stops(text: string): readonly Finding[]
  /** Whether the person has skipped a finding in this draft. */
  isSettled(finding: Finding): boolean
  /** The chosen pack, `null` without one. */
  pack(): string | null
  /** The threads that the text answers in. */
  threads(): readonly string[]
  /** Made at a press: enters into the ledger what comes of it. */
  recorder(): (signal: PublishSignal) => void
}

export interface PublishingParts {
  readonly site: Site
  readonly lifetime: Lifetime
  readonly check: PressCheck
  /** Settings and texts, `null` while they are not there: until then the guard is on. */
  kit(): Kit | null
  kitSoon(): Promise<Kit>
  /** What there is to know of a composer that nobody has been in. */
  unknown(composer: Composer): PressView
  /** What the chip says has changed. */
  redraw(): void
}

interface Stop extends FieldText {
  readonly finding: Finding
}

/**
 * Publishing on one page: holds a press on a serious finding until the person answers, and tells what came of the
 * presses that went through. It is there before anybody can press, and needs neither settings nor the engine to hold.
 * Whatever fails on our side lets the press through, and is said.
 */
export class Publishing {
  readonly #parts: PublishingParts
  readonly #views = new WeakMap<HTMLElement, PressView>()
  readonly #allowed = new Allowed()
  readonly #card: GuardCard
  readonly #guarding: Guarding
  #watch: Watch | null = null
  #failed = false

  constructor(parts: PublishingParts) {
    this.#parts = parts
    const { lifetime, kit, kitSoon } = parts
    const { signal } = lifetime
    this.#card = new GuardCard({ kit, kitSoon, signal })
    this.#guarding = guardPresses({
      pressed: event => this.#pressed(event),
      isOurs: event => this.#card.isOurs(event),
      isAsking: () => this.#card.isAsking,
      press: pressed => this.#press(pressed),
      otherPress: event => this.#otherPress(event),
      signal,
    })
    signal.addEventListener('abort', () => this.#card.close(), { once: true })
  }

  /** Something of ours failed at the last press, which went through unchecked. */
  get failed(): boolean {
    return this.#failed
  }

  /** Takes in what a composer's session knows; it is asked for at a press, also after the session. */
  setView(field: HTMLElement, view: PressView): void {
    this.#views.set(field, view)
  }

  /**
   * A press that was held until this was there, and is on its way to nobody. `false`: there is nothing to ask, and the
   * next press is looked at like any other.
   */
  held(event: Event): boolean {
    try {
      const pressed = pressedBy(this.#parts.site, event)
      const asks = pressed !== null && this.#holds(pressed)
      if (asks) this.#guarding.stun()
      return asks
    } catch (error) {
      console.warn('Tolkku', error)
      return false
    }
  }

  /** A press of which not even this can be told goes out. */
  #pressed(event: Event): Pressed | null {
    const { lifetime, site } = this.#parts
    try {
      return lifetime.alive() ? pressedBy(site, event) : null
    } catch (error) {
      this.#sayUnchecked(error)
      return null
    }
  }

  /** Whether to hold. What is not held is on its way, and watched. */
  #press(pressed: Pressed): boolean {
    const before = this.#failed
    this.#failed = false
    try {
      if (this.#holds(pressed)) return true
      this.#card.close()
    } catch (error) {
      this.#sayUnchecked(error)
    }
    try {
      if (this.#failed || before) this.#parts.redraw()
      this.#watchOutcome(pressed.composer)
    } catch (error) {
      console.warn('Tolkku', error)
    }
    return false
  }

  #sayUnchecked(error: unknown): void {
    console.warn('Tolkku', error)
    this.#failed = true
    try {
      this.#card.sayUnchecked()
    } catch {
      // A page that has taken this away too: nothing is left to say it with.
    }
  }

  #holds({ composer, control }: Pressed): boolean {
    const kit = this.#parts.kit()
    if (kit && !(kit.settings.guard && isOn(kit, this.#parts.site.platform))) return false
    const texts = textsOf(composer)
    if (this.#allowed.holdsFor(joined(texts))) return false
    plantedFault()
    const stops = texts.flatMap(each => this.#stopsIn(composer, each))
    if (stops.length === 0) return false
    if (!this.#ask(composer, control, stops)) throw new Error('the question cannot be seen')
    return true
  }

  /** What the engine found in this text, and what is looked for here and now: the engine may not have seen it yet. */
  #stopsIn(composer: Composer, each: FieldText): Stop[] {
    const view = this.#views.get(each.field) ?? this.#parts.unknown({ ...composer, field: each.field })
    const known = view.stops(each.text)
    const isNew = ({ span }: Finding) => !known.some(other => other.span && span && overlaps(other.span, span))
    const all = [...known, ...this.#parts.check(each.text, view.pack()).filter(isNew)]
    // What the person has answered already is not asked again.
    return all.filter(finding => !view.isSettled(finding)).map(finding => ({ ...each, finding }))
  }

  #ask(composer: Composer, control: Element | null, stops: readonly Stop[]): boolean {
    const findings = stops.map(({ finding }) => finding)
    return this.#card.ask({ composer, control }, findings, {
      goBack: () => {
        this.#card.close()
        const [first] = stops
        if (first) goTo(composer, first)
      },
      allow: reason => {
        if (reason) for (const { rule } of findings) tell({ type: 'skipped', rule, reason })
        this.#allowed.give(composer, this.#parts.lifetime.signal, () => this.#card.close())
        this.#card.sayAllowed({ composer, control })
        focusAgain(composer, control)
      },
    })
  }

  #watchOutcome(composer: Composer): void {
    const { site, lifetime, kitSoon, unknown } = this.#parts
    if (this.#watch?.isOpen() && this.#watch.text === joined(textsOf(composer))) {
      this.#watch.prolong()
      return
    }
    const view = this.#views.get(composer.field) ?? unknown(composer)
    const answersIn = view.threads()
    const record = view.recorder()
    const onSignal = (signal: PublishSignal) => {
      kitSoon().then(
        kit => kit.answers.add(answersIn),
        () => undefined,
      )
      tellTests(signal)
      record(signal)
    }
    this.#watch = watchOutcome(site, composer, onSignal, lifetime.signal)
  }

  /** Whether the key was for us: Esc answers our question, also while the focus is elsewhere. */
  #otherPress(event: Event): boolean {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && this.#card.goBack()) return true
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
  if (span) selectAndShow(field, span, () => readText(field, editors[editor]))
}
