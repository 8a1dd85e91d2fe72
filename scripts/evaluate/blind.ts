import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from '../../src/core/finding.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import type { Pack } from '../../src/packs/load.ts'
import { readDraftLine } from '../check/input.ts'
import { createReviewers } from '../check/reviewers.ts'
import { learnedModel } from '../learn/model.ts'
import { readPacks } from '../packs.ts'
import { type Figure, shareFigure } from './figure.ts'
import { MissingData } from './table.ts'

const FOLDER = fileURLToPath(new URL('../../tests/blind', import.meta.url))

/** What a row of a blind set says beside the draft itself. */
interface BlindLine {
  readonly kind: string
  readonly lang: string
  readonly family?: string
  readonly expectAny?: readonly string[]
}

interface Judged extends BlindLine {
  readonly findings: readonly Finding[]
  /** With the setting for more hints. */
  readonly more: readonly Finding[]
}

/**
 * Scores the blind drafts, each file of `tests/blind` (or the one that is named) for itself: violations found at any
 * level and at warning or stop, ordinary drafts with a false alarm. Prints no text. Throws MissingData without a file.
 */
export async function evaluateBlind(file?: string): Promise<Figure[]> {
  const files = file === undefined ? blindFiles() : [file]
  const packs = readPacks()
  const reviewerFor = createReviewers(packs, await loadIdentify(), await learnedModel(packs))
  return files.flatMap(path => {
    const rows = readLines(path).map(raw => judge(raw, packs, reviewerFor))
    const name = path.split(/[\\/]/).at(-1)?.replace('.jsonl', '') ?? path
    return [...foundFigures(name, rows), ...alarmFigures(name, rows)]
  })
}

function blindFiles(): string[] {
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .map(name => join(FOLDER, name))
}

function readLines(path: string): unknown[] {
  if (!existsSync(path)) throw new MissingData(`${path} is not there`)
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line.trim() !== '').map(line => JSON.parse(line) as unknown)
}

function judge(raw: unknown, packs: readonly Pack[], reviewerFor: ReturnType<typeof createReviewers>): Judged {
  const { draft, context, packs: chosen } = readDraftLine(raw, packs)
  const findings = (moreHints: boolean) => reviewerFor(chosen).review(draft, { ...context, moreHints }).findings
  return { ...(raw as BlindLine), findings: findings(false), more: findings(true) }
}

const isWeighty = ({ level }: Finding): boolean => level === 'warning' || level === 'stop'

/** A draft counts as found when a finding rests on one of the norms that it breaks. */
function answers(
  { expectAny = [] }: BlindLine,
  findings: readonly Finding[],
  counts: (finding: Finding) => boolean,
): boolean {
  return findings.some(finding => counts(finding) && finding.norms.some(norm => expectAny.includes(norm)))
}

function foundFigures(name: string, rows: readonly Judged[]): Figure[] {
  const wrong = rows.filter(({ kind }) => kind !== 'ordinary')
  const found = groupsOf(wrong).flatMap(([group, some]) => [
    shareFigure(
      `blind ${name}, ${group}: found`,
      some,
      row => answers(row, row.findings, () => true),
      group === 'wording' ? 75 : null,
    ),
    shareFigure(
      `blind ${name}, ${group}: found at warning or stop`,
      some,
      row => answers(row, row.findings, isWeighty),
      group === 'wording' ? 45 : null,
    ),
  ])
  const asked = shareFigure(
    `blind ${name}, wording: found with more hints`,
    wrong.filter(isWording),
    row => answers(row, row.more, () => true),
    null,
  )
  return [...found, asked]
}

const isWording = ({ kind }: Judged): boolean => kind === 'wording'

/** By what is wrong, and wording by language and by family too. */
function groupsOf(wrong: readonly Judged[]): [string, Judged[]][] {
  const wording = wrong.filter(isWording)
  const parts = (by: (row: Judged) => string) =>
    Array.from(Map.groupBy(wording, by), ([part, some]): [string, Judged[]] => [`wording, ${part}`, some])
  return [
    ...Map.groupBy(wrong, ({ kind }) => kind),
    ...parts(({ lang }) => lang),
    ...parts(({ family }) => family ?? ''),
  ]
}

function alarmFigures(name: string, rows: readonly Judged[]): Figure[] {
  const ordinary = rows.filter(({ kind }) => kind === 'ordinary')
  const levels: [string, (finding: Finding) => boolean, number | null][] = [
    ['a warning or stop', isWeighty, 1],
    ['a hint', ({ level }) => level === 'hint', null],
    ['anything learned', ({ rule }) => LEARNED.test(rule), 5],
  ]
  const asked = shareFigure(
    `blind ${name}, ordinary drafts with anything learned, with more hints`,
    ordinary,
    ({ more }) => more.some(({ rule }) => LEARNED.test(rule)),
    null,
  )
  const usual = levels.map(([what, counts, most]) =>
    shareFigure(
      `blind ${name}, ordinary drafts with ${what}`,
      ordinary,
      ({ findings }) => findings.some(counts),
      most,
      'most',
    ),
  )
  return [...usual, asked]
}

/** Rules that go by what is learned from sentences are named so. */
const LEARNED = /\/learned-/
