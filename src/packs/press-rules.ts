import { inLowerCase } from '../core/checks/pattern.ts'
import { EXACT_TYPES, type ExactType, type PressRule } from '../core/press.ts'
import type { Rule } from '../core/rule.ts'
import type { Term, TermLanguage, TermList, TermSource } from '../core/term.ts'
import type { Inflect } from '../core/text/lemmas/inflect.ts'
import { wordsOf } from '../core/text/words.ts'
import type { Pack } from './load.ts'
import { COMMON } from './rule-set.ts'

export interface PressRules {
  readonly rules: readonly PressRule[]
  /** Ids of rules of level stop that only the engine can tell: they look at words around, or at more than the text. */
  readonly left: readonly string[]
}

/** Sorts all rules of level stop into those that a page can look for by itself, and those that it leaves. */
export function pressRulesOf(packs: readonly Pack[], inflect: Inflect): PressRules {
  const rules: PressRule[] = []
  const left: string[] = []
  const lexicons = Object.assign({}, ...packs.map(pack => pack.lexicons))
  for (const { rule, where } of stopRules(packs)) {
    const made = where === 'left' ? null : pressRule(rule, where, lexicons, inflect)
    if (made) rules.push(made)
    else left.push(rule.id)
  }
  return { rules, left }
}

interface StopRule {
  readonly rule: Rule
  /** The packs with which it is of level stop wherever one writes. */
  readonly where: readonly string[] | null | 'left'
}

function stopRules(packs: readonly Pack[]): StopRule[] {
  return packs.flatMap(pack =>
    pack.rules.flatMap(({ rule, own }): StopRule[] => {
      const bases = [
        { pack: pack.id, level: own.level, when: own.when },
        ...packs.flatMap(({ id, adoptions }) =>
          adoptions
            .filter(adoption => adoption.rule === rule.id)
            .map(({ basis: { level, when } }) => ({ pack: id, level, when })),
        ),
      ]
      const stops = bases.filter(({ level }) => level === 'stop')
      const everywhere = stops.filter(({ when }) => Object.keys(when).length === 0).map(basis => basis.pack)
      if (stops.length === 0) return []
      if (everywhere.length === 0) return [{ rule, where: 'left' }]
      return [{ rule, where: everywhere.includes(COMMON) ? null : everywhere }]
    }),
  )
}

function pressRule(
  { id, check, message, why }: Rule,
  packs: readonly string[] | null,
  lexicons: Readonly<Record<string, TermList>>,
  inflect: Inflect,
): PressRule | null {
  const unless =
    'unless' in check && check.unless ? ('terms' in check.unless ? check.unless.terms : check.unless) : null
  const shared = { id, packs, unless: unless && anyOf(unless as TermSource, lexicons, inflect), message, why }
  if (check.kind === 'identifier' && isExact(check.type)) return { ...shared, look: { type: check.type } }
  if (check.kind !== 'pattern' || check.near) return null
  const { pattern, ignoreCase = false, quoted = false } = check
  return { ...shared, look: { pattern: ignoreCase ? inLowerCase(pattern) : pattern, ignoreCase, quoted } }
}

const isExact = (type: string): type is ExactType => (EXACT_TYPES as readonly string[]).includes(type)

/** A pattern of what all forms of some terms have in common: it is there wherever one of the terms is. */
function anyOf(source: TermSource, lexicons: Readonly<Record<string, TermList>>, inflect: Inflect): string {
  const lists = 'lexicon' in source ? source.lexicon.map(name => lexicons[name] ?? {}) : [source]
  const terms = lists.flatMap(list =>
    (Object.entries(list) as [TermLanguage, readonly Term[]][]).flatMap(([language, terms]) =>
      terms.map(term =>
        wordsOf(term.term)
          .map(({ text }) => oneOf(inflect({ ...term, word: text, language }).map(({ root }) => root)))
          .join('[^]*'),
      ),
    ),
  )
  return [...new Set(terms)].join('|')
}

function oneOf(roots: readonly string[]): string {
  const written = [...new Set(roots)].map(root => root.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return written.length === 1 ? (written[0] ?? '') : `(?:${written.join('|')})`
}
