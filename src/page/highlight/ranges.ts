import type { Span } from '../../core/model.ts'
import { placeOf, type TextMap } from '../read.ts'
import { scopeOf } from '../tree.ts'
import type { Mark, Painter } from './painter.ts'
import { HIGHLIGHTS, highlightName, highlightSheet, isDarkGround, SHOWN } from './styles.ts'

/** Most places that are painted: a text with more has them counted in the chip, and typing stays quick. */
const MOST_MARKS = 500

interface Painted {
  readonly name: string
  readonly place: StaticRangeInit
  /** What stood there, with a letter on each side: one that joins it makes the word another one. `null`: not in one text. */
  readonly words: string | null
}

function wordsAt({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): string | null {
  if (startContainer !== endContainer || !(startContainer instanceof Text)) return null
  return startContainer.data.slice(Math.max(0, startOffset - 1), endOffset + 1)
}

/** Whether a painted place lies where it did after a change. */
function standsThrough({ place, words }: Painted, { type, target }: MutationRecord): boolean {
  if (words === null) return false
  if (type === 'characterData') return place.startContainer !== target || wordsAt(place) === words
  return place.startContainer.isConnected
}

function samePlaces(before: readonly Painted[], now: readonly Painted[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ name, place }, index) => {
      const old = before[index]
      return (
        old?.name === name &&
        old.place.startContainer === place.startContainer &&
        old.place.startOffset === place.startOffset &&
        old.place.endContainer === place.endContainer &&
        old.place.endOffset === place.endOffset
      )
    })
  )
}

/** Paints by the CSS Custom Highlight API: no node, attribute or class of the page is touched. */
export const rangePainter = (field: HTMLElement, signal: AbortSignal): Painter => new RangePainter(field, signal)

class RangePainter implements Painter {
  readonly #field: HTMLElement
  readonly #signal: AbortSignal
  readonly #sheet = new CSSStyleSheet()
  readonly #highlights = new Map(HIGHLIGHTS.map(name => [name, new Highlight()]))
  #painted: readonly Painted[] = []
  #dark: boolean | null = null
  /** One for all: while a range lives, the browser keeps it in step with each letter that is written. */
  readonly #range: Range

  constructor(field: HTMLElement, signal: AbortSignal) {
    this.#field = field
    this.#signal = signal
    this.#range = field.ownerDocument.createRange()
    // A new sheet makes the browser look at every element of the page: better now than at the first finding, in mid-typing.
    this.refresh()
    signal.addEventListener('abort', () => this.#remove())
  }

  refresh(): void {
    if (this.#signal.aborted) return
    const ground = isDarkGround(this.#field)
    if (ground !== this.#dark) this.#sheet.replaceSync(highlightSheet(ground))
    this.#dark = ground
    this.#applySheet()
  }

  stands(records: readonly MutationRecord[]): boolean {
    return this.#painted.every(each => records.every(record => standsThrough(each, record)))
  }

  paint(map: TextMap, marks: readonly Mark[], shown: Span | null = null): void {
    if (this.#signal.aborted) return
    const places = placesOf(map, marks, shown)
    // A highlight that is set anew has the browser paint the whole text again.
    const same = samePlaces(this.#painted, places)
    this.#painted = places
    if (same) return
    if (places.length > 0) this.#applySheet()
    for (const highlight of this.#highlights.values()) highlight.clear()
    for (const { name, place } of places) this.#highlights.get(name)?.add(new StaticRange(place))
  }

  rectsOf(map: TextMap, span: Span): readonly DOMRect[] {
    const place = placeOf(map, span)
    if (!place) return []
    this.#range.setStart(place.startContainer, place.startOffset)
    this.#range.setEnd(place.endContainer, place.endOffset)
    const rects = [...this.#range.getClientRects()]
    this.#range.setStart(this.#field, 0)
    this.#range.collapse(true)
    // An empty line has no rectangle of its own, but the element that holds it has.
    const { startContainer } = place
    if (rects.length === 0 && startContainer instanceof Element) return [startContainer.getBoundingClientRect()]
    return rects
  }

  /** The sheet belongs in the editor's own root (Firefox needs that), and a site may drop it any time. */
  #applySheet(): void {
    const scope = scopeOf(this.#field)
    if (!scope.adoptedStyleSheets.includes(this.#sheet)) {
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, this.#sheet]
    }
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    }
  }

  #remove(): void {
    for (const [name, highlight] of this.#highlights) {
      highlight.clear()
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    }
    const scope = scopeOf(this.#field)
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter(kept => kept !== this.#sheet)
  }
}

function placesOf(map: TextMap, marks: readonly Mark[], shown: Span | null): Painted[] {
  const wanted = marks.slice(0, MOST_MARKS).map(({ level, span }) => ({ name: highlightName(level), span }))
  if (shown) wanted.push({ name: SHOWN, span: shown })
  return wanted.flatMap(({ name, span }) => {
    const place = placeOf(map, span)
    return place ? [{ name, place, words: wordsAt(place) }] : []
  })
}
