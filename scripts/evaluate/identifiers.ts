import type { Finding } from '../../src/core/finding.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { readDraftLine } from '../check/input.ts'
import { createReviewers } from '../check/reviewers.ts'
import { learnedModel } from '../learn/model.ts'
import { readPacks } from '../packs.ts'
import type { Figure } from './figure.ts'
import { readTable } from './table.ts'

interface Row {
  readonly kind: string
  readonly valid: boolean
  readonly text: string
}

/** Each value stands bare and in a sentence of each language, so that neither word order nor a lone value decides. */
const CARRIERS = ['{}', 'Tässä se on: {} kiitos.', 'Här är det: {} tack.', 'Here it is: {} thanks.']
/** Numbers that belong to services and companies: no person's. */
const SERVICE_PHONE = /premiumRate|tollFree|uan|sharedCost|voicemail/

/**
 * Measures how well identifiers are found, on a folder with pii_ids.tsv. A value counts as found when it is found bare
 * and in every carrier sentence. Throws `MissingData` when the file is not there.
 */
export async function evaluateIdentifiers(dir: string): Promise<Figure[]> {
  const findingsIn = await finder()
  const rows = readTable<'kind' | 'valid' | 'value' | 'text'>(dir, 'pii_ids.tsv').flatMap(row => {
    const text = row.value ?? row.text
    return text.trim() === '' ? [] : [{ kind: row.kind, valid: row.valid === '1', text }]
  })
  return [
    ...ownCodeFigures(rows, findingsIn),
    ...contactFigures(rows, findingsIn),
    ...otherCodeFigures(rows, findingsIn),
  ]
}

type FindingsIn = (text: string) => readonly Finding[]

const right = (rows: readonly Row[], kind: RegExp) => rows.filter(row => kind.test(row.kind) && row.valid)

/** A right code with a space beside it is wrong only as a form field's value: in a text there always is a space. */
const wrong = (rows: readonly Row[], kind: RegExp) =>
  rows.filter(row => kind.test(row.kind) && !row.valid && row.text === row.text.trim())

const finds = (findingsIn: FindingsIn, rule: string) => (row: Row) =>
  carried(row).every(text => findingsIn(text).some(finding => finding.rule === `common/${rule}`))

const stopsAt = (findingsIn: FindingsIn) => (row: Row) =>
  carried(row).some(text => findingsIn(text).some(({ level }) => level === 'stop'))

function ownCodeFigures(rows: readonly Row[], findingsIn: FindingsIn): Figure[] {
  const [hetu, iban, stops] = [finds(findingsIn, 'hetu'), finds(findingsIn, 'iban'), stopsAt(findingsIn)]
  return [
    atLeast('identifiers: right hetu found', right(rows, /^fi_hetu/), hetu, 100),
    atMost('identifiers: wrong hetu called stop', wrong(rows, /^fi_hetu/), stops, 0),
    atLeast('identifiers: right IBAN found', right(rows, /^iban/), iban, 100),
    atMost('identifiers: wrong IBAN called stop', wrong(rows, /^iban/), stops, 0),
    atMost('identifiers: wrong IBAN found', wrong(rows, /^iban/), iban, null),
  ]
}

function contactFigures(rows: readonly Row[], findingsIn: FindingsIn): Figure[] {
  const phone = finds(findingsIn, 'private-phone')
  const phones = right(rows, /^phone/)
  const finnish = right(rows, /^phone_(?:fi|FI|AX)/).filter(isPersonal)
  const services = phones.filter(row => !isPersonal(row))
  const [emails, addresses] = [right(rows, /^email/), right(rows, /^address/)]
  return [
    atLeast('identifiers: phones found', phones.filter(isPersonal), phone, 98),
    atLeast('identifiers: Finnish phones found', finnish, phone, 98),
    atMost('identifiers: service numbers found', services, phone, null),
    atLeast('identifiers: e-mails found', emails, finds(findingsIn, 'private-email'), 100),
    atLeast('identifiers: street addresses found', addresses, finds(findingsIn, 'street-address'), 90),
  ]
}

/** Codes of other countries, and of companies. */
function otherCodeFigures(rows: readonly Row[], findingsIn: FindingsIn): Figure[] {
  const [rightCodes, wrongCodes] = [right(rows, /^se_personnummer/), wrong(rows, /^se_personnummer/)]
  const companies = right(rows, /^(?:fi_ytunnus|fi_vat|se_orgnr)/)
  return [
    atLeast('identifiers: right personnummer found beside its name', rightCodes, besideName(findingsIn), null),
    atMost('identifiers: wrong personnummer called stop', wrongCodes, stopsAt(findingsIn), null),
    atMost('identifiers: business ids called anything', companies, row => anyFinding(row, findingsIn), null),
  ]
}

const isPersonal = ({ kind }: Row) => !SERVICE_PHONE.test(kind)

/** A row that is a sentence already stands as it is. */
function carried({ text }: Row): string[] {
  return /\p{L}{2,} \p{L}{2,} /u.test(text) ? [text] : CARRIERS.map(carrier => carrier.replace('{}', () => text))
}

function besideName(findingsIn: FindingsIn): (row: Row) => boolean {
  return ({ text }) => findingsIn(`Personnummer: ${text}`).some(({ rule }) => rule === 'common/personnummer')
}

function anyFinding(row: Row, findingsIn: FindingsIn): boolean {
  return carried(row).some(text => findingsIn(text).some(({ level }) => level !== 'hint'))
}

async function finder(): Promise<FindingsIn> {
  const packs = readPacks()
  const reviewer = createReviewers(packs, await loadIdentify(), await learnedModel(packs))(['common'])
  return text => {
    const { draft, context } = readDraftLine({ platform: 'facebook', text }, packs)
    return reviewer.review(draft, context).findings
  }
}

function shareOf(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : Math.round((10000 * rows.filter(holds).length) / rows.length) / 100
}

function atLeast(figure: string, rows: readonly Row[], holds: (row: Row) => boolean, target: number | null): Figure {
  const value = shareOf(rows, holds)
  return { figure, value, target, met: target === null ? null : value >= target, rows: rows.length }
}

function atMost(figure: string, rows: readonly Row[], holds: (row: Row) => boolean, target: number | null): Figure {
  const value = shareOf(rows, holds)
  return { figure, value, target, met: target === null ? null : value <= target, rows: rows.length }
}
