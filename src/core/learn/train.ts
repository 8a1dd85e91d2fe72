import type { Language } from '../model.ts'
import { FEATURE_BITS } from '../text/learned/hash.ts'
import { FEATURE_VERSION, type LearnedFamily, type ModelFile, RARITY_STEP, writePlaces } from '../text/learned/model.ts'
import type { ReadParagraph, WordClass } from '../text/learned/sentence.ts'
import { type Case, checkCases, ORDINARY } from './case.ts'
import { type Lesson, learnFamily, learnShared, lessonsOf, withShared } from './family.ts'
import { FOLDS, type Fold, foldsByWriter, heldOutScores } from './folds.ts'
import { joinFlags, joinHarmless } from './joined.ts'
import { packWeights } from './packed.ts'
import type { Weights } from './solver.ts'
import { BUDGET, type Budget, type HeldOut, NEVER, thresholdsByLanguage } from './thresholds.ts'
import { type Counts, createCounter, rarityOf } from './vector.ts'

/** How texts are read: by the engine's own means, so that what is learned fits what is read later. */
export interface CaseReader {
  readonly paragraphs: (text: string) => readonly ReadParagraph[]
  readonly classes: readonly WordClass[]
}

const RARITY_MOST = 63
/** What is held out while families are learned: each turn once, and for what is used, nothing. */
const TURNS = [...Array(FOLDS).keys(), null]
/** The share of the work that reading is. */
const READING_SHARE = 0.2
/** Sentences that are read in one step. */
const READ_AT_ONCE = 100

/** Sentences ready for learning, by which families are learned. */
export interface Prepared {
  readonly names: readonly string[]
  readonly lessons: readonly Lesson[]
  /** In which turn each lesson is held out. */
  readonly turns: Uint8Array
  readonly rarity: Float32Array
}

/** What is learned by itself: a family, or what all have in common (`null`), while a turn, or nothing (`null`), is held out. */
export interface Piece {
  readonly family: string | null
  readonly heldOut: number | null
}

/**
 * Learns all families. Pure and deterministic: the same sentences give the same model, bit by bit. Yields the share that
 * is done. Throws a CaseError for sentences that contradict each other or are too few.
 */
export function* train(
  cases: readonly Case[],
  reader: CaseReader,
  budget: Budget = BUDGET,
): Generator<number, ModelFile> {
  const prepared = yield* prepare(cases, reader)
  const pieces = piecesOf(prepared.names)
  const learned: Weights[] = []
  for (const piece of pieces) {
    yield READING_SHARE + ((1 - READING_SHARE) * learned.length) / pieces.length
    learned.push(learnPiece(piece, prepared))
  }
  return modelOf(prepared, learned, reader, budget)
}

/** Reads and counts all sentences. Throws a CaseError for sentences that contradict each other or are too few. */
export function* prepare(cases: readonly Case[], reader: CaseReader): Generator<number, Prepared> {
  checkCases(cases)
  const foldOf = foldsByWriter(cases)
  const { lessons, rarity } = yield* prepareLessons(cases, reader, foldOf)
  return { names: familiesOf(cases), lessons, turns: Uint8Array.from(lessons, ({ one }) => foldOf(one)), rarity }
}

/** All that is to be learned, each without regard to the others, in one order. */
export function piecesOf(names: readonly string[]): Piece[] {
  return TURNS.flatMap(heldOut => [null, ...names].map(family => ({ family, heldOut })))
}

export function learnPiece(
  { family, heldOut }: Piece,
  { lessons, turns }: Pick<Prepared, 'lessons' | 'turns'>,
): Weights {
  const others = lessons.filter((_, at) => turns[at] !== heldOut)
  return family === null ? learnShared(others) : learnFamily(family, others)
}

/** Puts together what was learned in the order of the pieces, with thresholds by how it judges what was held out. */
export function modelOf(
  { names, lessons, turns, rarity }: Prepared,
  learned: readonly Weights[],
  reader: CaseReader,
  budget: Budget = BUDGET,
): ModelFile {
  const heldOut = names.map(() => new Float64Array(lessons.length))
  const byTurn = TURNS.map((_, turn) => familiesIn(learned.slice(turn * (names.length + 1)), names))
  const weights = byTurn.pop() ?? []
  for (const [turn, families] of byTurn.entries()) {
    const isHeldOut = (_: Lesson, at: number) => turns[at] === turn
    for (const [at, one] of families.entries())
      heldOutScores(lessons, isHeldOut, one, heldOut[at] ?? new Float64Array())
  }
  return modelFile({ names, lessons, rarity, weights, heldOut }, reader, budget)
}

