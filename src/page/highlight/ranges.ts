import { placeOf } from '../read.ts'
import { scopeOf } from '../tree.ts'
import type { Painter } from './painter.ts'
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
export function rangePainter(field: HTMLElement, signal: AbortSignal): Painter {
  const sheet = new CSSStyleSheet()
  const highlights = new Map(HIGHLIGHTS.map(name => [name, new Highlight()]))
  let painted: readonly Painted[] = []
  let dark: boolean | null = null
  // One for all: while a range lives, the browser keeps it in step with each letter that is written.
  const range = field.ownerDocument.createRange()

  /** The sheet belongs in the editor's own root (Firefox needs that), and a site may drop it any time. */
  const applySheet = () => {
    const scope = scopeOf(field)
    if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet]
    for (const [name, highlight] of highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    }
  }

  const refresh = () => {
    if (signal.aborted) return
    const ground = isDarkGround(field)
    if (ground !== dark) sheet.replaceSync(highlightSheet(ground))
    dark = ground
    applySheet()
  }

  // A new sheet makes the browser look at every element of the page: better now than at the first finding, in mid-typing.
  refresh()

  signal.addEventListener('abort', () => {
    for (const [name, highlight] of highlights) {
      highlight.clear()
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    }
    const scope = scopeOf(field)
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter(kept => kept !== sheet)
  })

  return {
    refresh,
    stands: records => painted.every(each => records.every(record => standsThrough(each, record))),
    paint(map, marks, shown = null) {
      if (signal.aborted) return
      const wanted = marks.slice(0, MOST_MARKS).map(({ level, span }) => ({ name: highlightName(level), span }))
      if (shown) wanted.push({ name: SHOWN, span: shown })
      const places = wanted.flatMap(({ name, span }) => {
        const place = placeOf(map, span)
        return place ? [{ name, place, words: wordsAt(place) }] : []
      })
      // A highlight that is set anew has the browser paint the whole text again.
      const same = samePlaces(painted, places)
      painted = places
      if (same) return
      if (places.length > 0) applySheet()
      for (const highlight of highlights.values()) highlight.clear()
      for (const { name, place } of places) highlights.get(name)?.add(new StaticRange(place))
    },
    rectsOf(map, span) {
      const place = placeOf(map, span)
      if (!place) return []
      range.setStart(place.startContainer, place.startOffset)
      range.setEnd(place.endContainer, place.endOffset)
      const rects = [...range.getClientRects()]
      range.setStart(field, 0)
      range.collapse(true)
      // An empty line has no rectangle of its own, but the element that holds it has.
      const { startContainer } = place
      if (rects.length === 0 && startContainer instanceof Element) return [startContainer.getBoundingClientRect()]
      return rects
    },
  }
}
