import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { countAlternatives, needless, type WrittenPattern } from './held/alternatives.ts'
import { allCases } from './learn/cases.ts'
import { readPacks } from './packs.ts'

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, drafts: { type: 'string' } } })
const PACKS = fileURLToPath(new URL('../assets/packs', import.meta.url))
const BLIND = fileURLToPath(new URL('../tests/blind/first.jsonl', import.meta.url))

interface RuleFile {
  readonly id: string
  readonly check: { readonly kind: string } & Partial<WrittenPattern>
  readonly examples?: { readonly flags?: readonly (string | { readonly text: string })[] }
}

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

function ruleFiles(): RuleFile[] {
  return readdirSync(PACKS, { recursive: true, encoding: 'utf8' })
    .filter(path => /[\\/]rules[\\/][^\\/]+\.yml$/.test(path))
    .sort()
    .map(path => parse(readFileSync(join(PACKS, path), 'utf8')) as RuleFile)
}

const texts = await textsToFind()
let alternatives = 0
let byExample = 0
let byAnything = 0
for (const { id, check, examples = {} } of ruleFiles()) {
  if (check.kind !== 'pattern' || check.pattern === undefined || !check.parts) continue
  const written = { ...check, pattern: check.pattern }
  const own = (examples.flags ?? []).map(flag => (typeof flag === 'string' ? flag : flag.text))
  const count = countAlternatives(written)
  const unheld = needless(written, [...own, ...texts])
  const heldByExample = count - needless(written, own).length
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
