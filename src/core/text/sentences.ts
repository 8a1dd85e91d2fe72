import { createMemo } from '../memo.ts'
import type { Span } from '../model.ts'
import { fitted } from './plain-pattern.ts'
import { sentenceEnds } from './sentence-ends.ts'

/** A paragraph and its pieces are cut in turns, and mostly they are the same. */
const KEPT_TEXTS = 8

/** Abbreviations with a full stop after which a sentence goes on, in Finnish, Swedish and English. */
const ABBREVIATION = fitted(
  String.raw`(?:^|[^\p{L}\p{M}])(?:esim|mm|ym|yms|ns|nk|klo|os|nro|vrt|so|ts|eli|ent|vs|vt|tms|mrd|milj|puh|toim|huom|mukl|tri|prof|dos|bl\.\s?a|t\.\s?ex|dvs|d\.\s?v\.\s?s|ca|kl|s\.\s?k|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|f\.\s?d|tf|tfn|tel|nr|jfr|st|mr|mrs|ms|dr|e\.\s?g|i\.\s?e|approx|no)\.\s*$`,
  'i',
)
/** As many characters before a border as show whether it is one. */
const TAIL = 24
const ENDS_IN_STOP = /\.\s*$/
const STARTS_LOW = /^[\s"”“'’(]*[\p{Ll}\p{N}]/u
const ENDS_IN_NUMBER = /\d\.\s*$/
const STARTS_WITH_DIGIT = /^\s*\d/

/**
 * The sentences of one paragraph (at most 2,000 characters: the time grows with the square), each with the space
 * after it, so that they cover the text. Nothing is cut after an abbreviation, nor between "3." and "2."; but
 * after a number with a full stop and before a capital it is: "klo 9. Finansministeriet …".
 */
export const sentencesOf = createMemo(KEPT_TEXTS, (text): readonly Span[] => {
  const spans: Span[] = []
  let start = 0
  for (const end of sentenceEnds(text)) {
    const last = spans.at(-1)
    if (last && goesOn(text.slice(last.start, last.end), text.slice(start, end)))
      spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
    start = end
  }
  return spans
})

function goesOn(before: string, after: string): boolean {
  if (!/\p{L}/u.test(before)) return true
  const tail = before.slice(-TAIL)
  if (ENDS_IN_NUMBER.test(tail)) return STARTS_WITH_DIGIT.test(after) || STARTS_LOW.test(after)
  return ENDS_IN_STOP.test(tail) && ABBREVIATION(tail).test(tail)
}
