import { parseArgs } from 'node:util'
import { loadIdentify } from '../src/core/text/language/identify.ts'
import { PackError } from '../src/packs/error.ts'
import { InputError } from './check/input.ts'
import { checkPack, isPackFile } from './check/pack.ts'
import { draftsOf } from './check/read.ts'
import { csvReport } from './check/reports/csv.ts'
import { htmlReport } from './check/reports/html.ts'
import { lineReport, refusalReport } from './check/reports/lines.ts'
import type { Report } from './check/reports/report.ts'
import { createReviewers } from './check/reviewers.ts'
import { readColumns } from './check/rows.ts'
import { reviewAll } from './check/run.ts'
import { openSink, streamSink } from './check/sink.ts'
import { learnedModel } from './learn/model.ts'
import { readPacks } from './packs.ts'

const usage = `usage: npm run --silent check -- [options] FILE|FOLDER|-
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

/** Ends the command with a message for the person; exit code 2 says that something given was not valid. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({
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
    return refuse(`${(error as Error).message}\n${usage}`)
  }
}

type Options = ReturnType<typeof readArguments>['values']

async function reportsOf({ json, csv, html, language }: Options): Promise<Report[]> {
  if (language !== 'fi' && language !== 'sv' && language !== 'en')
    throw new InputError('--language', `not one of fi, sv, en: "${language}"`)
  const files = [
    ...(csv === undefined ? [] : [await csvReport(await openSink(csv), language)]),
    ...(html === undefined ? [] : [await htmlReport(html, language)]),
  ]
  const lines = json || files.length === 0 ? [lineReport(streamSink(process.stdout), json)] : []
  return [...lines, ...files, refusalReport(streamSink(process.stderr))]
}

async function runPack(path: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const report = await checkPack(path, { texts: values.try, json: values.json, today }).catch((error: Error) =>
    refuse(error.message),
  )
  process.stdout.write(`${report.lines.join('\n')}\n`)
  process.exitCode = report.isRight ? 0 : 2
}

async function run(file: string, options: Options): Promise<void> {
  const packs = readPacks()
  const { json, platform, composer, role, account, audience, pack } = options
  const context = JSON.parse(JSON.stringify({ platform, composer, role, account, audience, packs: pack }))
  const stopped = new AbortController()
  // The first press ends what is begun; a second one ends the command as it stands.
  process.once('SIGINT', () => stopped.abort())
  const { reviewed, refused, isWhole } = await reviewAll({
    drafts: draftsOf(file, { json, context, columns: readColumns(options.column) }),
    packs,
    reviewers: async () => createReviewers(packs, await loadIdentify(), await learnedModel(packs)),
    reports: () => reportsOf(options),
    keepGoing: options['keep-going'],
    signal: stopped.signal,
  })
  if (!isWhole) process.stderr.write(`stopped after ${reviewed} drafts\n`)
  process.exitCode = isWhole ? Math.min(refused, 1) : 130
}

// Whoever reads has read enough (`| head`): nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  error.code === 'EPIPE' ? process.exit(0) : refuse(`output: ${error.message}`),
)
const { values, positionals } = readArguments()
const [file] = positionals
const packFile = values.pack?.find(isPackFile)
if (values.help) console.log(usage)
else if (packFile !== undefined && file === undefined) await runPack(packFile)
else if (file === undefined || positionals.length > 1) refuse(usage)
else
  await run(file, values).catch((error: Error) => {
    if (error instanceof InputError || error.cause instanceof PackError) refuse(error.message)
    throw error
  })
