import type { Edit, Finding, Fix, Review } from '../../core/finding.ts'
import type { Span } from '../../core/model.ts'
import type { Editor } from '../../page/editors/editor.ts'
import { type Followed, followText } from '../../page/follow.ts'
import type { Painter } from '../../page/highlight/painter.ts'
import type { TextMap } from '../../page/read.ts'
import type { Change } from '../../page/track.ts'
import { afterPause } from '../kit/slices.ts'
import { inTextOrder, marksOf, moveFinding } from './moved.ts'

export interface ReadingParts {
  readonly field: HTMLElement
  readonly editor: Editor
  readonly painter: Painter
  readonly signal: AbortSignal
  /** Reviews a text in slices. Rejects when something of ours fails. */
  review(text: string): Promise<Review>
  /** Whether a finding is to be shown. */
  isShown(finding: Finding): boolean
  /** The place that the open card speaks of. */
  cardAt(): Span | null
  /** Findings have moved or gone with the writing (`review` is false), or there is a new review. */
  onChange(review: boolean): void
  /** Reading has ended: the text can't be read any more, or something of ours failed. */
  onFail(reason: unknown): void
}

/** Reads one editor as it changes: keeps the known findings in their places and asks for new reviews. */
export class Reading {
  readonly #parts: ReadingParts
  readonly #followed: Followed
  readonly request: () => void
  /** What each finding has become as the person wrote on. */
  readonly #became = new WeakMap<Finding, Finding>()
  review: Review | null = null
  findings: readonly Finding[] = []

  /** Throws when the editor's text cannot be read. */
  constructor(parts: ReadingParts) {
    this.#parts = parts
    const { field, editor, signal } = parts
    this.#followed = followText(field, editor, (_, change) => this.#changed(change), signal)
    this.request = afterPause(() => void this.#run(), signal)
    this.request()
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

  /** The edits of a fix in the text as it was last read, however long ago it was drawn; `null` when its place is gone. */
  editsNow(finding: Finding, fix: Fix): readonly Edit[] | null {
    let now = finding
    for (let next = this.#became.get(now); next; next = this.#became.get(now)) now = next
    if (!this.findings.includes(now)) return null
    return now.fixes.find(({ label }) => label === fix.label)?.edits ?? null
  }

  /** Drops the findings that are not to be shown any more, and looks for what is to be shown again. */
  sift(): void {
    this.findings = this.findings.filter(finding => this.#parts.isShown(finding))
    this.paint()
    this.request()
  }

  paint(): void {
    this.#parts.painter.paint(this.map, marksOf(this.findings), this.#parts.cardAt())
  }

  /** Where a span is on the screen, line by line. */
  rectsOf(span: Span): readonly DOMRect[] {
    return this.#parts.painter.rectsOf(this.map, span)
  }

  /** Comes before the change is painted: marks must not lag behind their words for a frame. */
  #changed(change: Change | null): void {
    const { field, editor, signal, onChange, onFail } = this.#parts
    if (signal.aborted) return
    try {
      if (!editor.recognises(field)) throw new Error('the editor is not what it was')
      if (change) {
        this.findings = this.findings.flatMap(finding => this.#move(finding, change))
        onChange(false)
        this.request()
      }
      this.paint()
    } catch (error) {
      onFail(error)
    }
  }

  #move(finding: Finding, change: Change): Finding[] {
    const moved = moveFinding(finding, change)
    if (moved) this.#became.set(finding, moved)
    return moved ? [moved] : []
  }

  async #run(): Promise<void> {
    const { signal, review, onFail } = this.#parts
    try {
      const { text } = this.fresh()
      const reviewed = await review(text)
      if (signal.aborted) return
      if (this.fresh().text === text) this.#take(reviewed)
      else this.request()
    } catch (error) {
      if (!signal.aborted) onFail(error)
    }
  }

  #take(review: Review): void {
    this.review = review
    this.findings = inTextOrder(review.findings.filter(finding => this.#parts.isShown(finding)))
    this.#parts.onChange(true)
    this.paint()
  }
}
