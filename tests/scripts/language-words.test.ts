import { expect, test } from 'vitest'
import { writtenWords } from '../../scripts/vite/language-words.ts'
import { languageWords } from '../../src/core/text/language/language-words.ts'
import { type LanguageWords, writtenBits } from '../../src/core/text/language/word-lookup.ts'

test('the words that are written have the languages that they have in the lists', () => {
  const body = writtenWords()
    .replace(/^import [^\n]*\n/, '')
    .replace('export const languageWords =', 'return')
  const written: LanguageWords = new Function('writtenBits', body)(writtenBits)()
  const { small, common, endings, greetings } = languageWords()
  expect(written.greetings).toEqual(greetings)
  for (const [name, words] of Object.entries({ small, common, endings })) {
    expect(words.size).toBeGreaterThan(100)
    const table = written[name as 'small']
    for (const [word, bits] of words) expect(table.get(word), word).toBe(bits)
    for (const word of ['', 'xyzzy', '__proto__', 'kirjast']) expect(table.get(word) ?? 0).toBe(words.get(word) ?? 0)
  }
})
