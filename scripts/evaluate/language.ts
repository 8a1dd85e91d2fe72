import {
  type DetectedLanguage,
  type Identify,
  KNOWN_LANGUAGES,
  type KnownLanguage,
  type LanguageScores,
} from '../../src/core/model.ts'
import { paragraphSpans } from '../../src/core/text/analysis.ts'
import { loadIdentify, loadScores } from '../../src/core/text/language/identify.ts'
import { type DraftLanguages, resolveLanguages } from '../../src/core/text/language/language.ts'
import { segmentsOf } from '../../src/core/text/language/segments.ts'
import { chosenAsEldTable } from '../ngrams.ts'
import type { Figure } from './figure.ts'
import { type MixedPost, mixedPosts, type PostRows } from './mixed-posts.ts'
import { type Half, halfOf, readRows } from './table.ts'

const CODES: Readonly<Record<string, KnownLanguage>> = {
  fin: 'fi',
  swe: 'sv',
  eng: 'en',
  est: 'et',
  nob: 'no',
  nno: 'no',
  dan: 'da',
  deu: 'de',
}
/** Drawn once; the posts are the same in every run. */
const SEED = 20261121
const POSTS_EACH = 150
const HALVES: readonly Half[] = ['tuned', 'untuned']

const ELD = new URL('../../node_modules/eld/src/', import.meta.url)

interface LanguageRow {
  readonly lang: string
  readonly text: string
  readonly half: Half
}

/**
 * Measures how well languages are told apart, on a folder with lid.tsv, parallel_fi_sv.tsv and
 * parallel_docs_fi_sv.tsv. What was tuned was tuned on one half of the rows (by a hash of the text); each figure stands
 * for all rows and for either half. Throws an `Error` that names a missing file.
 */
export async function evaluateLanguage(dir: string): Promise<Figure[]> {
  const lid = readRows(dir, 'lid.tsv').map(([lang = '', , text = '']) => ({ lang, text, half: halfOf(text) }))
  const parallel = readRows(dir, 'parallel_fi_sv.tsv').map(([, fi = '', sv = '']) => ({ fi, sv, half: halfOf(fi) }))
  const docs = readRows(dir, 'parallel_docs_fi_sv.tsv').map(([, fi = '', sv = '']) => ({ fi, sv, half: halfOf(fi) }))
  const identify = await loadIdentify()
  return [
    ...singleTexts(lid, identify),
    ...posts(lid, parallel, identify),
    ...joinedDocuments(docs, identify),
    await ownReader(lid.map(row => row.text).filter(text => text.length <= READ_BY_ELD)),
  ]
}

/** The languages of a whole text, by the same means as in a review. */
export function languagesOf(text: string, identify: Identify): DraftLanguages {
  const paragraphs = paragraphSpans(text).map(({ start, end }) => {
    const piece = text.slice(start, end)
    return { start, paragraph: { text: piece, segments: segmentsOf(piece, identify) } }
  })
  return resolveLanguages(paragraphs, text)
}

function singleTexts(rows: readonly LanguageRow[], identify: Identify): Figure[] {
  const labelled = rows.map(row => ({ ...row, found: languagesOf(row.text, identify).shares[0]?.lang ?? null }))
  return [
    { from: 20, to: 40, right: 98, swedish: 1.5 },
    { from: 41, to: 80, right: 99.5, swedish: 0.3 },
  ].flatMap(({ from, to, right, swedish }) => {
    const sized = labelled.filter(row => row.text.length >= from && row.text.length <= to)
    const ours = sized.filter(row => ['fin', 'swe', 'eng'].includes(row.lang))
    const nordic = sized.filter(row => ['nob', 'nno', 'dan'].includes(row.lang))
    const name = `${from}–${to} characters`
    return [
      ...byHalf(`language: fi, sv, en right, ${name}`, ours, (figure, some) =>
        atLeast(figure, some, row => row.found === CODES[row.lang], right),
      ),
      ...byHalf(`language: nob, nno, dan called Swedish, ${name}`, nordic, (figure, some) =>
        atMost(figure, some, row => row.found === 'sv', swedish),
      ),
    ]
  })
}

