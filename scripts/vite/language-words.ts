import type { Plugin } from 'vite'
import { type WrittenMap, writeMap } from '../../src/core/rows.ts'
import { languageWords } from '../../src/core/text/language/language-words.ts'

const written = (words: ReadonlyMap<string, number>): WrittenMap =>
  writeMap(Array.from(words, ([word, bits]) => [word, String(bits)]))

/** The module in place of that which makes the words ready at every start. */
export function writtenWords(): string {
  const { small, common, endings, greetings } = languageWords()
  const maps = Object.entries({ small, common, endings }).map(
    ([name, words]) => `${name}: writtenBits(${JSON.stringify(written(words))})`,
  )
  return `import { writtenBits } from './word-lookup.ts'
export const languageWords = () => ({ ${maps.join(', ')}, greetings: ${JSON.stringify(greetings)} })`
}

/** Writes the words by which languages are told apart as maps that are read where they stand. */
export function languageWordsPlugin(): Plugin {
  return {
    name: 'tolkku-language-words',
    enforce: 'pre',
    apply: 'build',
    load: id => (id.endsWith('/src/core/text/language/language-words.ts') ? { code: writtenWords(), map: null } : null),
  }
}
