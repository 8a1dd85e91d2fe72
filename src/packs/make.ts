import type * as z from 'zod/mini'
import { type PatternCheck, patternSource } from '../core/checks/pattern.ts'
import type { Level } from '../core/finding.ts'
import type { Language, Localized } from '../core/model.ts'
import type { Norm } from '../core/norm.ts'
import type { Basis, Rule } from '../core/rule.ts'
import type { TermList } from '../core/term.ts'
import type { WayOut } from '../core/way-out.ts'
import { byWeight } from '../core/when.ts'
import type { lexiconSchema, ResolvedCheck } from './checks.ts'
import { PackError } from './error.ts'
import { lexiconOf, resolveTerms } from './lexicons.ts'
import { expandParts } from './parts.ts'
import { slowText } from './patterns/slow.ts'
import type { Channel, CheckUpItem, Openings, PackFile, RuleFile } from './schema.ts'

/** So much of a text that is slow to look through is shown, in UTF-16 units. */
const SHOWN = 40

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
  readonly basis: Basis
}

/** A rule of `common` that a pack takes more lightly, with the reason that it states. */
export interface Ease {
  readonly rule: string
  readonly to: Level
  readonly because: string
}

/** A pack that has been read and found right. Ids of norms, rules and lexicons are whole: `kirkkonummi/privacy`. */
export interface Pack {
  readonly id: string
  readonly version: number
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
  readonly eases: readonly Ease[]
  /** Of `common`: ids of the rules that hold with every pack. */
  readonly floor: readonly string[]
  readonly lexicons: Readonly<Record<string, TermList>>
  /** By name. */
  readonly openings: Openings
  readonly checkUp: readonly CheckUpItem[]
  readonly insights: NonNullable<PackFile['insights']>
}

/** What was read of a pack, each part right by its schema. */
export interface PackParts {
  readonly head: PackFile
  /** Each rule with its place: the file that it stands in. */
  readonly rules: readonly (readonly [place: string, file: RuleFile])[]
  readonly lexicons: Readonly<Record<string, z.infer<typeof lexiconSchema>>>
  /** By name; none when left out. */
  readonly openings?: Openings
}

export interface MakeOptions {
  /** Its patterns were looked at before: the build and the tests do that, and it takes a second. */
  readonly isKnown?: boolean
  /** Takes each fault, so that all are told; the first is thrown when left out. */
  readonly onFault?: (fault: PackError) => void
}

/** Carries something out and hands a fault of the pack on; gives nothing then. */
type Attempt = <T>(make: () => T) => T[]

/**
 * Makes a pack of its parts. `shared` is the `common` pack, whose lexicons and rules may be used by name.
 * Throws a PackError with file, path and reason for the first thing that is wrong; nothing is half made.
 */
export function makePack(parts: PackParts, shared?: Pack, { isKnown = false, onFault }: MakeOptions = {}): Pack {
  const { head, openings = {} } = parts
  const attempt = attemptFor(onFault)
  const lexicons = Object.fromEntries(
    Object.entries(parts.lexicons).map(([name, written]) => [`${head.id}/${name}`, lexiconOf(written)]),
  )
  const known = { lexicons: { ...shared?.lexicons, ...lexicons }, openings: { ...shared?.openings, ...openings } }
  const rules = rulesOf(parts, known, isKnown, attempt)
  const made = rules.map(({ rule, own }) => ({ rule, own }))
  return {
    id: head.id,
    version: head.version,
    title: head.title,
    languages: head.languages,
    guideline: head.guideline,
    reviewed: head.reviewed,
    organisation: head.organisation ?? null,
    channels: head.channels ?? [],
    norms: norms(head),
    rules: made,
    notes: Object.fromEntries(rules.map(({ rule, notes }) => [rule.id, notes])),
    adoptions: (head.adopts ?? []).flatMap((one, at) => attempt(() => adopt(head, one, shared, `adopts.${at}`))),
    eases: (head.eases ?? []).flatMap((one, at) => attempt(() => easeOf(one, shared, `eases.${at}`))),
    floor: attempt(() => floorOf(head, made)).flat(),
    lexicons,
    openings,
    checkUp: head.checkUp ?? [],
    insights: head.insights ?? [],
  }
}

function attemptFor(onFault: MakeOptions['onFault']): Attempt {
  return make => {
    try {
      return [make()]
    } catch (error) {
      if (!(error instanceof PackError) || !onFault) throw error
      onFault(error)
      return []
    }
  }
}

function rulesOf({ head, rules }: PackParts, known: Named, isKnown: boolean, attempt: Attempt) {
  const made = rules.flatMap(([place, file]) =>
    attempt(() => {
      if (!hasExamples(file)) throw new PackError(place, 'examples', 'too-few-examples')
      const rule = packRule(head, file, place, known)
      const notes: RuleNotes = { examples: file.examples, source: file.source ?? null }
      return { ...rule, notes, place }
    }),
  )
  return made.flatMap(one =>
    attempt(() => {
      const { rule, place } = one
      const old = rule.was?.find(id => made.some(other => other.rule.id === id))
      if (old !== undefined) throw new PackError(place, 'was', 'id-in-use', old)
      const twin = made.find(other => other.rule.id === rule.id)
      if (twin !== one) throw new PackError(place, 'id', 'id-in-use', rule.id)
      if (rule.check.kind === 'pattern') refusePattern(rule.check, place, isKnown)
      return one
    }),
  )
}

