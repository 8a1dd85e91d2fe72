import type { Localized, Organisation } from '../core/model.ts'
import type { Basis, Rule, RuleSet, TermList } from '../core/rule.ts'
import type { Adoption, Pack, PackRule } from './load.ts'
import { organisationOf } from './load.ts'

/** The pack whose checks no organisation owns. */
export const COMMON = 'common'

/**
 * The rules of the chosen packs, each check once. A pack brings the rules that it adopts from `common`, with its own
 * norms and levels; `common` among the chosen brings all of it. Norms and lexicons are those that the rules use.
 */
export function ruleSetOf(packs: readonly Pack[], chosen: readonly string[]): RuleSet {
  const common = packs.find(pack => pack.id === COMMON)
  const inUse = packs.filter(pack => chosen.includes(pack.id) && pack.id !== COMMON)
  const shared = (common?.rules ?? []).map(rule => adoptedRule(rule, inUse, chosen.includes(COMMON)))
  const own = inUse.flatMap(pack => pack.rules.map(({ rule, own }) => ({ ...rule, bases: [own] })))
  const rules = [...shared, ...own].filter(rule => rule.bases.length > 0)
  const lexicons = Object.assign({}, ...[common, ...inUse].map(pack => pack?.lexicons))
  return {
    rules,
    norms: Object.assign({}, ...inUse.map(pack => pack.norms)),
    lexicons: pick(lexicons, lexiconNames(rules)),
  }
}

function adoptedRule({ rule, own }: PackRule, inUse: readonly Pack[], whole: boolean): Rule {
  const adopted = inUse.flatMap(pack => pack.adoptions.filter(adoption => `${COMMON}/${adoption.rule}` === rule.id))
  return { ...rule, bases: [...adopted.map(adoption => basisOf(adoption, own)), ...(whole ? [own] : [])] }
}

function basisOf(adoption: Adoption, own: Basis): Basis {
  return { ...adoption.basis, level: adoption.level ?? own.level }
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

const nobody: Organisation = {
  names: { fi: [], sv: [], en: [] },
  domains: { fi: [], sv: [], en: [] },
  hashtags: [],
  emails: [],
  phones: [],
  ibans: [],
  places: [],
}

/** The facts of all organisations whose packs are chosen, together. */
export function organisationsOf(packs: readonly Pack[], chosen: readonly string[]): Organisation {
  return packs
    .filter(pack => chosen.includes(pack.id))
    .flatMap(pack => organisationOf(pack) ?? [])
    .reduce(joinOrganisations, nobody)
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
