import { parse } from 'yaml'
import type * as z from 'zod/mini'
import type { Level } from '../core/finding.ts'
import type { Language, Localized, Organisation } from '../core/model.ts'
import type { Basis, Norm, Rule, Term, TermList, TermSource } from '../core/rule.ts'
import { type ResolvedCheck, termListSchema } from './checks.ts'
import { PackError } from './error.ts'
import { expandParts } from './parts.ts'
import { type Channel, type CheckUpItem, type PackFile, packSchema, type RuleFile, ruleSchema } from './schema.ts'

/** A rule, still without bases, and the basis that its own pack gives it. */
export interface PackRule {
  readonly rule: Rule
  readonly own: Basis
}

/** What only authors and readers of the documents need: not shipped. */
export interface RuleNotes {
  readonly examples: RuleFile['examples']
  readonly source: string | null
}

export interface Adoption {
  readonly rule: string
  readonly level: Level | null
  readonly basis: Omit<Basis, 'level'>
}

/** A pack that has been read and found right. Ids of norms, rules and lexicons are whole: `kirkkonummi/privacy`. */
export interface Pack {
  readonly id: string
  readonly title: Localized
  readonly languages: readonly Language[]
  readonly guideline: PackFile['guideline']
  readonly reviewed: string
  readonly organisation: PackFile['organisation'] | null
  readonly channels: readonly Channel[]
  readonly norms: Readonly<Record<string, Norm & { readonly derived: boolean }>>
  readonly rules: readonly PackRule[]
  /** By the rule's whole id. */
  readonly notes: Readonly<Record<string, RuleNotes>>
  readonly adoptions: readonly Adoption[]
  readonly lexicons: Readonly<Record<string, TermList>>
  readonly checkUp: readonly CheckUpItem[]
  readonly insights: NonNullable<PackFile['insights']>
}

/** The files of a pack: paths inside its folder (`pack.yml`, `rules/hetu.yml`, `lexicons/insults.yml`) and their texts. */
export type PackFiles = Readonly<Record<string, string>>

/**
 * Reads a pack. `shared` is the `common` pack, whose lexicons and rules may be used by name.
 * Throws a PackError with file, path and reason for the first thing that is wrong; nothing is half read.
 */
export function loadPack(files: PackFiles, shared?: Pack): Pack {
  const head = files['pack.yml']
  if (head === undefined) throw new PackError('pack.yml', '', 'missing-file')
  const pack = read('pack.yml', head, packSchema)
  const lexicons = Object.fromEntries(
    inFolder(files, 'lexicons').map(([path, name, text]) => [
      `${pack.id}/${name}`,
      termList(read(path, text, termListSchema)),
    ]),
  )
  const known = { ...shared?.lexicons, ...lexicons }
  const rules = inFolder(files, 'rules').map(([path, name, text]) => {
    const file = read(path, text, ruleSchema)
    if (file.id !== name) throw new PackError(path, 'id', 'not-the-file-name', name)
    return { ...packRule(pack, file, path, known), notes: { examples: file.examples, source: file.source ?? null } }
  })
  const adoptions = (pack.adopts ?? []).map((adoption, at) => {
    if (!shared?.rules.some(({ rule }) => rule.id === `${shared.id}/${adoption.rule}`))
      throw new PackError('pack.yml', `adopts.${at}.rule`, 'unknown-rule', adoption.rule)
    return adopt(pack, adoption, `adopts.${at}.norms`)
  })
  return {
    id: pack.id,
    title: pack.title,
    languages: pack.languages,
    guideline: pack.guideline,
    reviewed: pack.reviewed,
    organisation: pack.organisation ?? null,
    channels: pack.channels ?? [],
    norms: norms(pack),
    rules: rules.map(({ rule, own }) => ({ rule, own })),
    notes: Object.fromEntries(rules.map(({ rule, notes }) => [rule.id, notes])),
    adoptions,
    lexicons,
    checkUp: pack.checkUp ?? [],
    insights: pack.insights ?? [],
  }
}

