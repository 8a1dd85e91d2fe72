import { parseArgs } from 'node:util'
import { evaluateBlind } from './evaluate/blind.ts'
import type { Figure } from './evaluate/figure.ts'
import { heaviestFeatures } from './evaluate/heaviest.ts'
import { evaluateIdentifiers } from './evaluate/identifiers.ts'
import { evaluateLanguage } from './evaluate/language.ts'
import { evaluateLearned } from './evaluate/learned.ts'
import { evaluateParity } from './evaluate/parity.ts'
import { evaluateQuiet } from './evaluate/quiet.ts'
import { MissingData } from './evaluate/table.ts'
import { evaluateTone } from './evaluate/tone.ts'
import { evaluateWords } from './evaluate/words.ts'

const areas = {
  language: evaluateLanguage,
  words: evaluateWords,
  parity: evaluateParity,
  identifiers: evaluateIdentifiers,
  tone: evaluateTone,
  quiet: evaluateQuiet,
} satisfies Record<string, (dir: string) => Promise<Figure[]>>

type Area = keyof typeof areas
const isArea = (name: string): name is Area => name in areas

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    blind: { type: 'boolean', default: false },
    learned: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

function refuse(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const usage = `usage: npm run evaluate -- [--blind] [--learned] [--data DIR [--only ${Object.keys(areas).join(',')}]] [--json]`
const { data, only, blind, learned } = values
if (data === undefined && !blind && !learned) refuse(usage)

async function measureOn(folder: string): Promise<Figure[]> {
  const asked = only?.split(',') ?? Object.keys(areas)
  const unknown = asked.find(name => !isArea(name))
  if (unknown !== undefined) refuse(`unknown area "${unknown}"; there are ${Object.keys(areas).join(', ')}`)
  const figures: Figure[] = []
  for (const area of asked.filter(isArea)) {
    try {
      figures.push(...(await areas[area](folder)))
    } catch (error) {
      if (!(error instanceof MissingData)) throw error
      if (only !== undefined) refuse(`${area}: ${error.message}`)
      process.stderr.write(`${area} skipped: ${error.message}\n`)
    }
  }
  return figures
}

const figures = [
  ...(blind ? await evaluateBlind() : []),
  ...(learned ? await evaluateLearned() : []),
  ...(data === undefined ? [] : await measureOn(data)),
]

const mark = (met: boolean | null) => (met === null ? ' ' : met ? '✓' : '✗')
const line = ({ figure, value, target, met, rows }: Figure) =>
  `${mark(met)} ${figure.padEnd(84)} ${String(value).padStart(8)} ${String(target ?? '').padStart(8)} ${String(rows).padStart(7)}`
const header = `  ${'figure'.padEnd(84)} ${'value'.padStart(8)} ${'target'.padStart(8)} ${'rows'.padStart(7)}`
process.stdout.write(`${values.json ? JSON.stringify(figures) : [header, ...figures.map(line)].join('\n')}\n`)
if (learned && !values.json)
  process.stdout.write(`\nThe heaviest of each family\n${(await heaviestFeatures()).join('\n')}\n`)
