import type { Language } from '../model.ts'

/** Sentences of this family belong to none: they are what people write all day. */
export const ORDINARY = 'ordinary'

/** A sentence that a family must find (`flag`), or rightly lets pass (`allow`). */
export interface Case {
  readonly family: string
  readonly language: Language
  readonly label: 'flag' | 'allow'
  /** What it is about. Sentences of one situation are never split between learning and testing. */
  readonly situation: string
  readonly text: string
}

/** What is wrong with sentences, with file and line: `cases/client/sv.tsv:12: …`. */
export class CaseError extends Error {}

/** So many sentences can be learned from; with more, learning would take minutes. */
export const MOST_CASES = 40_000
const LONGEST = 1000
const SITUATION = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Reads one file: a row is label, situation and text with tabs between. Throws a CaseError for the first row that is
 * not, with the path that was given and the line.
 */
export function readCases(path: string, family: string, language: Language, text: string): Case[] {
  return text.split(/\r?\n/).flatMap((row, at): Case[] => {
    if (row.trim() === '') return []
    const refuse = (reason: string) => new CaseError(`${path}:${at + 1}: ${reason}`)
    const [label, situation = '', said = '', ...rest] = row.split('\t')
    if (label !== 'flag' && label !== 'allow') throw refuse(`the label is "${label}", not flag or allow`)
    if (!SITUATION.test(situation)) throw refuse(`"${situation}" is no situation: small letters, digits and hyphens`)
    if (said.trim() === '') throw refuse('the text is missing')
    if (rest.length > 0) throw refuse('there are more than three columns')
    if (said.length > LONGEST) throw refuse(`the text has more than ${LONGEST} characters`)
    return [{ family, language, label, situation, text: said.trim() }]
  })
}

/**
 * Throws a CaseError where sentences contradict each other, where a family has none of a kind in a language, or where
 * there are too many.
 */
export function checkCases(cases: readonly Case[]): void {
  refuseMoreThan(MOST_CASES, cases)
  refuseContradictions(cases)
  for (const [family, rows] of Map.groupBy(cases, ({ family }) => family)) {
    if (family === ORDINARY) continue
    for (const language of ['fi', 'sv', 'en'] as const)
      for (const label of ['flag', 'allow'] as const)
        if (!rows.some(row => row.language === language && row.label === label))
          throw new CaseError(`cases/${family}/${language}.tsv: there is no row with ${label}`)
  }
}

/** Throws a CaseError where there are more sentences than can be learned from. */
export function refuseMoreThan(most: number, cases: readonly Case[]): void {
  if (cases.length > most) throw new CaseError(`${cases.length} sentences; ${most} at most can be learned from`)
}

/** Throws a CaseError for a sentence that is both found and passed over in one family. */
export function refuseContradictions(cases: readonly Case[]): void {
  const labels = new Map<string, Case>()
  for (const one of cases) {
    const key = `${one.family} ${one.text.normalize('NFC').toLowerCase()}`
    const other = labels.get(key)
    if (other && other.label !== one.label)
      throw new CaseError(`cases/${one.family}/${one.language}.tsv: "${one.text}" is both flag and allow`)
    labels.set(key, one)
  }
}
