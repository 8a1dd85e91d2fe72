/** Codes of characters whose answers are kept. */
const COMMON_CODES = 0x2200
const [UNKNOWN, YES, NO] = [0, 1, 2]

export type CharacterTest = (character: string | undefined) => boolean

const tests = new Map<string, CharacterTest>()

/** Whether a character is the one, or in the class; each answer is kept. */
export function characterTest(source: string, flags: string): CharacterTest {
  const key = `${flags}/${source}`
  const known = tests.get(key)
  if (known) return known
  const expression = new RegExp(`^${source}$`, flags.replace(/[gyd]/g, ''))
  const answers = new Int8Array(COMMON_CODES)
  const test = (character: string | undefined) => {
    if (character === undefined) return false
    const code = character.length === 1 ? character.charCodeAt(0) : COMMON_CODES
    if (code >= COMMON_CODES) return expression.test(character)
    if (answers[code] === UNKNOWN) answers[code] = expression.test(character) ? YES : NO
    return answers[code] === YES
  }
  tests.set(key, test)
  return test
}
