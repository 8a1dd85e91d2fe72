import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { loadIdentify } from '../src/core/text/language/identify.ts'
import { PackError } from '../src/packs/error.ts'
import { InputError, readDraftLine } from './check/input.ts'
import { checkPack, isPackFile } from './check/pack.ts'
import { draftLines, looksLikeDrafts, type RawDraft, readInput } from './check/read.ts'
import { reportOf } from './check/report.ts'
import { createReviewers, toContract } from './check/reviewers.ts'
import { learnedModel } from './learn/model.ts'
import { readPacks } from './packs.ts'

const usage = `usage: npm run --silent check -- [--json] FILE|-
  FILE|-        what to check; - reads standard input. UTF-8
  --json        FILE has one draft a line, as JSON (docs/check.md); prints one review a line
  without it    FILE may be plain text, with --platform x|facebook|linkedin|instagram, --composer, --role,
                --account, --audience and --pack (may be repeated)
  --pack FILE   alone, with the file of an own pack (.yml, .json): its faults, its examples that fail, its content hash;
                --try FILE|FOLDER says which lines of some texts it would mark, --json prints it as a policy takes it
  --help        prints this
exit code: 0 when it ran, 2 when the input, an option or a pack is not valid`

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
        try: { type: 'string' },
      },
    })
  } catch (error) {
    return refuse(`${(error as Error).message}\n${usage}`)
  }
}

type Options = ReturnType<typeof readArguments>['values']

/** The drafts of the input, made anew each time they are asked for: first to be checked, then to be reviewed. */
function drafts(text: string, file: string, { json, help: _, pack, ...context }: Options): Iterable<RawDraft> {
  if (json || looksLikeDrafts(text)) return draftLines(text, file)
  return [
    { raw: { platform: 'facebook', ...context, ...(pack && { packs: pack }), text: text.trimEnd() }, place: file },
  ]
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
  const text = readInput(file)
  const read = ({ raw, place }: RawDraft) => readDraftLine(raw, packs, place)
  for (const draft of drafts(text, file, options)) read(draft)
  const reviewerFor = createReviewers(packs, await loadIdentify(), await learnedModel(packs))
  for (const draft of drafts(text, file, options)) {
    const input = read(draft)
    const review = reviewerFor(input.packs).review(input.draft, input.context)
    const line = options.json ? JSON.stringify(toContract(input, review)) : reportOf(input, review)
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
  }
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
