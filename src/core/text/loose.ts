import { createMemo } from '../memo.ts'
import type { Span } from '../model.ts'
import { overlaps } from '../span.ts'
import { TWINS } from './look-alike.ts'
import { fitted } from './plain-pattern.ts'
import { wordKey } from './word-key.ts'
import type { Word } from './words.ts'

/** What a word can be read as. */
export interface LooseReading {
  readonly keys: readonly string[]
  /** What it is if it is spoken Finnish; other languages know nothing of these. */
  readonly spoken: readonly string[]
}

/** One word of a text, with its reading. Offsets are into the text as it was written. */
export interface Token extends Span {
  readonly text: string
  readonly reading: LooseReading
}

/** Stands in a key for one letter that the writer hid. */
export const HIDDEN = '*'

/** Letters hidden or replaced inside a word, or hidden at its end: `v*ttu`, `p@ska`, `vit**`. */
const MASKED =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}@$][\p{L}\p{M}\p{N}]*(?:(?:[*#_@$€+\u200B-\u200D\u2060]|!(?=\p{Ll}))+[\p{L}\p{M}\p{N}]+)+\**|\p{L}{2,}\*{2,})/gu
/** Four letters or more, one by one with the same mark between them: `s a a t a n a`. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}([ .*_·•-])\p{L}(?:\1\p{L}){2,}(?![\p{L}\p{N}])/gu
/**
 * What every disguise has somewhere: looked for first, since hardly any text has one. Each way begins with a mark and
 * looks back from it: there are fewer marks than letters.
 */
const SUSPICIOUS = fitted(
  String.raw`[*#_@$€!+\u200B-\u200D\u2060](?<=[\p{L}\p{N}].)[*#_@$€!+\u200B-\u200D\u2060]*[\p{L}\p{N}]|[@$]\p{L}|\*(?<=\p{L}.)\*|([ .*_·•-])(?<=(?<!\p{L})\p{L}.)\p{L}\1\p{L}\1`,
)

/** Signs that stand for a letter, beside the letters of other scripts. */
const SIGNS = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '€': 'e', '!': 'i', '+': 't' }),
)
const FOREIGN = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]`
/** A sign, or a letter of another script beside Latin ones: a word that is all Greek or Cyrillic hides nothing. */
const REPLACED = new RegExp(String.raw`[0-9@$€!+]|\p{Script=Latin}.*${FOREIGN}|${FOREIGN}.*\p{Script=Latin}`, 'u')

/** Spoken words that no ending explains. */
const SPOKEN = new Map(
  'mä minä|mää minä|mie minä|sä sinä|sää sinä|sie sinä|mun minun|sun sinun|mut minut|sut sinut|mulle minulle|sulle sinulle|mulla minulla|sulla sinulla|susta sinusta|oon olen|oot olet|oo ole|ootte olette|tää tämä|toi tuo|noi nuo|nää nämä|kii kiinni'
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
)

/** Endings of spoken Finnish by their last letters, and what they stand for in the written language. */
const ENDINGS: readonly (readonly [last: string, spoken: RegExp, ...written: readonly string[]])[] = [
  ['aeiouyäö', /([aeiouyäö])\1$/, '$&n'],
  ['i', /ii$/, 'ia', 'iä'],
  ['e', /ee$/, 'ea', 'eä'],
  ['o', /oo$/, 'oa'],
  ['u', /uu$/, 'ua'],
  ['y', /yy$/, 'yä'],
  ['i', /(?<=[eoö])i$/, 'ja', 'jä', 'ita', 'itä'],
  ['t', /(?<=[aouyäöe])it$/, 'ita', 'itä'],
  ['s', /(?<=[aeiouyäö])(?<!uu|yy)s$/, 'ssa', 'ssä', 'si'],
  ['s', /ks$/, 'ksi'],
  ['tl', /(?:st|lt|ll)$/, '$&a', '$&ä'],
  ['l', /(?<=[aeiouyäö])l$/, 'lla', 'llä'],
  ['uy', /[nlrs][uy]$/, '$&t'],
  ['aä', /pp([aä])$/, 'p$1'],
  ['naä', /(?<=[aouyäö])(nen|sen|sia|siä|sta|stä)$/, 'i$1'],
  ['t', /(?<=[aouyäö])set$/, 'iset'],
]
const BY_LAST = new Map(
  Array.from('aeiouyäötslnk', last => [last, ENDINGS.filter(([letters]) => letters.includes(last))] as const),
)
/** Most words whose reading is kept: more than a long draft has. */
const KEPT_WORDS = 8000
/** As many letters from the end as any of them looks at. */
const TAIL = 5

/** The words of a text in order, each with all that it may stand for in sloppy or disguised writing. */
export function looseTokens(text: string, words: readonly Word[]): Token[] {
  const disguised = isDisguised(text)
    ? [...disguises(text, SPACED, unspaced), ...disguises(text, MASKED, unmasked)]
    : []
  const plain = words
    .filter(word => !disguised.some(token => overlaps(token, word)))
    .map(({ start, end, text, key }) => ({ start, end, text, reading: plainReading(key) }))
  return disguised.length === 0 ? plain : [...plain, ...disguised].sort((a, b) => a.start - b.start)
}

/** Whether some word of a text may be disguised: else each is what `plainReading` makes of its key. */
export function isDisguised(text: string): boolean {
  return SUSPICIOUS(text).test(text)
}

function readingOf(keys: readonly string[]): LooseReading {
  const even = [...new Set(keys.flatMap(unstretched))]
  return { keys: even, spoken: even.flatMap(writtenForms) }
}

/** Of a word that nothing disguises: kept, so that whoever looks it up can keep what was found too. */
export const plainReading = createMemo(KEPT_WORDS, key => readingOf([key, ...withoutLookalikes(key)]))

function disguises(text: string, pattern: RegExp, read: (found: string) => string[]): Token[] {
  return Array.from(text.matchAll(pattern), found => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
    reading: readingOf(read(found[0])),
  }))
}

const unspaced = (found: string): string[] => [wordKey(found).replace(/[^\p{L}\p{M}]/gu, '')]

/** What stands there with look-alikes read as letters, and everything else that is no letter as a hidden one. */
function unmasked(found: string): string[] {
  const key = wordKey(found).replace(/[\u200B-\u200D\u2060]/g, '')
  const read = [key, ...withoutLookalikes(key)].map(one => one.replace(/[^\p{L}\p{M}\p{N}]/gu, HIDDEN))
  return read.filter(one => (one.match(/\p{L}/gu)?.length ?? 0) > 1)
}

/** A digit may stand for a letter, and a 1 for two; but `70k` and `a4` are what they are. */
function withoutLookalikes(key: string): string[] {
  if (!REPLACED.test(key) || (key.match(/\p{L}/gu)?.length ?? 0) * 2 < Math.max(key.length, 4)) return []
  const read = (one: string) => Array.from(one, char => SIGNS.get(char) ?? TWINS.get(char) ?? char).join('')
  return key.includes('1') ? [read(key), read(key.replaceAll('1', 'l'))] : [read(key)]
}

/** Runs of three equal letters and more, as two and as one: `idioooottti` gives `idiootti` among others. */
function unstretched(key: string): string[] {
  if (!/(\p{L})\1\1/u.test(key)) return [key]
  const parts = key.split(/((\p{L})\2{2,})/u)
  let forms = ['']
  for (let at = 0; at < parts.length; at += 3) {
    const letter = parts[at + 2] ?? ''
    const ends = letter === '' ? [''] : [letter, letter + letter]
    forms = forms.slice(0, 8).flatMap(form => ends.map(end => form + (parts[at] ?? '') + end))
  }
  return [key, ...forms]
}

function writtenForms(key: string): string[] {
  const whole = SPOKEN.get(key)
  const forms = whole === undefined ? [] : [whole]
  const tail = key.slice(-TAIL)
  for (const [, spoken, ...written] of BY_LAST.get(key.slice(-1)) ?? []) {
    if (!spoken.test(tail)) continue
    for (const ending of written) forms.push(key.slice(0, -TAIL) + tail.replace(spoken, ending))
  }
  return forms
}
