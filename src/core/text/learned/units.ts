import { createTurns, forgettable } from '../../memo.ts'
import type { Language, Span } from '../../model.ts'
import type { LearnedModel, Thresholds } from './model.ts'
import { roleOf } from './roles.ts'
import { createScorer, type Sums, scoresOf } from './scorer.ts'
import { type ReadParagraph, type ReadSentence, readSentences, type WordClass } from './sentence.ts'

/** Fewer words than these say nothing by themselves; nor do sentences joined beyond the most. */
export const LEAST_WORDS = 4
const MOST_JOINED_WORDS = 45
/** Sentences whose sums are kept beside those of the paragraph at hand. */
const KEPT_SENTENCES = 1000

/** A sentence, or two in a row, with the score of each family. Spans are offsets into the paragraph. */
export interface Unit extends Span {
  readonly sentences: readonly ReadSentence[]
  readonly scores: readonly number[]
}

/** Reads paragraphs for what they say. */
export interface MeaningReader {
  readonly model: LearnedModel
  units(paragraph: ReadParagraph): readonly Unit[]
  /** The scores of all sentences of a draft read as one, by family. */
  whole(paragraphs: readonly ReadParagraph[]): readonly number[]
  /** The words that told most: a span of whole words in the paragraph, and the weightiest of them in order. */
  telling(unit: Unit, family: number): Telling
}

export interface Telling {
  readonly span: Span
  readonly words: readonly string[]
}

interface Reading {
  readonly units: readonly Unit[]
  /** Of each sentence. */
  readonly sums: readonly Sums[]
}

/** A reader by a model whose classes have been registered. Remembers sentences by their text. */
export function createMeaningReader(model: LearnedModel, classes: readonly WordClass[]): MeaningReader {
  const scorer = createScorer(model)
  const remembered = forgettable(createTurns<Sums>(KEPT_SENTENCES))
  const byParagraph = new WeakMap<ReadParagraph, Reading>()
  const sumsOf = (sentence: ReadSentence): Sums => {
    const key = keyOf(sentence)
    return remembered.get(key) ?? remembered.set(key, scorer.sums(sentence))
  }
  const readingOf = (paragraph: ReadParagraph): Reading => {
    const known = byParagraph.get(paragraph)
    if (known) return known
    remembered.turn()
    const read = readSentences(paragraph, classes).map(sentence => ({ sentence, sums: sumsOf(sentence) }))
    const units = together(read).map(some => ({
      start: some[0]?.sentence.start ?? 0,
      end: some.at(-1)?.sentence.end ?? 0,
      sentences: some.map(({ sentence }) => sentence),
      scores: scoresOf(
        model,
        some.map(({ sums }) => sums),
      ),
    }))
    const reading = { units, sums: read.map(({ sums }) => sums) }
    byParagraph.set(paragraph, reading)
    return reading
  }
  return {
    model,
    units: paragraph => readingOf(paragraph).units,
    whole: paragraphs =>
      scoresOf(
        model,
        paragraphs.flatMap(paragraph => readingOf(paragraph).sums),
      ),
    telling: (unit, family) => tellingOf(unit, sentence => scorer.contributions(sentence, family)),
  }
}

/** The same words with the same classes add up alike, wherever they stand. */
function keyOf({ text, words, classes }: ReadSentence): string {
  return `${text}\n${words.map(({ key }) => key).join(' ')}\n${classes.map(({ hash, word }) => `${hash}:${word}`).join()}`
}

/** Sentences alone, and with the one after them: what is let slip often takes two. */
function together<S extends { readonly sentence: ReadSentence }>(read: readonly S[]): S[][] {
  const alone = read.map(one => [one])
  const joined = read.flatMap((one, at) => {
    const next = read[at + 1]
    return next && one.sentence.words.length > 0 && next.sentence.words.length > 0 ? [[one, next]] : []
  })
  const length = (some: readonly S[]) => some.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  return [...alone, ...joined.filter(some => length(some) <= MOST_JOINED_WORDS)].filter(
    some => length(some) >= LEAST_WORDS,
  )
}

/** Most words that are named, and least letters of one: "ja" and "on" explain nothing to a reader. */
const NAMED_WORDS = 3
const LEAST_LETTERS = 4

function tellingOf(unit: Unit, contributions: (sentence: ReadSentence) => readonly number[]): Telling {
  const words = unit.sentences.flatMap(sentence => {
    const shares = contributions(sentence)
    return sentence.words.map((word, at) => ({ word, share: shares[at] ?? 0 }))
  })
  const speaking = words.filter(({ word, share }) => share > 0 && roleOf(word.key) === null)
  const long = speaking.filter(({ word }) => word.text.length >= LEAST_LETTERS)
  const weightiest = (long.length > 0 ? long : speaking)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, NAMED_WORDS)
    .sort((a, b) => a.word.start - b.word.start)
  const first = weightiest[0] ?? words[0]
  const last = weightiest.at(-1) ?? words.at(-1)
  return {
    span: { start: first?.word.start ?? unit.start, end: last?.word.end ?? unit.end },
    words: weightiest.map(({ word }) => word.text),
  }
}

/** The thresholds of a language; those of Finnish where it is not known. */
export function thresholdsIn(model: LearnedModel, family: number, language: Language | null): Thresholds {
  const never = { warning: Number.POSITIVE_INFINITY, hint: Number.POSITIVE_INFINITY, more: Number.POSITIVE_INFINITY }
  return model.families[family]?.thresholds[language ?? 'fi'] ?? never
}
