import { ORDINARY } from '../../src/core/learn/case.ts'
import type { Lesson } from '../../src/core/learn/family.ts'
import { FOLDS, foldOf, foldsByWriter, writerOf as writerOfCase } from '../../src/core/learn/folds.ts'
import { createCaseReader } from '../../src/core/learn/reader.ts'
import { BUDGET, thresholdsByLanguage } from '../../src/core/learn/thresholds.ts'
import { familiesOf, learnAll, prepareLessons, splitScores } from '../../src/core/learn/train.ts'
import { dot } from '../../src/core/learn/vector.ts'
import { LANGUAGES, type Language } from '../../src/core/model.ts'
import { finish } from '../../src/core/steps.ts'
import { LEARNED_LEVELS } from '../../src/core/text/learned/model.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { allCases } from '../learn/cases.ts'
import { readPacks } from '../packs.ts'
import { type Figure, shareFigure } from './figure.ts'

/** Rules' examples have no writer and are never held out. */
const writerOf = ({ one }: Lesson): string | null => writerOfCase(one)

/** A lesson with what each family says of it, learned without its like. */
interface Held {
  readonly lesson: Lesson
  readonly scores: readonly number[]
}

interface Turn {
  readonly isHeldOut: (lesson: Lesson) => boolean
}

/**
 * Measures what is learned on sentences that it was not learned from: other situations, and the honest figure, other
 * people's wording. Found, and falsely marked, by family, language and level; and found with fewer sentences.
 */
export async function evaluateLearned(): Promise<Figure[]> {
  const packs = readPacks()
  const cases = await allCases(packs)
  const reader = createCaseReader(Object.assign({}, ...packs.map(pack => pack.lexicons)), generate)
  const { lessons } = finish(prepareLessons(cases, reader, foldsByWriter(cases)))
  const names = familiesOf(cases)
  const writers = [...new Set(lessons.map(writerOf))].filter(
    writer => writer !== null && writes(writer, names, lessons),
  )
  const byWriter = writers.map((writer): Turn => ({ isHeldOut: lesson => writerOf(lesson) === writer }))
  const bySituation = Array.from(
    { length: FOLDS },
    (_, fold): Turn => ({ isHeldOut: ({ one }) => foldOf(one) === fold }),
  )
  return [
    ...figures('by situation', names, lessons, bySituation, 1),
    ...figures('by writer', names, lessons, byWriter, 1),
    ...figures('by writer, half the sentences', names, lessons, byWriter, 0.5).filter(isTotal),
    ...figures('by writer, a quarter', names, lessons, byWriter, 0.25).filter(isTotal),
  ]
}

const isTotal = ({ figure }: Figure): boolean => figure.includes('all families')

/** Writers of ordinary sentences alone have nothing to be found. */
function writes(writer: string | null, names: readonly string[], lessons: readonly Lesson[]): boolean {
  return names.every(name => lessons.some(lesson => writerOf(lesson) === writer && lesson.one.family === name))
}

function figures(
  how: string,
  names: readonly string[],
  lessons: readonly Lesson[],
  turns: readonly Turn[],
  share: number,
): Figure[] {
  const held = holdOut(names, lessons, turns, share)
  const thresholds = thresholdsFor(names, held)
  return LEARNED_LEVELS.flatMap(level => {
    const fires =
      (name: string | null): Fires =>
      ({ scores, lesson }) =>
        names.some(
          (other, k) =>
            (name === null || other === name) && (scores[k] ?? 0) >= (thresholds[k]?.[lesson.one.language][level] ?? 0),
        )
    const named = `learned, ${how}, ${level}`
    return [...foundFigures(named, held, names, fires), ...markedFigures(named, held, fires(null))]
  })
}

/** Learns anew for each turn, with a share of what it does not hold out, and scores what it does. */
function holdOut(names: readonly string[], lessons: readonly Lesson[], turns: readonly Turn[], share: number): Held[] {
  const held = new Map<Lesson, Held>()
  for (const { isHeldOut } of turns) {
    const learned = learnAll(
      names,
      lessons.filter((one, at) => !isHeldOut(one) && at % 4 < share * 4),
    )
    for (const lesson of lessons.filter(isHeldOut)) {
      held.set(lesson, { lesson, scores: learned.map(({ weights, bias }) => dot(lesson.vector, weights) + bias) })
    }
  }
  return lessons.flatMap(lesson => held.get(lesson) ?? [])
}

function thresholdsFor(names: readonly string[], held: readonly Held[]) {
  const lessons = held.map(({ lesson }) => lesson)
  const split = (language: Language | null) =>
    names.map((name, k) =>
      splitScores(
        name,
        lessons,
        Float64Array.from(held, ({ scores }) => scores[k] ?? 0),
        language,
      ),
    )
  const byLanguage = { fi: split('fi'), sv: split('sv'), en: split('en') }
  return thresholdsByLanguage(split(null), byLanguage, BUDGET)
}

type Fires = (one: Held) => boolean

function foundFigures(
  named: string,
  held: readonly Held[],
  names: readonly string[],
  fires: (name: string | null) => Fires,
): Figure[] {
  const flags = held.filter(({ lesson }) => lesson.one.label === 'flag' && !lesson.joined)
  const inLanguage = (language: Language) => flags.filter(({ lesson }) => lesson.one.language === language)
  const ofFamily = (name: string) => flags.filter(({ lesson }) => lesson.one.family === name)
  return [
    shareFigure(`${named}: all families found`, flags, fires(null), null),
    ...LANGUAGES.map(language =>
      shareFigure(`${named}: all families found, ${language}`, inLanguage(language), fires(null), null),
    ),
    ...names.map(name => shareFigure(`${named}: ${name} found by itself`, ofFamily(name), fires(name), null)),
  ]
}

function markedFigures(named: string, held: readonly Held[], fires: Fires): Figure[] {
  const ordinary = held.filter(({ lesson }) => lesson.one.family === ORDINARY && !lesson.joined)
  const harmless = held.filter(({ lesson }) => lesson.one.label === 'allow')
  const inARow = harmless.filter(({ lesson }) => lesson.joined)
  const alike = harmless.filter(({ lesson }) => lesson.one.family !== ORDINARY && !lesson.joined)
  return [
    shareFigure(`${named}: all families, ordinary sentences marked`, ordinary, fires, null),
    shareFigure(`${named}: all families, two harmless in a row marked`, inARow, fires, null),
    shareFigure(`${named}: all families, alike and harmless marked`, alike, fires, null),
  ]
}