/** The families that have sentences, in one order. */
export function familiesOf(cases: readonly Case[]): string[] {
  return [...new Set(cases.map(({ family }) => family))].filter(name => name !== ORDINARY).sort()
}

/** Counts what occurs in each sentence, and sets harmless ones beside each: partners are held out in the same turn. */
export function* prepareLessons(
  cases: readonly Case[],
  reader: CaseReader,
  foldOf: Fold,
): Generator<number, Pick<Prepared, 'lessons' | 'rarity'>> {
  const count = createCounter(reader.classes)
  const read: { one: Case; counts: Counts }[] = []
  for (const one of cases) {
    read.push({ one, counts: count(reader.paragraphs(one.text)) })
    if (read.length % READ_AT_ONCE === 0) yield (READING_SHARE * read.length) / cases.length
  }
  const rarity = steppedRarity(read.map(({ counts }) => counts))
  const alone = read.map(some => ({ ...some, joined: false }))
  return { lessons: lessonsOf([...alone, ...joinHarmless(read, foldOf), ...joinFlags(read, foldOf)], rarity), rarity }
}

/** The weights of all families, learned from some lessons. */
export function learnAll(names: readonly string[], lessons: readonly Lesson[]): Weights[] {
  return familiesIn([learnShared(lessons), ...names.map(name => learnFamily(name, lessons))], names)
}

const familiesIn = ([shared, ...families]: readonly Weights[], names: readonly string[]): Weights[] =>
  names.flatMap((_, at) => (shared && families[at] ? [withShared(families[at], shared)] : []))

interface Learned extends Pick<Prepared, 'names' | 'lessons' | 'rarity'> {
  readonly weights: readonly Weights[]
  /** Scores by a model that had not seen the lesson, by family, then lesson. */
  readonly heldOut: readonly Float64Array[]
}

function modelFile(
  { names, lessons, rarity, weights, heldOut }: Learned,
  reader: CaseReader,
  budget: Budget,
): ModelFile {
  const split = (language: Language | null) =>
    names.map((name, at) => splitScores(name, lessons, heldOut[at] ?? new Float64Array(), language))
  const byLanguage = { fi: split('fi'), sv: split('sv'), en: split('en') }
  const thresholds = thresholdsByLanguage(split(null), byLanguage, budget)
  const packed = weights.map(one => packWeights(one.weights))
  return {
    version: FEATURE_VERSION,
    bits: FEATURE_BITS,
    classes: reader.classes.map(({ name }) => name),
    families: names.map((name, at): LearnedFamily => {
      return {
        name,
        bias: weights[at]?.bias ?? 0,
        step: packed[at]?.step ?? 0,
        thresholds: thresholds[at] ?? { fi: NEVER, sv: NEVER, en: NEVER },
      }
    }),
    rarity: writePlaces(
      rarity.map(value => Math.round(value / RARITY_STEP)),
      0,
    ),
    weights: packed.map(({ row }) => row),
  }
}

/** Rarity in the steps in which the model holds it. */
function steppedRarity(counts: readonly Counts[]): Float32Array {
  return rarityOf(counts).map(value => Math.min(RARITY_MOST, Math.round(value / RARITY_STEP)) * RARITY_STEP)
}

/** The scores of a family by what the lessons are to it, of one language or of all. */
export function splitScores(
  name: string,
  lessons: readonly Lesson[],
  scores: Float64Array,
  language: Language | null,
): HeldOut {
  const pick = (which: (lesson: Lesson) => boolean) =>
    lessons.flatMap((lesson, at) =>
      (language === null || lesson.one.language === language) && which(lesson) ? [scores[at] ?? 0] : [],
    )
  return {
    found: pick(({ one, joined }) => !joined && one.family === name && one.label === 'flag'),
    ordinary: pick(({ one }) => one.family === ORDINARY),
    alike: pick(({ one, joined }) => !joined && one.family !== ORDINARY && one.label === 'allow'),
  }
}
