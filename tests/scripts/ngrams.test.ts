import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eldScores } from '../../scripts/evaluate/language.ts'
import { chosenNgrams, moduleOf, written } from '../../scripts/ngrams.ts'
import { KNOWN_LANGUAGES } from '../../src/core/model.ts'
import { FUNCTION_WORDS } from '../../src/core/text/language/function-words.ts'
import { loadScores } from '../../src/core/text/language/identify.ts'

/** The largest table of eld is four megabytes of source. */
const SLOW = 60_000

/** Texts of one to twelve words of all languages, the same in every run: eld reads only the first 350 bytes. */
function texts(): string[] {
  const words = Object.values(FUNCTION_WORDS).flatMap(list => list.split(/\s+/))
  let state = 7
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state % below
  }
  return Array.from({ length: 1000 }, () =>
    Array.from({ length: 1 + random(12) }, () => {
      const word = words[random(words.length)] ?? ''
      return random(3) === 0 ? word + (words[random(words.length)] ?? '') : word
    }).join(' '),
  )
}

test(
  'the table in the core is the one that is chosen of the largest table of eld',
  async () => {
    const kept = readFileSync(new URL('../../src/core/text/language/ngrams.ts', import.meta.url), 'utf8')
    expect(kept).toBe(moduleOf(written(await chosenNgrams())))
  },
  SLOW,
)

test(
  'texts are scored as eld scores them with the same table',
  async () => {
    const [own, theirs] = [await loadScores(), await eldScores()]
    for (const text of [...texts(), '', ' ', 'Привет', '🎉', 'x'.repeat(60), 'öäåÖÄÅ', 'naïve café', "isn't d’Or 'n"]) {
      const [found, expected] = [own(text), theirs(text)]
      const apart = KNOWN_LANGUAGES.map(language => Math.abs((found[language] ?? 0) - (expected[language] ?? 0)))
      expect(Math.max(...apart), text).toBeLessThan(1e-9)
    }
  },
  SLOW,
)
