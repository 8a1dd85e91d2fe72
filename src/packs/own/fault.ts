import type * as z from 'zod/mini'
import type { Localized } from '../../core/model.ts'
import { type PackFault, reasonOf } from '../error.ts'

/** What is wrong with the file of a pack. `path` is the way from the top; empty for the whole file. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly reason: Localized
}

/** The same with its line, from 1; `null` where a line means nothing. */
export interface PlacedFault extends Fault {
  readonly line: number | null
}

type Issue = z.core.$ZodIssue

/** What the schema wants of a text, as it says it, in the other languages. */
const wanted: Readonly<Record<string, Localized>> = {
  'small letters, digits and hyphens': {
    fi: 'pieniä kirjaimia a–z, numeroita ja yhdysviivoja',
    sv: 'små bokstäver a–z, siffror och bindestreck',
    en: 'small letters a to z, digits and hyphens',
  },
  'a hashtag with its #': { fi: 'aihetunniste ja sen #', sv: 'en hashtagg med sitt #', en: 'a hashtag with its #' },
  '+ and digits': { fi: '+ ja numeroita', sv: '+ och siffror', en: '+ and digits' },
  'a date: YYYY-MM-DD': { fi: 'päivä: VVVV-KK-PP', sv: 'ett datum: ÅÅÅÅ-MM-DD', en: 'a date: YYYY-MM-DD' },
  'must not be empty': { fi: 'ei saa olla tyhjä', sv: 'får inte vara tom', en: 'must not be empty' },
}

const types: Readonly<Record<string, Localized>> = {
  string: { fi: 'tekstiä', sv: 'text', en: 'text' },
  number: { fi: 'luku', sv: 'ett tal', en: 'a number' },
  boolean: { fi: 'true tai false', sv: 'true eller false', en: 'true or false' },
  array: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  object: { fi: 'kohtia ja niiden arvoja', sv: 'nycklar med värden', en: 'keys with values' },
  record: { fi: 'kohtia ja niiden arvoja', sv: 'nycklar med värden', en: 'keys with values' },
}

/** Everything that a schema finds wrong with a value. */
export function faultsOf(issues: readonly Issue[], value: unknown): Fault[] {
  return issues.flatMap(issue => faultsOfIssue(issue, value))
}

const fault = (path: Issue['path'], kind: PackFault, detail?: string | Localized): Fault => ({
  path: path as Fault['path'],
  reason: reasonOf(kind, detail),
})

function faultsOfIssue(issue: Issue, value: unknown): Fault[] {
  const { path } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => fault([...path, key], 'unknown-key', key))
    case 'invalid_type':
      return [
        at(value, path) === undefined ? fault(path, 'missing-key') : fault(path, 'not-valid', types[issue.expected]),
      ]
    case 'invalid_value':
      if (at(value, path) === undefined) return [fault(path, 'missing-key')]
      return [fault(path, 'not-one-of', issue.values.map(String).join(', '))]
    case 'invalid_key':
      return [fault(path, 'not-valid', detailOf(issue.issues[0]))]
    case 'invalid_union':
      return faultsOfUnion(issue, value)
    case 'too_small':
      return [fault(path, 'not-valid', wanted['must not be empty'])]
    default:
      return [fault(path, 'not-valid', detailOf(issue))]
  }
}

/** Of the forms that a value may have, the one that it comes nearest to: whose faults lie deepest. */
function faultsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Fault[] {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length))
  const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
  if (!nearest || depth(nearest) === 0)
    return [fault(issue.path, at(value, issue.path) === undefined ? 'missing-key' : 'not-valid')]
  return faultsOf(nearest, at(value, issue.path)).map(({ path, reason }) => ({
    path: [...(issue.path as Fault['path']), ...path],
    reason,
  }))
}

const detailOf = (issue: Issue | undefined) => (issue && (wanted[issue.message] ?? '')) || ''

function at(value: unknown, path: Issue['path']): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}
