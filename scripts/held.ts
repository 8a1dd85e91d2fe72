import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { countAlternatives, needless } from './held/alternatives.ts'
import { patternRules } from './held/rules.ts'
import { allCases } from './learn/cases.ts'
import { readPacks } from './packs.ts'

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, drafts: { type: 'string' } } })
const BLIND = fileURLToPath(new URL('../tests/blind/first.jsonl', import.meta.url))

const linesOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => (JSON.parse(line) as { text: string }).text)

/** What is to be found: sentences, drafts whose misses may be looked at, and a file of drafts that was named. */
async function textsToFind(): Promise<string[]> {
  const cases = await allCases(readPacks())
  const drafts = values.drafts !== undefined && existsSync(values.drafts) ? linesOf(values.drafts) : []
  return [...cases.filter(({ label }) => label === 'flag').map(({ text }) => text), ...linesOf(BLIND), ...drafts]
}

const texts = await textsToFind()
let alternatives = 0
let byExample = 0
let byAnything = 0
for (const { id, pattern, flags, allows } of patternRules()) {
  const count = countAlternatives(pattern)
  const unheld = needless(pattern, [...flags, ...texts], allows)
  const heldByExample = count - needless(pattern, flags, allows).length
  alternatives += count
  byExample += heldByExample
  byAnything += count - unheld.length
  process.stdout.write(
    `${id}: ${count} alternatives, ${heldByExample} held by an example, ${unheld.length} by nothing\n`,
  )
  if (values.all) for (const { part, text } of unheld) process.stdout.write(`  ${part}: ${text}\n`)
}
process.stdout.write(`${alternatives} alternatives: ${byExample} held by an example of their rule, `)
process.stdout.write(`${byAnything - byExample} more by a sentence or draft, ${alternatives - byAnything} by nothing\n`)