function read<T>(path: string, text: string, schema: z.ZodMiniType<T>): T {
  let raw: unknown
  try {
    raw = parse(text)
  } catch (error) {
    throw new PackError(path, '', 'not-yaml', String((error as Error).message).split('\n')[0])
  }
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new PackError(path, issue?.path.join('.') ?? '', 'not-valid', issue?.message)
}

function inFolder(files: PackFiles, folder: string): [path: string, name: string, text: string][] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.yml'))
    .map(([path, text]): [string, string, string] => [path, path.slice(folder.length + 1, -4), text])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function norms(pack: PackFile): Pack['norms'] {
  return Object.fromEntries(
    Object.entries(pack.norms).map(([name, norm]) => {
      const id = `${pack.id}/${name}`
      const { section, title, derived = false } = norm
      return [id, { id, guideline: pack.guideline.title, section, title, derived }]
    }),
  )
}

function normIds(pack: PackFile, names: readonly string[] | undefined, file: string, path: string): string[] {
  return (names ?? []).map(name => {
    if (!(name in pack.norms)) throw new PackError(file, path, 'unknown-norm', name)
    return `${pack.id}/${name}`
  })
}

function packRule(pack: PackFile, file: RuleFile, path: string, lexicons: Pack['lexicons']): PackRule {
  const { id, level, norms: names, when = {}, forRole, owes, duty, group, check, title, message, why } = file
  const whole = check.kind === 'pattern' ? expandParts(check, path, 'check') : check
  const resolved = resolveTerms(whole, pack.id, lexicons, path, 'check') as ResolvedCheck
  return {
    rule: {
      id: `${pack.id}/${id}`,
      bases: [],
      check: resolved,
      message,
      why,
      ...(title && { title }),
      ...(group && { group }),
    },
    own: {
      norms: normIds(pack, names, path, 'norms'),
      level,
      when,
      ...(forRole && { forRole }),
      ...(owes && { owes }),
      ...(duty && { duty }),
    },
  }
}

function adopt(pack: PackFile, adoption: NonNullable<PackFile['adopts']>[number], path: string): Adoption {
  const { rule, level, norms: names, when = {}, ...rest } = adoption
  return {
    rule,
    level: level ?? null,
    basis: { norms: normIds(pack, names, 'pack.yml', path), when, ...rest },
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Walks a check and makes every term a Term and every lexicon's name whole. */
function resolveTerms(value: unknown, pack: string, lexicons: Pack['lexicons'], file: string, path: string): unknown {
  if (Array.isArray(value)) return value.map((item, at) => resolveTerms(item, pack, lexicons, file, `${path}.${at}`))
  if (!isObject(value)) return value
  if ('lexicon' in value) return lexiconReference(value.lexicon, pack, lexicons, file, path)
  const list = Object.keys(value).length > 0 && Object.keys(value).every(key => key in termListSchema.shape)
  if (list && Object.values(value).every(Array.isArray)) return termList(value as z.infer<typeof termListSchema>)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolveTerms(item, pack, lexicons, file, `${path}.${key}`)]),
  )
}

function lexiconReference(
  names: unknown,
  pack: string,
  lexicons: Pack['lexicons'],
  file: string,
  path: string,
): TermSource {
  const lexicon = [names].flat().map(name => {
    const whole = [`${pack}/${name}`, `common/${name}`].find(candidate => candidate in lexicons)
    if (whole === undefined) throw new PackError(file, path, 'unknown-lexicon', String(name))
    return whole
  })
  return { lexicon }
}

function termList(written: z.infer<typeof termListSchema>): TermList {
  return Object.fromEntries(
    Object.entries(written).map(([language, terms]) => [
      language,
      terms?.map((term): Term => (typeof term === 'string' ? { term } : term)) ?? [],
    ]),
  )
}

/** The public facts of an organisation, without whom to ask. */
export function organisationOf(pack: Pack): Organisation | null {
  if (!pack.organisation) return null
  const { contact: _, ...organisation } = pack.organisation
  return organisation
}