const FEWEST_EXAMPLES = 3

/** What always holds has nothing to be silent about. */
function hasExamples({ check, examples: { flags, allows } }: RuleFile): boolean {
  const isAlways = check.kind === 'context' && allows.length === 0
  return flags.length >= FEWEST_EXAMPLES && (isAlways || allows.length >= FEWEST_EXAMPLES)
}

function refusePattern(check: PatternCheck, path: string, isKnown: boolean): void {
  try {
    new RegExp(patternSource(check), 'dgu')
  } catch (error) {
    throw new PackError(path, 'check.pattern', 'not-an-expression', (error as Error).message)
  }
  const attack = isKnown ? null : slowText(patternSource(check), 'u')
  if (attack !== null) throw new PackError(path, 'check.pattern', 'slow-pattern', `${attack.slice(0, SHOWN)}…`)
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
    if (!Object.hasOwn(pack.norms, name)) throw new PackError(file, path, 'unknown-norm', name)
    return `${pack.id}/${name}`
  })
}

/** What rules may use by name: of their own pack and of `common`. */
type Named = Pick<Pack, 'lexicons' | 'openings'>

function wayOut({ offers }: RuleFile, { openings }: Named, path: string): WayOut | undefined {
  if (typeof offers?.openings !== 'string') return offers as WayOut | undefined
  const named = Object.hasOwn(openings, offers.openings) ? openings[offers.openings] : undefined
  if (!named) throw new PackError(path, 'offers.openings', 'unknown-openings', offers.openings)
  return { ...offers, openings: named } as WayOut
}

function packRule(pack: PackFile, file: RuleFile, path: string, known: Named): PackRule {
  return { rule: bareRule(pack, file, path, known), own: ownBasis(pack, file, path) }
}

function bareRule(pack: PackFile, file: RuleFile, path: string, known: Named): Rule {
  const { id, group, about, leadsTo, was, check, title, message, why } = file
  const whole = check.kind === 'pattern' ? expandParts(check, path, 'check') : check
  const resolved = resolveTerms(whole, pack.id, known.lexicons, path, 'check') as ResolvedCheck
  const offers = wayOut(file, known, path)
  return {
    id: `${pack.id}/${id}`,
    bases: [],
    check: resolved,
    message,
    why,
    ...(title && { title }),
    ...(offers && { offers }),
    ...(group && { group }),
    ...(about && { about }),
    ...(leadsTo && { leadsTo }),
    ...(was && { was: was.map(old => `${pack.id}/${old}`) }),
  }
}

function ownBasis(pack: PackFile, { norms, level, when = {}, forRole, owes, duty }: RuleFile, path: string): Basis {
  return {
    norms: normIds(pack, norms, path, 'norms'),
    level,
    when,
    ...(forRole && { forRole }),
    ...(owes && { owes }),
    ...(duty && { duty }),
  }
}

/** A rule of `common` by its name there. */
function sharedRule(name: string, shared: Pack | undefined, path: string): PackRule {
  const known = shared?.rules.find(({ rule }) => rule.id === `${shared.id}/${name}`)
  if (!known) throw new PackError('pack.yml', `${path}.rule`, 'unknown-rule', name)
  return known
}

/** What an adoption leaves out is as `common` has it. */
function adopt(
  pack: PackFile,
  adoption: NonNullable<PackFile['adopts']>[number],
  shared: Pack | undefined,
  path: string,
): Adoption {
  const { own, rule: known } = sharedRule(adoption.rule, shared, path)
  const { rule: _, level = own.level, norms: names, when = own.when, ...rest } = adoption
  if (shared?.floor.includes(known.id) && byWeight(own.level, level) < 0)
    throw new PackError('pack.yml', `${path}.level`, 'lighter-adoption', level)
  const basis = { norms: normIds(pack, names, 'pack.yml', `${path}.norms`), level, when, ...rest }
  return { rule: known.id, basis }
}

/** A stop protects somebody else: no organisation can take it more lightly. */
function easeOf({ rule, to, because }: Ease, shared: Pack | undefined, path: string): Ease {
  const { own, rule: known } = sharedRule(rule, shared, path)
  if (own.level === 'stop') throw new PackError('pack.yml', `${path}.rule`, 'eases-stop', rule)
  if (byWeight(own.level, to) >= 0) throw new PackError('pack.yml', `${path}.to`, 'not-lighter', to)
  return { rule: known.id, to, because }
}

/** Stops and warnings, and the hints that a pack lists beside them. */
function floorOf({ id, floor = [] }: PackFile, rules: readonly PackRule[]): string[] {
  const unknown = floor.findIndex(name => !rules.some(({ rule }) => rule.id === `${id}/${name}`))
  if (unknown >= 0) throw new PackError('pack.yml', `floor.${unknown}`, 'unknown-rule', floor[unknown])
  const holds = ({ rule, own }: PackRule) =>
    own.level === 'stop' || own.level === 'warning' || floor.some(name => rule.id === `${id}/${name}`)
  return rules.filter(holds).map(({ rule }) => rule.id)
}
