import type { Span } from '../model.ts'

const QUOTED = /["”“„«»][^"”“„«»\n]{2,400}["”“»«]/gu

/** The quoted passages of a paragraph: "…", ”…”, «…», with their marks. Finnish and Swedish open with ” too. */
export function quotations(text: string): Span[] {
  return Array.from(text.matchAll(QUOTED), match => ({ start: match.index, end: match.index + match[0].length }))
}

/** Whether `inner` lies wholly inside one of the `outer` spans. */
export function isInside(inner: Span, outer: readonly Span[]): boolean {
  return outer.some(span => span.start <= inner.start && inner.end <= span.end)
}
