import { NO_ORGANISATION } from '../core/bare-text.ts'
import type { Localized, Organisation } from '../core/model.ts'
import type { Basis, Rule, RuleSet } from '../core/rule.ts'
import type { TermList } from '../core/term.ts'
import { byWeight } from '../core/when.ts'
import type { Pack } from './load.ts'

/** The pack whose checks no organisation owns. */
export const COMMON = 'common'

/**
 * The rules of the chosen packs, each check once. The floor of `common` (its stops, warnings and what it lists) holds
 * with every pack, in its own context; a pack's adoption gives norms, level and context on top. `common` among the
 * chosen brings all of it. Norms and lexicons are those that the rules use.
 */
export function ruleSetOf(packs: readonly Pack[], chosen: readonly string[]): RuleSet {
  const common = packs.find(pack => pack.id === COMMON)
  const inUse = packs.filter(pack => chosen.includes(pack.id) && pack.id !== COMMON)
  const isWhole = chosen.includes(COMMON)
  const shared = (common?.rules ?? []).map(({ rule, own }) => ({
    ...rule,
    bases: [...adopted(rule, inUse), ...(isWhole ? [own] : floorBasis(rule, own, common, inUse))],
  }))
  const own = inUse.flatMap(pack => pack.rules.map(({ rule, own }) => ({ ...rule, bases: [own] })))
  const rules = [...shared, ...own].filter(rule => rule.bases.length > 0)
  // What is learned from sentences reads the words of all packs as classes, whichever are chosen.
  const learns = rules.some(({ check }) => check.kind === 'learned')
  const lexicons = Object.assign({}, ...(learns ? packs : [common, ...inUse]).map(pack => pack?.lexicons))
  return {
    rules,
    norms: Object.assign({}, ...inUse.map(pack => pack.norms)),
    lexicons: learns ? lexicons : pick(lexicons, lexiconNames(rules)),
  }
}

function adopted({ id }: Rule, inUse: readonly Pack[]): Basis[] {
  return inUse.flatMap(pack => pack.adoptions.filter(({ rule }) => rule === id).map(({ basis }) => basis))
}

/** What holds whatever is chosen; more lightly only where every chosen pack says so. */
function floorBasis({ id }: Rule, own: Basis, common: Pack | undefined, inUse: readonly Pack[]): Basis[] {
  if (!common?.floor.includes(id)) return []
  const eased = inUse.map(pack => pack.eases.find(({ rule }) => rule === id)?.to ?? own.level)
  const level = eased.toSorted(byWeight)[0] ?? own.level
  return [{ ...own, level }]
}

function lexiconNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(lexiconNames)
  if (typeof value !== 'object' || value === null) return []
  if ('lexicon' in value && Array.isArray(value.lexicon)) return value.lexicon
  return Object.values(value).flatMap(lexiconNames)
}

function pick(lexicons: Readonly<Record<string, TermList>>, names: readonly string[]): Record<string, TermList> {
  return Object.fromEntries(Object.entries(lexicons).filter(([name]) => names.includes(name)))
}

/** The public facts of an organisation, without whom to ask. */
function organisationOf(pack: Pack): Organisation | null {
  if (!pack.organisation) return null
  const { contact: _, ...organisation } = pack.organisation
  return organisation
}

/** The facts of all organisations whose packs are chosen, together. */
export function organisationsOf(packs: readonly Pack[], chosen: readonly string[]): Organisation {
  return packs
    .filter(pack => chosen.includes(pack.id))
    .flatMap(pack => organisationOf(pack) ?? [])
    .reduce(joinOrganisations, NO_ORGANISATION)
}

/** Two organisations as one: all names, domains and numbers of both. */
export function joinOrganisations(a: Organisation, b: Organisation): Organisation {
  return {
    names: joinLists(a.names, b.names),
    domains: joinLists(a.domains, b.domains),
    hashtags: [...a.hashtags, ...b.hashtags],
    emails: [...a.emails, ...b.emails],
    phones: [...a.phones, ...b.phones],
    ibans: [...a.ibans, ...b.ibans],
    places: [...a.places, ...b.places],
  }
}

function joinLists(a: Localized<readonly string[]>, b: Localized<readonly string[]>): Localized<readonly string[]> {
  return { fi: [...a.fi, ...b.fi], sv: [...a.sv, ...b.sv], en: [...a.en, ...b.en] }
}
