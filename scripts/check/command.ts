import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { PackError } from '../../src/packs/error.ts'
import { learnedModel } from '../learn/model.ts'
import { readPacks } from '../packs.ts'
import { InputError } from './input.ts'
import { checkPack, isPackFile } from './pack.ts'
import { draftsOf } from './read.ts'
import { csvReport } from './reports/csv.ts'
import { htmlReport } from './reports/html.ts'
import { lineReport, refusalReport } from './reports/lines.ts'
import type { Report } from './reports/report.ts'
import { createReviewers } from './reviewers.ts'
import { readColumns } from './rows.ts'
import { reviewAll } from './run.ts'
import { openSink, streamSink } from './sink.ts'

const USAGE = `usage: npm run --silent check -- [options] FILE|FOLDER|-
  FILE            a table of drafts (.csv, .tsv), one draft a line (.jsonl), or one text (.txt, .docx); UTF-8
  FOLDER          all such files in it
  -               standard input: a text, or one draft a line as JSON
  --json          FILE has one draft a line, as JSON (docs/check.md); prints one review a line
  --platform x|facebook|linkedin|instagram, --composer, --role, --account, --audience, --pack (may be repeated)
                  what a draft is taken to be where FILE does not say
  --column FIELD=HEADER
                  which column holds what, where its header does not tell (may be repeated)
  --csv FILE      writes a table with one finding a row (- for standard output)
  --html FILE     writes one page to read and hand on
  --language fi|sv|en
                  of these two; en when left out
  --keep-going    names what cannot be read, and goes on with the rest
  --pack FILE     alone, with the file of an own pack (.yml, .json): its faults, its examples that fail, its content hash;
                  --try FILE|FOLDER says which lines of some texts it would mark, --json prints it as a policy takes it
  --help          prints this
exit code: 0 when it ran, 1 when it went on without some, 2 when the input, an option or a pack is not valid,
130 when it was stopped (Ctrl+C)`

/** Where a command tells what it found and what was wrong, and whether somebody stopped it. */
export interface Terminal {
  readonly stdout: Writable
  readonly stderr: Writable
  readonly stopped: AbortSignal
}

/** Something given was not valid: the command ends with a message for the person, and with the code for that. */
class Refused extends Error {}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        platform: { type: 'string' },
        composer: { type: 'string' },
        role: { type: 'string' },
        account: { type: 'string' },
        audience: { type: 'string' },
        pack: { type: 'string', multiple: true },
        column: { type: 'string', multiple: true, default: [] },
        csv: { type: 'string' },
        html: { type: 'string' },
        language: { type: 'string', default: 'en' },
        'keep-going': { type: 'boolean', default: false },
        try: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n${USAGE}`)
  }
}

type Options = ReturnType<typeof readArguments>['values']

/** Runs the check command with its arguments; gives its exit code. Throws for what is no fault of what was given. */
export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal)
  } catch (error) {
    const isGiven = error instanceof Refused || error instanceof InputError
    if (!isGiven && !((error as Error).cause instanceof PackError)) throw error
    terminal.stderr.write(`${(error as Error).message}\n`)
    return 2
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args)
  const [file] = positionals
  const packFile = values.pack?.find(isPackFile)
  if (values.help) {
    terminal.stdout.write(`${USAGE}\n`)
    return 0
  }
  if (packFile !== undefined && file === undefined) return checkOnePack(packFile, values, terminal)
  if (file === undefined || positionals.length > 1) throw new Refused(USAGE)
  return checkDrafts(file, values, terminal)
}

async function checkOnePack(path: string, { try: texts, json }: Options, { stdout }: Terminal): Promise<number> {
  const today = new Date().toISOString().slice(0, 10)
  const report = await checkPack(path, { texts, json, today }).catch((error: Error) => {
    throw new Refused(error.message)
  })
  stdout.write(`${report.lines.join('\n')}\n`)
  return report.isRight ? 0 : 2
}

async function checkDrafts(file: string, options: Options, terminal: Terminal): Promise<number> {
  const packs = readPacks()
  const { json, platform, composer, role, account, audience, pack } = options
  const context = JSON.parse(JSON.stringify({ platform, composer, role, account, audience, packs: pack }))
  const { reviewed, refused, isWhole } = await reviewAll({
    drafts: draftsOf(file, { json, context, columns: readColumns(options.column) }),
    packs,
    reviewers: async () => createReviewers(packs, await loadIdentify(), await learnedModel(packs)),
    reports: () => reportsOf(options, terminal),
    keepGoing: options['keep-going'],
    signal: terminal.stopped,
  })
  if (!isWhole) terminal.stderr.write(`stopped after ${reviewed} drafts\n`)
  return isWhole ? Math.min(refused, 1) : 130
}

async function reportsOf({ json, csv, html, language }: Options, { stdout, stderr }: Terminal): Promise<Report[]> {
  if (language !== 'fi' && language !== 'sv' && language !== 'en')
    throw new InputError('--language', `not one of fi, sv, en: "${language}"`)
  const files = [
    ...(csv === undefined ? [] : [await csvReport(await openSink(csv), language)]),
    ...(html === undefined ? [] : [await htmlReport(html, language)]),
  ]
  const lines = json || files.length === 0 ? [lineReport(streamSink(stdout), json)] : []
  return [...lines, ...files, refusalReport(streamSink(stderr))]
}
