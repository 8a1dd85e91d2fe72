import { ENGLISH_ENDINGS } from './english-endings.ts'
import { FINNISH_ENDINGS } from './finnish-endings.ts'
import type { Endings, Family } from './stem.ts'
import { SWEDISH_ENDINGS } from './swedish-endings.ts'

/** Nothing may follow. */
export const FIXED = 'fixed'
/** The rest of a compound after its first part. */
export const REST = 'rest'

/** All endings of a language, after stems of which nothing else is known. */
const anyOf = (endings: Endings): Family => [null, ...Object.keys(endings).map(family => ['', family] as const)]

const FAMILIES: Endings = {
  ...FINNISH_ENDINGS,
  ...SWEDISH_ENDINGS,
  ...ENGLISH_ENDINGS,
  [FIXED]: [''],
  [REST]: ['-?[\\p{L}\\p{N}-]{3,}'],
  'fi:own': anyOf(FINNISH_ENDINGS),
  'sv:own': anyOf(SWEDISH_ENDINGS),
  'en:own': anyOf(ENGLISH_ENDINGS),
  'fi:colon': ['(?::[a-zäö]{1,14})?'],
  'sv:colon': ['(?::[a-zåäö]{1,6}|s)?'],
  'en:colon': ["(?:'?s)?"],
}

interface Compiled {
  readonly ends: RegExp | null
  readonly goesOn: readonly (readonly [infix: RegExp, family: string])[]
}

const compiled = new Map<string, Compiled>()

function compile(name: string): Compiled {
  const [ends, ...goesOn] = FAMILIES[name] ?? [null]
  return {
    ends: ends === null ? null : new RegExp(`(?:${ends})$`, 'uy'),
    goesOn: goesOn.map(([infix, family]) => [new RegExp(infix, 'uy'), family]),
  }
}

/** Whether what follows `at` in the word is an ending of the family. Expressions are compiled when first met. */
export function fits(name: string, word: string, at: number): boolean {
  let family = compiled.get(name)
  if (!family) {
    family = compile(name)
    compiled.set(name, family)
  }
  if (family.ends) {
    family.ends.lastIndex = at
    if (family.ends.test(word)) return true
  }
  return family.goesOn.some(([infix, next]) => {
    infix.lastIndex = at
    return infix.test(word) && fits(next, word, infix.lastIndex)
  })
}
