import type { PartOfSpeech } from '../../term.ts'
import type { FinnishFamily } from './finnish-endings.ts'
import { irregularStems } from './finnish-irregular.ts'
import { comparison, nominalStems } from './finnish-nominals.ts'
import { canBeVerb, mustBeVerb, verbStems } from './finnish-verbs.ts'
import type { Stem } from './stem.ts'

/** Stems of a Finnish word in its base form, lower case. Without a part of speech all that it could be. */
export function finnishStems(word: string, pos?: PartOfSpeech): Stem[] {
  const stems: Stem[] = []
  const weak: string[] = []
  const add = (family: FinnishFamily, ...found: readonly string[]): void => {
    for (const stem of found) {
      stems.push([stem, `fi:${family}`])
      if (family === 'w') weak.push(stem)
    }
  }
  add('nom', word)
  for (const [family, found] of irregularStems(word)) add(family, ...found)
  const isVerb = pos === 'verb' || (pos === undefined && mustBeVerb(word))
  if (!isVerb) nominalStems(add, word, pos === 'name')
  if (pos === 'adjective' || (pos === undefined && !isVerb)) comparison(add, weak)
  if (isVerb || (pos === undefined && canBeVerb(word))) verbStems(add, word)
  return stems
}
