import type { Organisation } from '../model.ts'
import { wordsOf } from './words.ts'

const SHORTEST_STEM = 4
/** Endings that inflection changes: a final i (Kirkkonummi, Kirkkonummella) and k, p, t before a vowel (Turku, Turun). */
const CHANGING = /(?:[kpt][aeiouyäö]|i|n)$/

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
  return [...new Set(names.flatMap(name => stemOf(firstTelling(name)) ?? []))]
}

/** The word that tells the organisation from others; a generic name ("säätiö") has nothing but itself. */
function firstTelling(name: string): string | undefined {
  const words = wordsOf(name)
  return (words.find(word => /^\p{Lu}/u.test(word.text) && !GENERIC.has(word.key)) ?? words.at(-1))?.key
}

function stemOf(key: string | undefined): string | undefined {
  if (key === undefined) return undefined
  const cut = CHANGING.exec(key)?.[0].length ?? 0
  return key.slice(0, Math.max(Math.min(SHORTEST_STEM, key.length), key.length - cut))
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
