import { capitalised } from './capitals.ts'

/** Words that hardly ever stand inside a compound: a hashtag that begins or ends with one has several words. */
export interface HashtagWords {
  readonly first: ReadonlySet<string>
  readonly last: ReadonlySet<string>
}

const SHORTEST_PART = 4
/** Local cases do not stand inside a Finnish compound: "töissä|kunnalla". */
const LOCAL_CASE =
  /^(\p{L}{3,}?(?:ss[aä]|ll[aä]|lle))(?=(?:[bcdfghjklmnprstv][aeiouyäö]|[aeiouyäö][bcdfghjklmnprstv])\p{L}{3,}$)/u
const STARTS_LIKE_A_WORD =
  /^(?:[bcdfghjklmnprstvy]?[aeiouyåäö]|(?:st|sk|sp|sv|tr|kr|pr|fr|gr|br|kl|pl|bl|fl|gl|sl|kn|dr|str|skr|spr|kv|tv|th|sh|ch|wh)[aeiouyåäö])/

/**
 * The parts of a hashtag (without its #) that is several words in a row; `null` when it is one, or when its words can
 * be told apart already. `names` are beginnings of names, such as `kirkkonumme`.
 */
export function hashtagParts(tag: string, words: HashtagWords, names: readonly string[] = []): string[] | null {
  const isLow = tag === tag.toLowerCase() || tag === tag.toUpperCase() || tag === capitalised(tag.toLowerCase())
  if (!isLow || tag.includes('_') || tag.length < 7) return null
  const low = tag.toLowerCase()
  const letters = low.replace(/\d+$/, '')
  const parts = byFirst(letters, words) ?? byLast(letters, words) ?? byLocalCase(letters) ?? byName(letters, names)
  if (!parts) return null
  const number = low.slice(letters.length)
  return number === '' ? parts : [...parts, number]
}

/** Each part with a capital, so that screen readers and eyes find the words. */
export function withCapitals(parts: readonly string[]): string {
  return parts.map(capitalised).join('')
}

function byFirst(tag: string, words: HashtagWords): string[] | null {
  for (let at = Math.min(tag.length - 2, 14); at >= 2; at--) {
    const [first, rest] = [tag.slice(0, at), tag.slice(at)]
    if (!words.first.has(first)) continue
    if (words.last.has(rest) || words.first.has(rest)) return [first, rest]
    if (rest.length >= SHORTEST_PART && startsAWord(first, rest)) return [first, ...split(rest, words)]
  }
  return null
}

/** Words after which another may begin with a vowel: they end in a consonant or a long vowel, or are long. */
const MEETS_VOWELS = /[^aeiouyåäö]$|aa$|ää$|\p{L}{8}$/u

/** Two vowels that meet are more often one word ("yhdessäolo", "omaishoitaja") than two. */
function startsAWord(before: string, rest: string): boolean {
  return STARTS_LIKE_A_WORD.test(rest) && (!/^[aeiouyåäö]/.test(rest) || MEETS_VOWELS.test(before))
}

function byLast(tag: string, words: HashtagWords): string[] | null {
  for (let at = 3; at <= tag.length - 2; at++) {
    const [rest, last] = [tag.slice(0, at), tag.slice(at)]
    if (words.last.has(last) && rest.length >= SHORTEST_PART) return [...split(rest, words), last]
  }
  return null
}

const split = (rest: string, words: HashtagWords) =>
  (rest.length < 7 ? null : (byFirst(rest, words) ?? byLast(rest, words))) ?? [rest]

function byLocalCase(tag: string): string[] | null {
  const first = LOCAL_CASE.exec(tag)?.[1]
  return first ? [first, tag.slice(first.length)] : null
}

function byName(tag: string, names: readonly string[]): string[] | null {
  for (const name of names) {
    const first = tag.startsWith(name)
      ? /^\p{L}{0,2}?(?:n|ssa|ssä|lla|llä|s)/u.exec(tag.slice(name.length))?.[0]
      : undefined
    if (first === undefined) continue
    const at = name.length + first.length
    if (tag.length - at >= SHORTEST_PART) return [tag.slice(0, at), tag.slice(at)]
  }
  return null
}
