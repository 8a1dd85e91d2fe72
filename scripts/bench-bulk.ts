import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvLine } from '../src/core/ledger/csv.ts'
import { loadIdentify } from '../src/core/text/language/identify.ts'
import { benchText } from './bench/texts.ts'
import { draftsOf } from './check/read.ts'
import { csvReport } from './check/reports/csv.ts'
import { htmlReport } from './check/reports/html.ts'
import { createReviewers } from './check/reviewers.ts'
import { reviewAll } from './check/run.ts'
import { openSink } from './check/sink.ts'
import { learnedModel } from './learn/model.ts'
import { readPacks } from './packs.ts'

/**
 * Drafts in bulk, table in, table and page out: how many in a second of one processor, so that what else the machine does
 * counts little; and the most memory that was in use till then.
 */
const COUNTS = [1_000, 10_000, 100_000]
const CHARACTERS = 280

const folder = mkdtempSync(join(tmpdir(), 'tolkku-bulk-'))
const file = join(folder, 'drafts.csv')
const packs = readPacks()
const reviewers = createReviewers(packs, await loadIdentify(), await learnedModel(packs))

function writeTable(count: number): void {
  const table = openSync(file, 'w')
  writeSync(table, csvLine(['id', 'platform', 'text']))
  for (let at = 0; at < count; at++)
    writeSync(table, csvLine([String(at), 'facebook', benchText('bilingual', CHARACTERS, 1, at)]))
  closeSync(table)
}

console.log(`Drafts of ${CHARACTERS} characters in Finnish and Swedish, packs: common`)
for (const count of COUNTS) {
  writeTable(count)
  const start = process.cpuUsage()
  await reviewAll({
    drafts: draftsOf(file, { json: false, context: {}, columns: {} }),
    packs,
    reviewers: () => Promise.resolve(reviewers),
    reports: async () => [
      await csvReport(await openSink(join(folder, 'found.csv')), 'fi'),
      await htmlReport(join(folder, 'found.html'), 'fi'),
    ],
    keepGoing: false,
    signal: new AbortController().signal,
  })
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    `  ${String(count).padStart(6)} drafts  ${Math.round(count / seconds)} in a second of processor  at most ${memory} MB in use till then`,
  )
}
rmSync(folder, { recursive: true })
