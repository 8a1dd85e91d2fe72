import type { Language } from '../model.ts'
import { FEATURE_BITS } from '../text/learned/hash.ts'
import { FEATURE_VERSION, type LearnedFamily, type ModelFile, RARITY_STEP, writePlaces } from '../text/learned/model.ts'
import type { ReadParagraph, WordClass } from '../text/learned/sentence.ts'
import { type Case, checkCases, ORDINARY } from './case.ts'
import { type Lesson, learnFamily, learnShared } from './family.ts'
import { FOLDS, type Fold, foldsByWriter, heldOutScores } from './folds.ts'
import { joinFlags, joinHarmless } from './joined.ts'
import { packWeights } from './packed.ts'
import type { Weights } from './solver.ts'
import { BUDGET, type Budget, type HeldOut, NEVER, thresholdsByLanguage } from './thresholds.ts'
import { type Counts, countsOf, rarityOf, vectorOf } from './vector.ts'

/** How texts are read: by the engine's own means, so that what is learned fits what is read later. */
export interface CaseReader {
  readonly paragraphs: (text: string) => readonly ReadParagraph[]
  readonly classes: readonly WordClass[]
}

const RARITY_MOST = 63
/** Sentences that are read in one step. */
const READ_AT_ONCE = 100

/** What has been learned, and how it judges each lesson when its writer or situation is held out. */
interface Learned {
  readonly names: readonly string[]
  readonly lessons: readonly Lesson[]
  readonly rarity: Float32Array
  readonly weights: readonly Weights[]
  /** By family, then lesson. */
  readonly heldOut: readonly Float64Array[]
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
  checkCases(cases)
  const foldOf = foldsByWriter(cases)
  const { lessons, rarity } = yield* prepareLessons(cases, reader, foldOf)
  const names = familiesOf(cases)
  const heldOut = names.map(() => new Float64Array(lessons.length))
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = lessons.filter(({ one }) => foldOf(one) !== fold)
    const weights = yield* learnAll(names, others, 0.2 + (0.8 * fold) / (FOLDS + 1))
    for (const [at, some] of weights.entries())
      heldOutScores(lessons, ({ one }) => foldOf(one) === fold, some, heldOut[at] ?? new Float64Array())
  }
  const weights = yield* learnAll(names, lessons, 0.2 + (0.8 * FOLDS) / (FOLDS + 1))
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
): Generator<number, Pick<Learned, 'lessons' | 'rarity'>> {
  const read: { one: Case; counts: Counts }[] = []
  for (const one of cases) {
    read.push({ one, counts: countsOf(reader.paragraphs(one.text), reader.classes) })
    if (read.length % READ_AT_ONCE === 0) yield (0.2 * read.length) / cases.length
  }
  const rarity = steppedRarity(read.map(({ counts }) => counts))
  const alone = read.map(some => ({ ...some, joined: false }))
  const lessons = [...alone, ...joinHarmless(read, foldOf), ...joinFlags(read, foldOf)].map(
    ({ one, counts, joined }): Lesson => ({ one, joined, vector: vectorOf(counts, rarity) }),
  )
  return { lessons, rarity }
}

/** The weights of all families, learned from some lessons. */
export function* learnAll(
  names: readonly string[],
  lessons: readonly Lesson[],
  done: number,
): Generator<number, Weights[]> {
  const shared = learnShared(lessons)
  const learned: Weights[] = []
  for (const name of names) {
    yield done
    learned.push(learnFamily(name, lessons, shared))
  }
  return learned
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
