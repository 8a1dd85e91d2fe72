import type { Level } from './finding.ts'
import type { RuleSet } from './rule.ts'

/** What an organisation may force on a check, or leave to the person; a level turns it on as well. */
export const RULE_POLICIES = ['on', 'off', 'choice', 'stop', 'warning', 'hint'] as const
export type RulePolicy = (typeof RULE_POLICIES)[number]
export type RulePolicies = Readonly<Record<string, RulePolicy>>

/** Checks that a person cannot turn off, because the organisation wants them on. */
export function forcedOn(policies: RulePolicies): ReadonlySet<string> {
  return new Set(Object.keys(policies).filter(rule => !['off', 'choice'].includes(policies[rule] ?? 'choice')))
}

/** Rules as the organisation has set them. What stops protects somebody else: it stays whatever is set. */
export function underRulePolicies(set: RuleSet, policies: RulePolicies): RuleSet {
  const rules = set.rules.flatMap(rule => {
    const policy = policies[rule.id] ?? 'choice'
    const held = rule.bases.filter(({ level }) => level === 'stop')
    const rest = rule.bases.filter(({ level }) => level !== 'stop')
    const level = policy === 'on' || policy === 'choice' || policy === 'off' ? null : policy
    const bases = policy === 'off' ? held : level ? [...held, ...rest.map(basis => at(basis, level))] : rule.bases
    return bases.length > 0 ? [{ ...rule, bases }] : []
  })
  return { ...set, rules }
}

/** A reminder has no place in the text: it stays one. */
const at = <B extends { readonly level: Level }>(basis: B, level: Level): B =>
  basis.level === 'reminder' ? basis : { ...basis, level }
