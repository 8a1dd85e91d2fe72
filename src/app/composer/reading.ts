import type { Edit, Finding, Fix, Review } from '../../core/finding.ts'
import type { Span } from '../../core/model.ts'
import type { Editor } from '../../page/editors/editor.ts'
import { type Followed, type Follower, followText } from '../../page/follow.ts'
import type { Mark, Painter } from '../../page/highlight/painter.ts'
import type { TextMap } from '../../page/read.ts'
import { type Change, changeOf } from '../../page/track.ts'
import { type AfterPause, afterPause } from '../kit/after-pause.ts'
import { inTextOrder, marksOf, moveFinding } from './findings.ts'

export interface ReadingParts {
  readonly field: HTMLElement
  readonly editor: Editor
  readonly painter: Painter
  readonly signal: AbortSignal
  /** Has a text reviewed. Rejects when something of ours fails. */
  review(text: string): Promise<Review>
  /** Gives a test of whether findings are to be shown now. */
  isShown(): (finding: Finding) => boolean
  /** The place that the open card speaks of. */
  cardAt(): Span | null
  /** Findings have moved or gone with the writing (`review` is false), or there is a new review. */
  onChange(review: boolean): void
  /** Reading has ended: the text can't be read any more, or something of ours failed. */
  onFail(reason: unknown): void
}

/** What the engine said of a text. */
export interface Reviewed {
  readonly text: string
  readonly review: Review
}

/** Reads one editor as it changes: keeps the known findings in their places and asks for new reviews. */
export class Reading {
  readonly #parts: ReadingParts
  readonly #followed: Followed
  /** Has the text read after a pause, and asked about if it is wanted. */
  readonly #soon: AfterPause
  #wanted = false
  /** What each finding has become as the person wrote on. */
  readonly #became = new WeakMap<Finding, Finding>()
  reviewed: Reviewed | null = null
  #findings: readonly Finding[] = []
  /** At most one review is under way: who asks meanwhile is served after it. */
  #underWay = false
  #askedAgain = false

  /** Throws when the editor's text cannot be read. */
  constructor(parts: ReadingParts) {
    this.#parts = parts
    const { field, editor, signal, painter } = parts
    this.#soon = afterPause(() => void this.#run(), signal)
    const follower: Follower = {
      noticed: records => {
        this.#soon()
        return painter.stands(records)
      },
      onChange: (_, change) => this.#changed(change),
    }
    this.#followed = followText(field, editor, follower, signal)
    this.request()
  }

  /** Asks for a review, after a pause. */
  readonly request = () => {
    this.#wanted = true
    this.#soon()
  }

  /** The text is read after a pause, and asked about if it has changed. */
  get asksSoon(): boolean {
    return this.#soon.isDue()
  }

  /** In their places in the text as it is known. */
  get findings(): readonly Finding[] {
    this.#followed.current()
    return this.#findings
  }

  get review(): Review | null {
    return this.reviewed?.review ?? null
  }

  get text(): string {
    return this.#followed.current().text
  }

  get map(): TextMap {
    return this.#followed.current()
  }

  /** The text as it is at this moment. */
  fresh(): TextMap {
    return this.#followed.fresh()
  }

  /** The most that one change has taken of the page's time since this was asked last, in ms. */
  readonly lag = () => this.#followed.lag()

  /** The edits of a fix in the text as it was last read, however long ago it was drawn; `null` when its place is gone. */
  editsNow(finding: Finding, fix: Fix): readonly Edit[] | null {
    const { findings } = this
    let now = finding
    for (let next = this.#became.get(now); next; next = this.#became.get(now)) now = next
    if (!findings.includes(now)) return null
    return now.fixes.find(({ label }) => label === fix.label)?.edits ?? null
  }

  /** Drops the findings that are not to be shown any more, and looks for what is to be shown again. */
  sift(): void {
    this.#findings = this.findings.filter(this.#parts.isShown())
    this.paint()
    this.request()
  }

  /** `also`: places that are pointed at. */
  paint(also: readonly Span[] = []): void {
    const pointed = also.map((span): Mark => ({ level: 'hint', span }))
    this.#parts.painter.paint(this.map, [...marksOf(this.findings), ...pointed], this.#parts.cardAt())
  }

  /** Where a span is on the screen, line by line. */
  rectsOf(span: Span): readonly DOMRect[] {
    return this.#parts.painter.rectsOf(this.map, span)
  }

  /** Comes before the change is painted where it moves marks: they must not lag behind their words for a frame. */
  #changed(change: Change | null): void {
    const { field, editor, signal, onChange, onFail } = this.#parts
    if (signal.aborted) return
    try {
      if (!editor.recognises(field)) throw new Error('the editor is not what it was')
      if (change) {
        this.#findings = this.#findings.flatMap(finding => this.#move(finding, change))
        onChange(false)
        this.#wanted = true
        if (!this.#soon.isDue()) this.#soon()
      }
      this.paint()
    } catch (error) {
      onFail(error)
    }
  }

  #move(finding: Finding, change: Change): Finding[] {
    const moved = moveFinding(finding, change)
    if (moved && moved !== finding) this.#became.set(finding, moved)
    return moved ? [moved] : []
  }

  async #run(): Promise<void> {
    const { signal, review, onFail } = this.#parts
    if (this.#underWay) {
      this.#askedAgain = true
      return
    }
    this.#askedAgain = false
    try {
      const { text } = this.fresh()
      // What was read just now is asked about at once.
      this.#soon.drop()
      if (!this.#wanted || signal.aborted) return
      this.#wanted = false
      this.#underWay = true
      const reviewed = await review(text)
      if (signal.aborted) return
      this.#take({ text, review: reviewed })
    } catch (error) {
      if (!signal.aborted) onFail(error)
    } finally {
      this.#underWay = false
    }
    if (this.#askedAgain) this.#soon()
  }

  /** What was found is moved to where it stands by now, when the person has written on meanwhile. */
  #take(reviewed: Reviewed): void {
    const { isShown, onChange } = this.#parts
    const change = changeOf(reviewed.text, this.fresh().text)
    const { findings } = reviewed.review
    const now = change ? findings.flatMap(finding => moveFinding(finding, change) ?? []) : findings
    this.reviewed = reviewed
    this.#findings = inTextOrder(now.filter(isShown()))
    onChange(true)
    if (this.#findings.length > 0) this.#parts.painter.refresh()
    this.paint()
    if (change) this.request()
  }
}
