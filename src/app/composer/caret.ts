import type { Language, Span } from '../../core/model.ts'
import { caretIn, selectionRect } from '../../page/caret.ts'
import { select } from '../../page/fix.ts'
import type { TextMap } from '../../page/read.ts'
import { reveal } from '../../page/sight.ts'
import type { CardControl, Caret } from './card-control.ts'
import { placesOf } from './findings.ts'
import type { Reading } from './reading.ts'

/** Selects a stretch of the text in a field that has the focus, and scrolls so that it shows. */
export function selectAndShow(field: HTMLElement, span: Span, fresh: () => TextMap): void {
  void select(field, fresh, { span }).then(() => {
    if (field instanceof HTMLTextAreaElement) scrollTo(field, span)
    else reveal(field, () => selectionRect(field))
  })
}

/** A textarea does not tell where its words stand; lines of about the same length bring them near the middle. */
function scrollTo(field: HTMLTextAreaElement, { start }: Span): void {
  if (field.scrollHeight <= field.clientHeight) return
  field.scrollTop = (field.scrollHeight * start) / Math.max(1, field.value.length) - field.clientHeight / 2
}

/** Where the caret is in what is read; `null` when it is not in it. */
export function caretOf(field: HTMLElement, reading: Reading | null): Caret | null {
  const at = reading && caretIn(field, reading.map)
  return reading && at !== null ? { text: reading.text, at } : null
}

/** The place in the list of the finding that the caret is at; -1 without one. */
export function findingAtCaret(field: HTMLElement, reading: Reading | null): number {
  const at = reading && caretIn(field, reading.map)
  if (!reading || at === null) return -1
  return reading.findings.findIndex(finding => placesOf(finding).some(({ start, end }) => start <= at && at <= end))
}

/** Turns to the next finding: after the card's, else after the caret, and after the last one to the first. */
export function goOn(card: CardControl, field: HTMLElement, reading: Reading | null): void {
  if (card.open) card.step(1)
  else if (reading?.findings[0]) {
    const at = caretIn(field, reading.map) ?? 0
    const after = reading.findings.findIndex(({ span }) => span && span.end > at)
    card.openAt(Math.max(0, after), true)
  }
}

/** Gives a field the focus, and its caret back where it was unless the text has become another one. */
export function putCaret(field: HTMLElement, reading: Reading | null, caret: Caret | null): void {
  field.focus({ preventScroll: true })
  if (!reading || !caret || reading.fresh().text !== caret.text) return
  selectAndShow(field, { start: caret.at, end: caret.at }, () => reading.fresh())
}

/** All stretches of a text in a language. */
export const stretchesOf = (reading: Reading | null, language: Language): readonly Span[] =>
  reading?.review?.languages.find(({ lang }) => lang === language)?.spans ?? []

/** Selects the first of some places, so that it shows, and marks all of them until the text is looked at again. */
export function showPlaces(field: HTMLElement, reading: Reading | null, places: readonly Span[]): void {
  const [first] = places
  if (!reading || !first) return
  field.focus()
  selectAndShow(field, first, () => reading.fresh())
  reading.paint(places)
}