function posts(
  lid: readonly LanguageRow[],
  parallel: readonly { readonly fi: string; readonly sv: string; readonly half: Half }[],
  identify: Identify,
): Figure[] {
  const made = HALVES.flatMap(half => {
    const rows = postRows(
      lid.filter(row => row.half === half),
      parallel.filter(row => row.half === half),
    )
    return mixedPosts(rows, POSTS_EACH, SEED).map(post => ({ ...post, half, exact: isExact(post, identify) }))
  })
  return [
    ...byHalf('language: exact set on mixed posts', made, (figure, some) =>
      atLeast(figure, some, post => post.exact, 98),
    ),
    ...Array.from(
      Map.groupBy(made, post => post.kind),
      ([kind, some]) => atLeast(`language: exact set, kind ${kind}`, some, post => post.exact, null),
    ),
  ]
}

/** Whether exactly the languages of a post are found in it. */
export function isExact(post: MixedPost, identify: Identify): boolean {
  return sameSet(
    languagesOf(post.text, identify).shares.map(share => share.lang),
    post.languages,
  )
}

/** Rows that a post can be made of: at least 20 characters and three words. */
export function postRows(
  lid: readonly LanguageRow[],
  parallel: readonly { readonly fi: string; readonly sv: string }[],
): PostRows {
  const isText = (text: string) => text.length >= 20 && (text.match(/\p{L}{2,}/gu) ?? []).length >= 3
  const of = (language: KnownLanguage) =>
    lid.filter(row => CODES[row.lang] === language && isText(row.text)).map(row => row.text)
  return {
    sentences: { fi: of('fi'), sv: of('sv'), en: of('en'), et: of('et'), no: of('no'), da: of('da'), de: of('de') },
    parallel: parallel.filter(row => isText(row.fi) && isText(row.sv)),
  }
}

function joinedDocuments(
  docs: readonly { readonly fi: string; readonly sv: string; readonly half: Half }[],
  identify: Identify,
): Figure[] {
  const labelled = docs.map(row => {
    const { shares } = languagesOf(`${row.fi}\n\n${row.sv}`, identify)
    const found = shares.map(share => share.lang)
    return { half: row.half, exact: sameSet(found, ['fi', 'sv']) }
  })
  return byHalf('language: exact set on joined documents', labelled, (figure, some) =>
    atLeast(figure, some, row => row.exact, 98),
  )
}

/** `eld` reads no more than the first 350 bytes of a text. */
const READ_BY_ELD = 300

/** Texts that our reader of the n-grams scores as `eld` does with the same table. */
async function ownReader(texts: readonly string[]): Promise<Figure> {
  const own = await loadScores()
  const theirs = await eldScores()
  return atLeast('language: n-grams read as eld reads them', texts, text => isAlike(own(text), theirs(text)), 100)
}

/** `eld` itself, with the n-grams that were chosen of its largest table. */
export async function eldScores(): Promise<(text: string) => LanguageScores> {
  const { createEld } = await import(new URL('languageDetector.js', ELD).href)
  const { instance, loadData } = createEld()
  loadData(await chosenAsEldTable())
  return text => instance.detect(text).getScores()
}

function isAlike(one: LanguageScores, other: LanguageScores): boolean {
  return KNOWN_LANGUAGES.every(language => Math.abs((one[language] ?? 0) - (other[language] ?? 0)) < 1e-9)
}

/** A figure for all rows, and for either half. */
function byHalf<T extends { readonly half: Half }>(
  figure: string,
  rows: readonly T[],
  measure: (figure: string, rows: readonly T[]) => Figure,
): Figure[] {
  const halves = HALVES.map(half =>
    measure(
      `${figure}, ${half} half`,
      rows.filter(row => row.half === half),
    ),
  )
  return [measure(figure, rows), ...halves]
}

function sameSet(found: readonly DetectedLanguage[], wanted: readonly DetectedLanguage[]): boolean {
  return found.length === wanted.length && wanted.every(language => found.includes(language))
}

function percent<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.length === 0 ? 0 : Math.round((10000 * rows.filter(holds).length) / rows.length) / 100
}

function atLeast<T>(figure: string, rows: readonly T[], holds: (row: T) => boolean, target: number | null): Figure {
  const value = percent(rows, holds)
  return { figure, value, target, met: target === null ? null : value >= target, rows: rows.length }
}

function atMost<T>(figure: string, rows: readonly T[], holds: (row: T) => boolean, target: number): Figure {
  const value = percent(rows, holds)
  return { figure, value, target, met: value <= target, rows: rows.length }
}
