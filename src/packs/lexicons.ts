import type * as z from 'zod/mini'
import { append } from '../core/append.ts'
import type { Term, TermLanguage, TermList, TermSource } from '../core/term.ts'
import type { lexiconSchema, termListSchema } from './checks.ts'
import { PackError } from './error.ts'

const LANGUAGES: ReadonlySet<string> = new Set<TermLanguage>(['fi', 'sv', 'en', 'any'])

type Lexicons = Readonly<Record<string, TermList>>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Walks a check and makes every term a Term and every lexicon's name whole. */
export function resolveTerms(value: unknown, pack: string, lexicons: Lexicons, file: string, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, at) => resolveTerms(item, pack, lexicons, file, `${path}.${at}`))
  if (!isObject(value)) return value
  if ('lexicon' in value) return lexiconReference(value.lexicon, pack, lexicons, file, path)
  const list = Object.keys(value).length > 0 && Object.keys(value).every(key => LANGUAGES.has(key))
  if (list && Object.values(value).every(Array.isArray)) return termList(value as z.infer<typeof termListSchema>)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolveTerms(item, pack, lexicons, file, `${path}.${key}`)]),
  )
}

function lexiconReference(names: unknown, pack: string, lexicons: Lexicons, file: string, path: string): TermSource {
  const lexicon = [names].flat().map(name => {
    const whole = [`${pack}/${name}`, `common/${name}`].find(candidate => candidate in lexicons)
    if (whole === undefined) throw new PackError(file, path, 'unknown-lexicon', String(name))
    return whole
  })
  return { lexicon }
}

type Written = z.infer<typeof termListSchema>

/** Terms as they are written, each as a Term. */
export function termList(written: Written): TermList {
  return Object.fromEntries(
    Object.entries(written).map(([language, terms]) => [language, terms?.map(term => asTerm(term)) ?? []]),
  )
}

/** The terms of a lexicon file, each with what stands above its group; its own word goes before the group's. */
export function lexiconOf(written: z.infer<typeof lexiconSchema>): TermList {
  const whole = new Map<TermLanguage, Term[]>()
  for (const { fi, sv, en, any, ...heading } of [written].flat()) {
    for (const [language, terms = []] of Object.entries({ fi, sv, en, any }) as [TermLanguage, Written['fi']][])
      for (const term of terms) append(whole, language, { ...heading, ...asTerm(term) })
  }
  return Object.fromEntries(whole)
}

const asTerm = (written: NonNullable<Written['fi']>[number]): Term =>
  typeof written === 'string' ? { term: written } : written
