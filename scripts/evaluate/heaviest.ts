import { ORDINARY } from '../../src/core/learn/case.ts'
import { createCaseReader } from '../../src/core/learn/reader.ts'
import { placeOf } from '../../src/core/text/learned/hash.ts'
import { type LearnedModel, readModel } from '../../src/core/text/learned/model.ts'
import { classHash } from '../../src/core/text/learned/sentence.ts'
import { wordFeatures } from '../../src/core/text/learned/word-features.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { allCases } from '../learn/cases.ts'
import { learnedModel } from '../learn/model.ts'
import { readPacks } from '../packs.ts'

/** A word has to stand in so many situations of a family to be named. */
const LEAST_SITUATIONS = 4
const NAMED_WORDS = 14
const NAMED_CLASSES = 6

/** What speaks most for each family: words as a whole with all their parts, and classes of words. One line each. */
export async function heaviestFeatures(): Promise<string[]> {
  const packs = readPacks()
  const lexicons = Object.assign({}, ...packs.map(pack => pack.lexicons))
  const model = readModel(await learnedModel(packs), lexicons)
  if (!model) return []
  const situations = await situationsOfWords(lexicons)
  const classes = model.classes.flatMap(name => [name, `!${name}`])
  return model.families.flatMap(({ name }, at) => {
    const words = [...(situations.get(name) ?? [])].filter(([, some]) => some.size >= LEAST_SITUATIONS)
    return [
      `${name}, words: ${heaviest(
        words,
        ([word]) => wordWeight(model, word, at),
        NAMED_WORDS,
        ([word]) => word,
      )}`,
      `${name}, classes: ${heaviest(
        classes,
        one => weightAt(model, placeOf(classHash(one)), at),
        NAMED_CLASSES,
        one => one,
      )}`,
    ]
  })
}

async function situationsOfWords(lexicons: object): Promise<Map<string, Map<string, Set<string>>>> {
  const reader = createCaseReader(lexicons as Parameters<typeof createCaseReader>[0], generate)
  const families = new Map<string, Map<string, Set<string>>>()
  for (const { family, situation, text } of await allCases(readPacks())) {
    if (family === ORDINARY) continue
    const words = families.get(family) ?? new Map<string, Set<string>>()
    families.set(family, words)
    for (const { key } of reader.paragraphs(text).flatMap(paragraph => paragraph.words))
      words.set(key, (words.get(key) ?? new Set()).add(situation))
  }
  return families
}

const weightAt = (model: LearnedModel, place: number, family: number): number =>
  model.rarityAt(place) * model.weightAt(place, family)

function wordWeight(model: LearnedModel, word: string, family: number): number {
  const { places, values } = wordFeatures(word)
  return places.reduce((sum, place, at) => sum + (values[at] ?? 0) * weightAt(model, place, family), 0)
}

function heaviest<T>(all: readonly T[], weigh: (one: T) => number, count: number, name: (one: T) => string): string {
  return all
    .map(one => ({ one, weight: weigh(one) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ one, weight }) => `${name(one)} ${weight.toFixed(1)}`)
    .join(', ')
}
