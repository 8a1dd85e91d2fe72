import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import writeGood from 'write-good'
import { forgetTexts } from '../src/core/memo.ts'
import { createReviewer, type Reviewer } from '../src/core/review.ts'
import type { Rule } from '../src/core/rule.ts'
import { generate } from '../src/core/text/lemmas/generate.ts'
import { interleaved, longestSteps, type Timed } from './bench/measure.ts'
import { context, draftOf, identify, ruleSet } from './bench/rules.ts'
import { benchText } from './bench/texts.ts'
import { SHIPPED_BUILD } from './browser/browsers.ts'
import { learnedModel } from './learn/model.ts'
import { readPacks } from './packs.ts'

const review = (reviewer: Reviewer, text: string) => reviewer.review(draftOf(text), context)

function print(title: string, rows: readonly Timed[], base: string): void {
  const reference = rows.find(row => row.name === base)?.p50 ?? Number.NaN
  process.stdout.write(`\n${title}\n`)
  for (const { name, p50, p95 } of rows) {
    const ratio = (p50 / reference).toFixed(2)
    process.stdout.write(
      `  ${name.padEnd(44)} p50 ${p50.toFixed(3).padStart(9)} ms  p95 ${p95.toFixed(3).padStart(9)} ms  × ${ratio}\n`,
    )
  }
}

const model = await learnedModel(readPacks())
const reviewer = createReviewer({ ...ruleSet, identify, inflect: generate, model })
const harper = new LocalLinter({ binary })
await harper.setup()

for (const paragraphs of [200, 1]) {
  process.stdout.write(
    `\n63206 characters in ${paragraphs} paragraphs, in steps: the longest, in a process that has run nothing before\n`,
  )
  for (const { phase, steps, best, median } of longestSteps(paragraphs))
    process.stdout.write(
      `  ${phase.padEnd(44)} ${String(steps).padStart(5)} steps  longest at its best ${best.toFixed(1).padStart(5)} ms  with pauses p50 ${median.toFixed(1).padStart(5)} ms\n`,
    )
}

/** Cold: nothing of earlier texts is remembered, no sentence and no word. */
function cold(text: string): void {
  forgetTexts()
  review(reviewer, text)
}

for (const [characters, paragraphs, runs] of [
  [280, 1, 200],
  [3000, 10, 60],
] as const) {
  const english = (run: number) => benchText('english', characters, paragraphs, run)
  print(
    `English, ${characters} characters in ${paragraphs} paragraphs, all packs (${ruleSet.rules.length} rules), cold`,
    await interleaved(
      {
        'Tolkku review': run => cold(english(run)),
        'write-good': run => writeGood(english(run)),
        'harper.js lint': run => harper.lint(english(run)),
      },
      runs,
    ),
    'Tolkku review',
  )
}

for (const [characters, paragraphs, runs] of [
  [280, 1, 200],
  [3000, 10, 60],
  [63206, 1, 10],
  [63206, 200, 10],
] as const) {
  const text = (run: number) => benchText('bilingual', characters, paragraphs, run)
  print(
    `Finnish and Swedish, ${characters} characters in ${paragraphs} paragraphs: cold, and one keystroke later`,
    await interleaved(
      {
        cold: run => cold(text(run)),
        'one keystroke later': run => review(reviewer, `${text(run)}x`),
      },
      runs,
    ),
    'cold',
  )
}

/** Made-up base words that inflect: what matters is how many there are. */
function ruleOfTerms(count: number): Rule {
  const letters = 'aeioukpstlmnrvhj'
  const word = (n: number) =>
    `${letters[n % 16]}${letters[(n >> 4) % 16]}${letters[(n >> 8) % 16]}u${letters[5 + (n % 11)]}aska${letters[6 + (n % 9)]}e`
  const text = { fi: '-', sv: '-', en: '-' }
  return {
    id: 'bench/terms',
    bases: [{ norms: [], level: 'hint', when: {} }],
    check: { kind: 'terms', terms: { fi: Array.from({ length: count }, (_, n) => ({ term: word(n * 37) })) } },
    message: text,
    why: text,
  }
}

const growing = Object.fromEntries(
  [50, 500, 5000].map(count => {
    const withTerms = createReviewer({
      rules: [ruleOfTerms(count)],
      norms: {},
      lexicons: {},
      identify,
      inflect: generate,
    })
    return [`${count} terms`, (run: number) => review(withTerms, benchText('bilingual', 3000, 10, run))]
  }),
)
print('3000 characters, cold, by the number of terms', await interleaved(growing, 30), '50 terms')

const from = performance.now()
createReviewer({ ...ruleSet, identify, inflect: generate })
process.stdout.write(`\nCompiling all rules: ${(performance.now() - from).toFixed(0)} ms\n`)

for (const [name, file] of [
  ['Watcher', 'watch.js'],
  ['Page script', 'compose.js'],
] as const) {
  const script = join(SHIPPED_BUILD.chromium, 'content-scripts', file)
  const size = existsSync(script) && gzipSync(readFileSync(script), { level: 9 }).length / 1000
  process.stdout.write(`\n${name}: ${size ? `${size.toFixed(1)} kB gzipped` : 'not built; npm run build makes it'}\n`)
}
process.exit(0)
