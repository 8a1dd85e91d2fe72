import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadIdentify } from '../src/core/text/language/identify.ts'
import { type CheckInput, InputError, readDraftLine } from './check/input.ts'
import { reportOf } from './check/report.ts'
import { createReviewers, toContract } from './check/reviewers.ts'
import { learnedModel } from './learn/model.ts'
import { readPacks } from './packs.ts'

const usage = `usage: npm run check -- [--json] FILE|-
  --json        FILE has one draft a line, as JSON; prints one review a line
  without it    FILE may be plain text, with --platform x|facebook|linkedin|instagram, --composer, --role,
                --account, --audience and --pack (may be repeated)`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    platform: { type: 'string' },
    composer: { type: 'string' },
    role: { type: 'string' },
    account: { type: 'string' },
    audience: { type: 'string' },
    pack: { type: 'string', multiple: true },
  },
})

/** Ends the command with a message for the person; exit code 2 says that the input was not valid. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    return refuse(`${file}: ${(error as Error).message}`)
  }
}

function draftLines(text: string, file: string): { raw: unknown; place: string }[] {
  return text.split('\n').flatMap((line, at) => {
    const place = `${file}, line ${at + 1}`
    if (line.trim() === '') return []
    try {
      return [{ raw: JSON.parse(line) as unknown, place }]
    } catch (error) {
      return refuse(`${place}: not JSON: ${(error as Error).message}`)
    }
  })
}

function plainText(text: string, file: string): { raw: unknown; place: string }[] {
  const { json: _, pack, ...context } = values
  return [
    { raw: { platform: 'facebook', ...context, ...(pack && { packs: pack }), text: text.trimEnd() }, place: file },
  ]
}

const looksLikeDrafts = (text: string) => text.trimStart().startsWith('{"')

const [file] = positionals
if (file === undefined || positionals.length > 1) refuse(usage)
const text = readInput(file)
const packs = readPacks()
const inputs: CheckInput[] = (values.json || looksLikeDrafts(text) ? draftLines : plainText)(text, file).map(
  ({ raw, place }) => {
    try {
      return readDraftLine(raw, packs)
    } catch (error) {
      if (error instanceof InputError) refuse(`${place}: ${error.message}`)
      throw error
    }
  },
)
const reviewerFor = createReviewers(packs, await loadIdentify(), await learnedModel(packs))
const lines = inputs.map(input => {
  const review = reviewerFor(input.packs).review(input.draft, input.context)
  return values.json ? JSON.stringify(toContract(input, review)) : reportOf(input, review)
})
process.stdout.write(lines.map(line => `${line}\n`).join(''))
