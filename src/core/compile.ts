import type { CheckCompiler, CompiledCheck, CompileTools } from './checks/check.ts'
import { type Check, checkCompilers } from './checks/index.ts'
import type { Rule, RuleSet } from './rule.ts'
import type { TermSet } from './term.ts'
import { type ModelFile, readModel } from './text/learned/model.ts'
import { createMeaningReader, type MeaningReader } from './text/learned/units.ts'
import type { TermIndex } from './text/terms.ts'

export interface CompiledRule {
  readonly rule: Rule
  readonly check: CompiledCheck
  /** Place in the rule set: the key by which a paragraph remembers what the rule's scan gave. */
  readonly at: number
}

/** Compiles rules one a step: thousands of terms take time. Throws what a check's compiler throws. */
export function* compileRules(
  { rules, lexicons }: RuleSet,
  index: TermIndex,
  model: ModelFile | null,
): Generator<void, CompiledRule[]> {
  const meaning = model && meaningReader(model, lexicons, index)
  yield
  const tools = compileTools(lexicons, index, meaning)
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

/** Lists written in place are registered as they come; lexicons once, however many rules share them or join them. */
function compileTools(lexicons: RuleSet['lexicons'], index: TermIndex, meaning: MeaningReader | null): CompileTools {
  const known = new Map<string, TermSet>()
  return {
    meaning,
    terms(source, options = {}) {
      if (!('lexicon' in source)) return index.add(source, options)
      const key = JSON.stringify([source.lexicon, options])
      const set = known.get(key) ?? index.join(source.lexicon.map(name => index.add(lexicons[name] ?? {}, options)))
      known.set(key, set)
      return set
    },
  }
}

/** Spoken and disguised forms count: what people write in anger and in haste is what is to be understood. */
function meaningReader(file: ModelFile, lexicons: RuleSet['lexicons'], index: TermIndex): MeaningReader | null {
  const model = readModel(file, lexicons)
  const classes = model?.classes.map(name => ({ name, set: index.add(lexicons[name] ?? {}, { loose: true }) }))
  return model && createMeaningReader(model, classes ?? [])
}
