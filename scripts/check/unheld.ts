import type { Identify } from '../../src/core/model.ts'
import { createReviewer } from '../../src/core/review.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import type { Pack } from '../../src/packs/make.ts'
import { failedExamples } from '../../src/packs/own/examples.ts'
import { makeOwnPack } from '../../src/packs/own/make-own.ts'
import type { OwnPackFile } from '../../src/packs/own/schema.ts'
import { organisationsOf } from '../../src/packs/rule-set.ts'

/** A word or an alternative of a pattern that can be taken out, and no example fails. */
export interface Unheld {
  readonly rule: string
  readonly text: string
}

type RuleFile = NonNullable<OwnPackFile['rules']>[number]

/** Lists in a check whose entries each look for something: terms by language, and alternatives of a pattern's parts. */
const LISTS = new Set(['fi', 'sv', 'en', 'any'])

/** What no example of a pack holds: it can rot, or be wrong, unseen. Rules whose examples fail as they stand are left out. */
export function unheldIn(file: OwnPackFile, shipped: readonly Pack[], identify: Identify): Unheld[] {
  const passes = (rule: RuleFile) => isRight({ ...file, rules: [rule] }, shipped, identify)
  return (file.rules ?? []).flatMap(rule => {
    if (!passes(rule)) return []
    return listsIn(rule.check).flatMap(path =>
      entriesAt(rule.check, path).flatMap((entry, at): Unheld[] => {
        const check = without(rule.check, path, at) as RuleFile['check']
        return passes({ ...rule, check }) ? [{ rule: rule.id, text: textOf(entry) }] : []
      }),
    )
  })
}

function isRight(file: OwnPackFile, shipped: readonly Pack[], identify: Identify): boolean {
  const { pack, faults } = makeOwnPack(file, shipped, { isKnown: true })
  const [made] = pack.rules
  if (!made || faults.length > 0) return false
  const lexicons = Object.assign({}, ...shipped.map(one => one.lexicons), pack.lexicons)
  const rules = [{ ...made.rule, bases: [made.own] }]
  const reviewer = createReviewer({ rules, norms: pack.norms, lexicons, identify, inflect: generate })
  return failedExamples(pack, reviewer, organisationsOf([pack], [pack.id])).length === 0
}

type Path = readonly string[]

function listsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => {
    const here = [...path, key]
    const isList = Array.isArray(inside) && (LISTS.has(key) || path.at(-1) === 'parts')
    return isList ? (inside.length > 0 ? [here] : []) : listsIn(inside, here)
  })
}

const entriesAt = (value: unknown, path: Path): readonly unknown[] =>
  path.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], value) as readonly unknown[]

function without(value: unknown, path: Path, at: number): unknown {
  const copy = structuredClone(value)
  const list = entriesAt(copy, path) as unknown[]
  list.splice(at, 1)
  return copy
}

const textOf = (entry: unknown) => (typeof entry === 'string' ? entry : (entry as { term: string }).term)
