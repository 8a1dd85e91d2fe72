import { createHash } from 'node:crypto'
import { ANYWHERE, bareDraft, NO_ORGANISATION } from '../../src/core/bare-text.ts'
import type { Finding } from '../../src/core/finding.ts'
import type { Context } from '../../src/core/model.ts'
import { createReviewer, type Reviewer } from '../../src/core/review.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { ruleSetOf } from '../../src/packs/rule-set.ts'
import { readPacks } from '../packs.ts'
import type { Figure } from './figure.ts'
import { readRows } from './table.ts'

/** One annotated text. */
interface Row {
  readonly label: string
  readonly source: string
  readonly text: string
}

/** Rules of hostile wording alone. A finding of any of them makes a text found. */
const isTone = ({ check }: ReturnType<typeof ruleSetOf>['rules'][number]): boolean => check.kind === 'tone'
const isHostile = ({ label }: Row): boolean => label === 'hostile' || label === 'profane'

const context: Context = { ...ANYWHERE, account: 'personal-work', organisation: NO_ORGANISATION, now: null }

/**
 * Measures the tone rules: precision and recall of hostile and profane texts. A text counts as found when a tone rule
 * says anything: swearing that is aimed at nobody is a hint by design, so warnings alone are figures of their own. The
 * half that the rules were written beside and the other half are told apart by a hash of the text. Reads tone_fi.tsv, tone_sv.tsv and tone_en.tsv in `dir`.
 */
export async function evaluateTone(dir: string): Promise<Figure[]> {
  const { rules, ...rest } = ruleSetOf(readPacks(), ['common'])
  const reviewer = createReviewer({
    ...rest,
    rules: rules.filter(isTone),
    identify: await loadIdentify(),
    inflect: generate,
  })
  const findings = (text: string) => toneOf(reviewer, text)
  const finnish = read(dir, 'tone_fi.tsv').filter(isSure)
  const english = read(dir, 'tone_en.tsv')
  const olid = english.filter(({ source }) => source.startsWith('olid'))
  const smoke = read(dir, 'tone_sv.tsv').filter(({ source }) => source.startsWith('hand-'))
  const harmless = english.filter(({ label, source }) => source.startsWith('hatecheck') && label === 'not_hostile')
  return [
    ...figures('tone fi suomi24', finnish, findings, [90, 60]),
    ...halves('tone fi suomi24', finnish, findings),
    ...figures('tone en OLID', olid, findings, [80, 50]),
    ...halves('tone en OLID', olid, findings),
    ...figures('tone sv smoke', smoke, findings, [null, null]),
    alarms('tone en HateCheck, harmless texts warned about', harmless, findings),
  ]
}

/** Finnish comments on which at least two of three annotators agree. */
function isSure({ source }: Row): boolean {
  return source.startsWith('suomi24') && Number(/agree=([\d.]+)/.exec(source)?.[1] ?? 0) >= 0.67
}

function toneOf(reviewer: Reviewer, text: string): readonly Finding[] {
  return reviewer.review({ ...bareDraft(text), attachments: [] }, context).findings
}

type Findings = (text: string) => readonly Finding[]

function figures(
  name: string,
  rows: readonly Row[],
  findings: Findings,
  [precision, recall]: (number | null)[],
): Figure[] {
  const all = rows.map(row => ({ row, found: findings(row.text) }))
  const warned = all.filter(({ found }) => found.some(({ level }) => level !== 'hint'))
  const anything = all.filter(({ found }) => found.length > 0)
  const hostile = rows.filter(isHostile).length
  const right = (some: typeof all) => some.filter(({ row }) => isHostile(row)).length
  const share = (part: number, whole: number) => (whole === 0 ? 0 : round((100 * part) / whole))
  const figure = (what: string, value: number, target: number | null | undefined): Figure => ({
    figure: `${name}: ${what}`,
    value,
    target: target ?? null,
    met: target == null ? null : value >= target,
    rows: rows.length,
  })
  return [
    figure('precision', share(right(anything), anything.length), precision),
    figure('recall', share(right(anything), hostile), recall),
    figure('precision of warnings alone', share(right(warned), warned.length), null),
    figure('recall of warnings alone', share(right(warned), hostile), null),
  ]
}

function halves(name: string, rows: readonly Row[], findings: Findings): Figure[] {
  const tuned = rows.filter(isTuned)
  const other = rows.filter(row => !isTuned(row))
  return [
    ...figures(`${name}, half tuned on`, tuned, findings, [null, null]),
    ...figures(`${name}, other half`, other, findings, [null, null]),
  ]
}

const isTuned = ({ text }: Row): boolean => (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0

function alarms(figure: string, rows: readonly Row[], findings: Findings): Figure {
  const warned = rows.filter(({ text }) => findings(text).some(({ level }) => level !== 'hint')).length
  return { figure, value: round((100 * warned) / Math.max(1, rows.length)), target: null, met: null, rows: rows.length }
}

const round = (value: number): number => Math.round(value * 100) / 100

function read(dir: string, file: string): Row[] {
  return readRows(dir, file).map(([label = '', source = '', ...text]) => ({ label, source, text: text.join('\t') }))
}
