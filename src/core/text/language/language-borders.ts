import type { Identify, KnownLanguage } from '../../model.ts'
import { KNOWN_LANGUAGES } from '../../model.ts'
import { type Evidence, evidenceOf } from './language-evidence.ts'
import type { PieceWord } from './piece-words.ts'

/** Languages of one family are never told apart inside a sentence: Swedish and Danish share too much. */
const FAMILIES: readonly (readonly number[])[] = (
  [['fi', 'et'], ['sv', 'no', 'da'], ['en'], ['de']] satisfies KnownLanguage[][]
).map(family => family.map(language => KNOWN_LANGUAGES.indexOf(language)))
const FAMILY_BITS = FAMILIES.map(family => family.reduce((all, index) => all | (1 << index), 0))

/** A sentence of one language seldom has this share of its evidence in a second family (1 in 5; of two: 9 in 10). */
const SECOND_FAMILY = 0.3
const FEWEST_WORDS = 4
/** What a change costs, in evidence: before a capital, or after a mark; and anywhere else. */
const CHEAP_CHANGE = 230
const DEAR_CHANGE = 700
const MOST_OF_A_WORD = 450
const NAME_WEIGHT = 0.25
/** Words that speak for a run's language: at an edge, and inside a sentence of another language (a title, a quotation). */
const SHORTEST_RUN = 2
const SHORTEST_ENCLOSED = 5

/**
 * Where the language changes inside one sentence, as indexes of the words that begin a new language:
 * "Tervetuloa kirjastoon Välkommen till biblioteket" gives [2]. Names, brands and single words change nothing.
 */
export function languageBorders(words: readonly PieceWord[], whole: Evidence, identify: Identify): number[] {
  if (words.length < FEWEST_WORDS || !mayBeMixed(words, whole, identify)) return []
  const byWord = words.map(word => familyEvidence(word, identify))
  const path = bestPath(byWord, words)
  return bordersOf(withoutWeakRuns(path, byWord, words))
}

function families(evidence: Evidence): number[] {
  return FAMILIES.map(family => Math.max(...family.map(index => evidence[index] ?? 0)))
}

function mayBeMixed(words: readonly PieceWord[], whole: Evidence, identify: Identify): boolean {
  const sums = families(whole)
  const best = Math.max(...sums)
  const first = sums.indexOf(best)
  const second = Math.max(...sums.filter((_, family) => family !== first))
  if (second >= SECOND_FAMILY * best) return true
  const strangers = words.filter(word => {
    const bits = identify.smallWord(word.text.toLowerCase())
    return bits !== 0 && (bits & (FAMILY_BITS[first] ?? 0)) === 0
  })
  return strangers.length >= SHORTEST_RUN
}

function familyEvidence(word: PieceWord, identify: Identify): readonly number[] {
  const sums = families(evidenceOf([word.text], identify).evidence)
  const weight = word.name ? NAME_WEIGHT : 1
  return sums.map(sum => Math.min(MOST_OF_A_WORD, Math.max(0, sum)) * weight)
}

/** The likeliest family for each word, where a change has its price (Viterbi). */
function bestPath(byWord: readonly (readonly number[])[], words: readonly PieceWord[]): number[] {
  let scores: number[] = FAMILIES.map(() => 0)
  const from: number[][] = []
  byWord.forEach((evidence, at) => {
    const price = words[at]?.cheap ? CHEAP_CHANGE : DEAR_CHANGE
    const best = scores.indexOf(Math.max(...scores))
    const top = (scores[best] ?? 0) - (at === 0 ? 0 : price)
    from.push(scores.map((score, family) => (score >= top ? family : best)))
    scores = scores.map((score, family) => Math.max(score, top) + (evidence[family] ?? 0))
  })
  let family = scores.indexOf(Math.max(...scores))
  const path: number[] = []
  for (let at = byWord.length - 1; at >= 0; at--) {
    path[at] = family
    family = from[at]?.[family] ?? family
  }
  return path
}

/** A run stays if enough of its words, names left out, speak for it; else it goes with its neighbour. */
function withoutWeakRuns(
  path: readonly number[],
  byWord: readonly (readonly number[])[],
  words: readonly PieceWord[],
): number[] {
  const kept = [...path]
  for (let start = 0; start < kept.length; ) {
    const family = kept[start] ?? 0
    let end = start + 1
    while (end < kept.length && kept[end] === family) end++
    const speak = byWord.slice(start, end).filter((sums, at) => {
      const word = words[start + at]
      return word && !word.name && word.text.length > 1 && (sums[family] ?? 0) > 0 && sums[family] === Math.max(...sums)
    })
    const [before, after] = [kept[start - 1], kept[end]]
    const enclosed = before !== undefined && before === after
    const neighbour = before ?? after
    if (neighbour !== undefined && speak.length < (enclosed ? SHORTEST_ENCLOSED : SHORTEST_RUN))
      kept.fill(neighbour, start, end)
    start = end
  }
  return kept
}

function bordersOf(path: readonly number[]): number[] {
  return path.flatMap((family, at) => (at > 0 && family !== path[at - 1] ? [at] : []))
}
