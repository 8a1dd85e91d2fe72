import type { Language, Localized } from '../model.ts'
import type { TermList } from '../term.ts'
import { FEATURES } from '../text/learned/hash.ts'
import { type LearnedLevel, type ModelFile, readRarity, readWeights, type Thresholds } from '../text/learned/model.ts'
import type { Inflect } from '../text/lemmas/inflect.ts'
import type { Case } from './case.ts'
import { type Lesson, lessonsOf } from './family.ts'
import { type Fold, foldOf, heldOutScores } from './folds.ts'
import { joinHarmless } from './joined.ts'
import { checkOwnCases } from './own-cases.ts'
import { packWeights } from './packed.ts'
import { createCaseReader } from './reader.ts'
import { type Example, solveInSteps, type Weights } from './solver.ts'
import { modelKey, type TaughtFamily } from './taught.ts'
import { type Budget, leastWithin, NEVER, thresholdsByLanguage } from './thresholds.ts'
import { familiesOf, splitScores } from './train.ts'
import { type Counts, createCounter } from './vector.ts'

/** What it costs to be wrong about own sentences to be found, own ones that are harmless, and all else that is. */
const COST = { flag: 2, allow: 4, harmless: 1.5 } as const
const SEED = 20_261_130
/** The share of harmless sentences that a family of an organisation's own, or a known one with its help, may mark. */
const OWN_BUDGET: Budget = {
  warning: { ordinary: 0.001, alike: 0.01 },
  hint: { ordinary: 0.005, alike: 0.03 },
  more: { ordinary: 0.015, alike: 0.06 },
}
/** Of few sentences as few as may be are held out in a turn, or they would seem to teach less than they do. */
const FOLDS = 8
const ownFold: Fold = one => foldOf(one, FOLDS)
const READ_AT_ONCE = 20
const READING = 0.3

/** What own sentences are learned beside. */
export interface Teaching {
  readonly model: ModelFile
  readonly lexicons: Readonly<Record<string, TermList>>
  readonly inflect: Inflect
  /** What people write all day, and what sounds alike and is rightly published (`harmlessCases`). */
  readonly harmless: readonly Case[]
}

/** How own sentences are judged while their situation is held out: "of your 40 sentences 31 are found, 2 false". */
export interface Effect {
  readonly family: string
  readonly flags: number
  readonly found: number
  readonly allows: number
  readonly wrong: number
}

export interface Taught {
  readonly families: readonly TaughtFamily[]
  readonly effects: readonly Effect[]
}

/**
 * Learns from the sentences of all own packs together, for families that the model knows and for families of their own.
 * A known family moves from what it knows as far as the sentences ask, and its thresholds never sink. Pure and
 * deterministic; yields the share that is done, every few milliseconds. Throws a CaseError before the first step for
 * sentences that are too many, too few, or contradict each other.
 */
export function teach(own: readonly Case[], teaching: Teaching): Generator<number, Taught> {
  checkOwnCases(
    own,
    teaching.model.families.map(({ name }) => name),
  )
  return teachChecked(own, teaching)
}

function* teachChecked(own: readonly Case[], { model, lexicons, inflect, harmless }: Teaching) {
  const lessons = yield* readLessons([...own, ...harmless], model, lexicons, inflect)
  const base = modelKey(model)
  const families: TaughtFamily[] = []
  const effects: Effect[] = []
  const names = familiesOf(own)
  for (const [at, name] of names.entries()) {
    const isOwn = new Set(own.filter(({ family }) => family === name))
    const beside = lessons.filter(({ one }) => isOwn.has(one) || one.label === 'allow')
    const share = (part: number) => READING + ((1 - READING) * (at + part)) / names.length
    const taught = yield* teachFamily(name, beside, isOwn, model, share)
    families.push({ base, ...taught.packed })
    effects.push(effectOf(name, beside, isOwn, taught))
  }
  return { families, effects }
}

