import type { Finding } from './finding.ts'

/** For what a check is turned off: one wording, one account, or altogether. */
export const SCOPES = ['word', 'account', 'everywhere'] as const
export type Scope = (typeof SCOPES)[number]

/** Stands for every rule: a person's own word, about which nothing is said. */
export const ANY_RULE = '*'

/** Longest wording that can be turned off by itself. */
const LONGEST = 80

/** A check that is turned off. */
export interface Silence {
  readonly rule: string
  readonly scope: Scope
  /** The wording or the account; `''` everywhere. */
  readonly of: string
}

type Found = Pick<Finding, 'rule' | 'found' | 'level' | 'about'>

/** What identifies a silence: the rule alone everywhere, so that what was stored by rules keeps its meaning. */
export function silenceId({ rule, scope, of }: Silence): string {
  return scope === 'everywhere' ? rule : `${rule}#${scope}:${of}`
}

export function silenceOf(id: string): Silence {
  const [, rule = id, scope, of = ''] = /^([^#]+)#(word|account):(.*)$/su.exec(id) ?? []
  return { rule, scope: scope === 'word' || scope === 'account' ? scope : 'everywhere', of }
}

/**
 * What a person can turn off at a finding. What is serious is never turned off: it can be skipped, this once. A wording
 * about somebody is not kept, so it is not turned off by itself.
 */
export function scopesFor(finding: Found): readonly Scope[] {
  const { found, level, about } = finding
  if (level === 'stop') return []
  const keepsWord = found !== '' && found.length <= LONGEST && about !== 'person'
  return SCOPES.filter(scope => scope !== 'word' || keepsWord)
}

/** The silence that a person means at a finding; `account` as `accountKey` names it. */
export function silenceAt({ rule, found }: Pick<Finding, 'rule' | 'found'>, scope: Scope, account: string): Silence {
  return { rule, scope, of: { word: found.toLowerCase(), account, everywhere: '' }[scope] }
}

/** Which of the silences holds for a finding; `null`: it speaks. */
export function silencing(finding: Found, account: string, silences: ReadonlySet<string>): string | null {
  if (finding.level === 'stop') return null
  const own = silenceId({ rule: ANY_RULE, scope: 'word', of: finding.found.toLowerCase() })
  const ids = scopesFor(finding).map(scope => silenceId(silenceAt(finding, scope, account)))
  return [own, ...ids].find(id => silences.has(id)) ?? null
}
