/** Signs that are near, and emoji: to the rules they are neither letters nor marks. */
const READABLE =
  /^(?:[\0-\u017e\u2000-\u20cf\u2600-\u275a]|\ufe0f|\ud83c[\udf00-\udfff]|\ud83d[\udc00-\ude75\ude80-\udfff]|\ud83e[\udd00-\udeff])*$/

/**
 * Where the sentences of a text end, by the rules of Unicode (UAX #29). What nearly all texts keep to is read by a few patterns
 * of our own: the browser's reader takes ten milliseconds to be made, which the first review would wait for. It reads the rest.
 */
export function sentenceEnds(text: string): number[] {
  return READABLE.test(text) ? ownEnds(text) : browsersEnds(text)
}

let segmenter: Intl.Segmenter | null = null

/** One instance: making it costs more than using it. Finnish, Swedish and English rules are the same in ICU. */
export function browsersEnds(text: string): number[] {
  segmenter ??= new Intl.Segmenter('fi', { granularity: 'sentence' })
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)
}

/** Of each property of UAX #29, the signs within reach. What is ignored belongs to the sign before it. */
const IGNORED = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe0f`
const SPACE = String.raw`\t\v\f \u00a0\u2000-\u200a\u202f\u205f`
const CLOSE = String.raw`"'()[\]{}«»\u2018-\u201f\u2039\u203a\u2045\u2046\u207d\u207e\u208d\u208e`
const BREAK = String.raw`\r\n\u0085\u2028\u2029`
const STOP = String.raw`.\u2024`
const TERM = String.raw`!?\u203c\u203d\u2047-\u2049`
const LOW_SIGN = String.raw`ªºĸ\u2071\u207f\u2090-\u209c`

/** A line's end, or a mark that may end a sentence with the closing marks and spaces after it. */
const END = new RegExp(
  String.raw`\r\n|[${BREAK}]|(?<mark>[${STOP}${TERM}])[${IGNORED}]*(?<apart>(?:[${CLOSE}][${IGNORED}]*)*(?:[${SPACE}][${IGNORED}]*)*)`,
  'g',
)
const GOES_ON = new RegExp(`[${BREAK}${STOP}${TERM},\\-:;\\u2013\\u2014]`)
const IS_STOP = new RegExp(`[${STOP}]`)
const IS_IGNORED = new RegExp(`[${IGNORED}]`)
const IS_LOW_SIGN = new RegExp(`[${LOW_SIGN}]`)
const ENDS_SEARCH = new RegExp(`[${BREAK}${STOP}${TERM}]`)

const isHigh = (sign: string) => sign.toLowerCase() !== sign
const isLow = (sign: string) => sign.toUpperCase() !== sign || IS_LOW_SIGN.test(sign)

function ownEnds(text: string): number[] {
  const ends: number[] = []
  for (const { index, 0: found, groups } of text.matchAll(END)) {
    const end = index + found.length
    const { mark, apart = '' } = groups ?? {}
    if (end < text.length && (mark === undefined || !goesOn(text, index, end, apart === ''))) ends.push(end)
  }
  return text === '' ? [] : [...ends, text.length]
}

/** Whether a sentence goes on at `end`, behind the mark at `mark` and what is around it. */
function goesOn(text: string, mark: number, end: number, touches: boolean): boolean {
  const next = text.charAt(end)
  if (GOES_ON.test(next)) return true
  if (!IS_STOP.test(text.charAt(mark))) return false
  if (touches && (/\d/.test(next) || (isHigh(next) && isLetter(letterBefore(text, mark))))) return true
  return isLow(firstLetter(text, end))
}

const isLetter = (sign: string) => isHigh(sign) || isLow(sign)

function letterBefore(text: string, mark: number): string {
  let at = mark - 1
  while (at >= 0 && IS_IGNORED.test(text.charAt(at))) at--
  return text.charAt(at)
}

/** The next letter, or the mark that stands before any. */
function firstLetter(text: string, from: number): string {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isLetter(sign) || ENDS_SEARCH.test(sign)) return sign
  }
  return ''
}