/** Sentences as the model reads them: with its classes, and as rare as it holds things to be. */
function* readLessons(
  cases: readonly Case[],
  model: ModelFile,
  lexicons: Teaching['lexicons'],
  inflect: Inflect,
): Generator<number, Lesson[]> {
  const reader = createCaseReader(Object.fromEntries(model.classes.map(name => [name, lexicons[name] ?? {}])), inflect)
  const rarity = readRarity(model.rarity)
  const count = createCounter(reader.classes)
  const read: { one: Case; counts: Counts }[] = []
  for (const one of cases) {
    read.push({ one, counts: count(reader.paragraphs(one.text)) })
    if (read.length % READ_AT_ONCE === 0) yield (READING * read.length) / cases.length
  }
  const alone = read.map(some => ({ ...some, joined: false }))
  return lessonsOf([...alone, ...joinHarmless(read, ownFold)], rarity)
}

interface TaughtOne {
  readonly packed: Omit<TaughtFamily, 'base'>
  readonly scores: Float64Array
}

function* teachFamily(
  name: string,
  lessons: readonly Lesson[],
  own: ReadonlySet<Case>,
  model: ModelFile,
  share: (part: number) => number,
): Generator<number, TaughtOne> {
  const known = model.families.findIndex(family => family.name === name)
  const start = weightsIn(model, known)
  const scores = new Float64Array(lessons.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = ({ one }: Lesson) => ownFold(one) === fold
    const others = lessons.filter(lesson => !isHeldOut(lesson))
    heldOutScores(lessons, isHeldOut, yield* moved(start, others, own, share(fold / (FOLDS + 1))), scores)
  }
  const { weights, bias } = yield* moved(start, lessons, own, share(FOLDS / (FOLDS + 1)))
  const { step, row } = packWeights(weights)
  const thresholds = thresholdsOf(name, lessons, scores, model.families[known]?.thresholds)
  return { packed: { family: { name, bias, step, thresholds }, weights: row }, scores }
}

function weightsIn({ families, weights }: ModelFile, at: number): Weights {
  const family = families[at]
  if (!family) return { weights: new Float64Array(FEATURES), bias: 0 }
  return { weights: readWeights(weights[at] ?? '', family.step), bias: family.bias }
}

function* moved(start: Weights, lessons: readonly Lesson[], own: ReadonlySet<Case>, done: number) {
  const examples = lessons.map(({ one, vector, joined }): Example => {
    const cost = own.has(one) && !joined ? COST[one.label] : COST.harmless
    return { vector, positive: one.label === 'flag', cost }
  })
  const steps = solveInSteps(examples, start, SEED)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    yield done
  }
}

/** Of a known family never lower than they were; of an own one such that most is found for its budget. */
function thresholdsOf(
  name: string,
  lessons: readonly Lesson[],
  scores: Float64Array,
  known: Localized<Thresholds> | undefined,
): Localized<Thresholds> {
  const split = (language: Language | null) => splitScores(name, lessons, scores, language)
  const byLanguage = { fi: split('fi'), sv: split('sv'), en: split('en') }
  if (!known) {
    const alone = { fi: [byLanguage.fi], sv: [byLanguage.sv], en: [byLanguage.en] }
    return thresholdsByLanguage([split(null)], alone, OWN_BUDGET)[0] ?? { fi: NEVER, sv: NEVER, en: NEVER }
  }
  const raised = (language: Language): Thresholds => {
    const { ordinary, alike } = byLanguage[language]
    const least = (level: LearnedLevel) =>
      Math.max(known[language][level], leastWithin([...ordinary, ...alike], OWN_BUDGET[level].ordinary))
    return { warning: least('warning'), hint: least('hint'), more: least('more') }
  }
  return { fi: raised('fi'), sv: raised('sv'), en: raised('en') }
}

function effectOf(
  family: string,
  lessons: readonly Lesson[],
  own: ReadonlySet<Case>,
  { packed, scores }: TaughtOne,
): Effect {
  const judged = lessons.flatMap(({ one, joined }, at) =>
    own.has(one) && !joined
      ? [{ label: one.label, marked: (scores[at] ?? 0) >= packed.family.thresholds[one.language].hint }]
      : [],
  )
  const count = (label: Case['label'], all: boolean) =>
    judged.filter(some => some.label === label && (all || some.marked)).length
  return {
    family,
    flags: count('flag', true),
    found: count('flag', false),
    allows: count('allow', true),
    wrong: count('allow', false),
  }
}
