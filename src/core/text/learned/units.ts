import { createTurns, forgettable } from '../../memo.ts'
import type { Language, Span } from '../../model.ts'
import type { LearnedModel, Thresholds } from './model.ts'
import { roleOf } from './roles.ts'
import { createScorer, type Scorer, type Sums, scoresOf } from './scorer.ts'
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
export const createMeaningReader = (model: LearnedModel, classes: readonly WordClass[]): MeaningReader =>
  new ModelReader(model, classes)

class ModelReader implements MeaningReader {
  readonly model: LearnedModel
  readonly #classes: readonly WordClass[]
  readonly #scorer: Scorer
  readonly #remembered = forgettable(createTurns<Sums>(KEPT_SENTENCES))
  readonly #byParagraph = new WeakMap<ReadParagraph, Reading>()

  constructor(model: LearnedModel, classes: readonly WordClass[]) {
    this.model = model
    this.#classes = classes
    this.#scorer = createScorer(model)
  }

  units(paragraph: ReadParagraph): readonly Unit[] {
    return this.#readingOf(paragraph).units
  }

  whole(paragraphs: readonly ReadParagraph[]): readonly number[] {
    const sums = paragraphs.flatMap(paragraph => this.#readingOf(paragraph).sums)
    return scoresOf(this.model, sums)
  }

  telling(unit: Unit, family: number): Telling {
    return tellingOf(unit, sentence => this.#scorer.contributions(sentence, family))
  }

  #readingOf(paragraph: ReadParagraph): Reading {
    const known = this.#byParagraph.get(paragraph)
    if (known) return known
    this.#remembered.turn()
    const read = readSentences(paragraph, this.#classes).map(sentence => ({ sentence, sums: this.#sumsOf(sentence) }))
    const units = together(read).map(some => unitOf(this.model, some))
    const reading = { units, sums: read.map(({ sums }) => sums) }
    this.#byParagraph.set(paragraph, reading)
    return reading
  }

  #sumsOf(sentence: ReadSentence): Sums {
    const key = keyOf(sentence)
    return this.#remembered.get(key) ?? this.#remembered.set(key, this.#scorer.sums(sentence))
  }
}

interface Summed {
  readonly sentence: ReadSentence
  readonly sums: Sums
}

function unitOf(model: LearnedModel, some: readonly Summed[]): Unit {
  const sums = some.map(one => one.sums)
  return {
    start: some[0]?.sentence.start ?? 0,
    end: some.at(-1)?.sentence.end ?? 0,
    sentences: some.map(({ sentence }) => sentence),
    scores: scoresOf(model, sums),
  }
}

/** The same words with the same classes add up alike, wherever they stand. */
function keyOf({ text, words, classes }: ReadSentence): string {
  return `${text}\n${words.map(({ key }) => key).join(' ')}\n${classes.map(({ hash, word }) => `${hash}:${word}`).join()}`
}

/** Sentences alone, and with the one after them: what is let slip often takes two. */
function together(read: readonly Summed[]): Summed[][] {
  const alone = read.map(one => [one])
  const joined = read.flatMap((one, at) => {
    const next = read[at + 1]
    return next && one.sentence.words.length > 0 && next.sentence.words.length > 0 ? [[one, next]] : []
  })
  const length = (some: readonly Summed[]) => some.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
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
