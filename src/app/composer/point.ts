import type { Language, Span } from '../../core/model.ts'
import { select } from '../../page/fix.ts'
import type { TextMap } from '../../page/read.ts'
import type { Reading } from './reading.ts'

/** Selects a stretch of the text in a field that has the focus, so that it shows. */
export function pointAt(field: HTMLElement, span: Span, fresh: () => TextMap): void {
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(span.start, span.end)
  else void select(field, fresh, { span })
}

/** Selects the first stretch in a language. */
export function pointAtLanguage(field: HTMLElement, reading: Reading, language: Language): void {
  const span = reading.review?.languages.find(({ lang }) => lang === language)?.spans[0]
  if (!span) return
  field.focus()
  pointAt(field, span, () => reading.fresh())
}
