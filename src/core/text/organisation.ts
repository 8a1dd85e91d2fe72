import type { Organisation } from '../model.ts'
import { wordKey, wordsOf } from './words.ts'

/** Names that are inflected end in a stem: what a Finnish case ending changes is at most the last two letters. */
const CHANGING = 2
const SHORTEST_STEM = 4

/**
 * Whether a text names an organisation, in any inflected form of one of its names: "Kirkkonummen kunta" is named by
 * "Kirkkonummella" too, since the first word of the name is what tells it from others.
 */
export function mentionsOrganisation(text: string, organisation: Organisation): boolean {
  const stems = nameStems(organisation)
  return wordsOf(text).some(word => stems.some(stem => word.key.startsWith(stem)))
}

/** Stems of the first words of all names, in comparison form (see `wordKey`). */
export function nameStems(organisation: Organisation): string[] {
  const names = [...organisation.names.fi, ...organisation.names.sv, ...organisation.names.en]
  const firsts = names.flatMap(name => {
    const distinctive = wordsOf(name).find(word => /^\p{Lu}/u.test(word.text) && !GENERIC.has(word.key))
    return distinctive ? [distinctive.key] : []
  })
  return [...new Set(firsts.map(key => wordKey(key).slice(0, Math.max(SHORTEST_STEM, key.length - CHANGING))))]
}

/** First words that tell no organisation from another. */
const GENERIC = new Set([
  'the',
  'municipality',
  'city',
  'ministry',
  'of',
  'kunta',
  'kommun',
  'säätiö',
  'stiftelsen',
  'foundation',
])
