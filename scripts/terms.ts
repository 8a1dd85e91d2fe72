import './zod-messages.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { TermPair } from '../src/core/text/parity/glossary.ts'
import { parseTermList } from '../src/packs/term-list.ts'

const folder = fileURLToPath(new URL('../assets/terms', import.meta.url))

/** All pairs of `assets/terms`. Throws an Error that names the file for the first list that is wrong. */
export function readTerms(): TermPair[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yml'))
    .sort()
    .flatMap(name => {
      try {
        return parseTermList(parse(readFileSync(join(folder, name), 'utf8')))
      } catch (error) {
        throw new Error(`assets/terms/${name}: ${error instanceof Error ? error.message : error}`, { cause: error })
      }
    })
}
