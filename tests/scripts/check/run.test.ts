import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../../../scripts/check/input.ts'
import { draftsOf } from '../../../scripts/check/read.ts'
import { csvReport } from '../../../scripts/check/reports/csv.ts'
import { htmlReport } from '../../../scripts/check/reports/html.ts'
import type { Report } from '../../../scripts/check/reports/report.ts'
import { createReviewers } from '../../../scripts/check/reviewers.ts'
import { reviewAll } from '../../../scripts/check/run.ts'
import { openSink } from '../../../scripts/check/sink.ts'
import { learnedModel } from '../../../scripts/learn/model.ts'
import { readPacks } from '../../../scripts/packs.ts'
import { readCsv } from '../../../src/core/ledger/csv.ts'
import { loadIdentify } from '../../../src/core/text/language/identify.ts'
import { folderWith } from './drafts.ts'

const packs = readPacks()
let reviewers: ReturnType<typeof createReviewers>

beforeAll(async () => {
  reviewers = createReviewers(packs, await loadIdentify(), await learnedModel(packs))
}, 60_000)

const TABLE = `Tunnus;Kanava;Julkaisu
1;x;Olet idiootti <b>010594Y9032</b>
2;x;=1+1 Soita 040 123 4567
3;torvi;Hei
4;x;Kirjasto on auki.
`

function run(
  table: string,
  reports: (folder: string) => Promise<Report[]>,
  { keepGoing = true, stopAfter = 1e9 } = {},
) {
  const folder = folderWith({ 'a.csv': table })
  const stopped = new AbortController()
  let reviewed = 0
  const counting: Report = {
    reviewed: async () => void (++reviewed >= stopAfter && stopped.abort()),
    refused: () => Promise.resolve(),
    end: () => Promise.resolve(),
  }
  const outcome = reviewAll({
    drafts: draftsOf(join(folder, 'a.csv'), { json: false, context: {}, columns: {} }),
    packs,
    reviewers: () => Promise.resolve(reviewers),
    reports: async () => [...(await reports(folder)), counting],
    keepGoing,
    signal: stopped.signal,
  })
  return { folder, outcome }
}

const csv = async (folder: string) => [await csvReport(await openSink(join(folder, 'out.csv')), 'fi')]
const html = async (folder: string) => [await htmlReport(join(folder, 'out.html'), 'sv')]

describe('drafts in bulk', () => {
  it('become a table of findings, in which no cell is a formula', async () => {
    const { folder, outcome } = run(TABLE, csv)
    expect(await outcome).toEqual({ reviewed: 3, refused: 1, isWhole: true })
    const [head, ...rows] = readCsv(readFileSync(join(folder, 'out.csv'), 'utf8')) ?? []
    const told = rows.map(({ cells }) => Object.fromEntries(cells.map((cell, at) => [head?.cells[at], cell])))
    expect(told.map(({ id, kind, level, rule, found }) => [id, kind, level, rule, found])).toEqual(
      expect.arrayContaining([
        ['1', 'finding', 'warning', 'common/insult', 'idiootti'],
        ['1', 'finding', 'stop', 'common/hetu', '010594Y9032'],
        ['2', 'finding', 'warning', 'common/private-phone', '040 123 4567'],
        ['4', 'nothing', '', '', ''],
      ]),
    )
    expect(told.find(({ kind }) => kind === 'refused')).toMatchObject({
      place: expect.stringMatching(/row 4$/),
      message: expect.stringMatching(/platform/),
    })
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).not.toMatch(/(^|;)"[=+@-]/m)
  })

  it('become one page that runs nothing and loads nothing', async () => {
    const { folder, outcome } = run(TABLE, html)
    await outcome
    const page = readFileSync(join(folder, 'out.html'), 'utf8')
    expect(page).toContain('<html lang="sv">')
    expect(page).toContain('<mark class="stop">010594Y9032</mark>')
    expect(page).toContain('&lt;/b&gt;</blockquote>')
    expect(page).toContain('common/private-phone')
    expect(page).not.toContain('Kirjasto on auki')
    expect(page).not.toMatch(/<script|src=|href=|<b>0/)
    expect(existsSync(join(folder, 'out.html.part'))).toBe(false)
  })

  it('are all read before a report is begun, unless the rest is to go on', async () => {
    const { folder, outcome } = run(TABLE, csv, { keepGoing: false })
    await expect(outcome).rejects.toThrow(InputError)
    await expect(outcome).rejects.toThrow(/row 4: platform/)
    expect(existsSync(join(folder, 'out.csv'))).toBe(false)
  })

  it('end with a whole page and a whole table when somebody stops them, and say so', async () => {
    const { folder, outcome } = run(TABLE, async at => [...(await csv(at)), ...(await html(at))], { stopAfter: 1 })
    expect(await outcome).toEqual({ reviewed: 1, refused: 0, isWhole: false })
    const page = readFileSync(join(folder, 'out.html'), 'utf8')
    expect(page).toContain('Granskningen avbröts')
    expect(page.trimEnd()).toMatch(/<\/html>$/)
    const rows = readCsv(readFileSync(join(folder, 'out.csv'), 'utf8')) ?? []
    expect(new Set(rows.map(({ cells }) => cells[1]))).toEqual(new Set(['id', '1']))
  })
})
