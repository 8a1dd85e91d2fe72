import type { CheckCompiler, CompiledCheck, CompileTools, TermSet } from './checks/check.ts'
import { type Check, checkCompilers } from './checks/index.ts'
import type { Rule, RuleSet, TermLanguage, TermList } from './rule.ts'
import type { TermIndex } from './text/terms.ts'

export interface CompiledRule {
  readonly rule: Rule
  readonly check: CompiledCheck
  /** Place in the rule set: the key by which a paragraph remembers what the rule's scan gave. */
  readonly at: number
}

/** Compiles rules one a step: thousands of terms take time. Throws what a check's compiler throws. */
export function* compileRules({ rules, lexicons }: RuleSet, index: TermIndex): Generator<void, CompiledRule[]> {
  const tools = compileTools(lexicons, index)
  const compiled: CompiledRule[] = []
  for (const rule of rules) {
    compiled.push({ rule, check: compileCheck(rule.check, tools), at: compiled.length })
    yield
  }
  return compiled
}

function compileCheck(check: Check, tools: CompileTools): CompiledCheck {
  const compile = checkCompilers[check.kind] as CheckCompiler<Check>
  return compile(check, tools)
}

/** Lists written in place are registered as they come; lexicons once, however many rules share them. */
function compileTools(lexicons: RuleSet['lexicons'], index: TermIndex): CompileTools {
  const known = new Map<string, TermSet>()
  return {
    terms(source, options = {}) {
      if (!('lexicon' in source)) return index.add(source, options)
      const key = JSON.stringify([source.lexicon, options])
      const set = known.get(key) ?? index.add(joinLists(source.lexicon.map(name => lexicons[name] ?? {})), options)
      known.set(key, set)
      return set
    },
  }
}

function joinLists(lists: readonly TermList[]): TermList {
  const languages: readonly TermLanguage[] = ['fi', 'sv', 'en', 'any']
  return Object.fromEntries(languages.map(language => [language, lists.flatMap(list => list[language] ?? [])]))
}
