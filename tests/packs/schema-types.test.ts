import { describe, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import type { CheckKind, CheckOf } from '../../src/core/checks/index.ts'
import type { Counterpart } from '../../src/core/finding.ts'
import type { Basis, Rule, When } from '../../src/core/rule.ts'
import type { Term, TermList } from '../../src/core/term.ts'
import type { checkSchema, termListSchema } from '../../src/packs/checks.ts'
import type { ruleSchema, whenSchema } from '../../src/packs/schema.ts'

/**
 * What a pack's author may write and what the core knows are written down in two places, so that the core needs no parser.
 * Here `tsc` holds them equal: a field that one of them lacks, or has otherwise, does not compile.
 */
type Frozen<T> = T extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

/** What the loader makes of terms: a plain word becomes a term, the name of a lexicon a list of whole names. */
type Resolved<T> = T extends readonly (infer Each)[]
  ? readonly Resolved<Each>[]
  : T extends object
    ? 'lexicon' extends keyof T
      ? { readonly lexicon: readonly string[] }
      : 'any' extends keyof T
        ? TermList
        : { readonly [K in keyof T]: Resolved<T[K]> }
    : T

type WrittenCheck = z.output<typeof checkSchema>
/** Parts of a pattern are written out in it by the loader. */
type FromSchema<K extends CheckKind> = Resolved<
  K extends 'pattern' ? Omit<Extract<WrittenCheck, { kind: K }>, 'parts'> : Extract<WrittenCheck, { kind: K }>
>

describe('schema and interface are equal', () => {
  test('of every kind of check', () => {
    expectTypeOf<WrittenCheck['kind']>().toEqualTypeOf<CheckKind>()
    expectTypeOf<FromSchema<'attachment'>>().toEqualTypeOf<CheckOf<'attachment'>>()
    expectTypeOf<FromSchema<'context'>>().toEqualTypeOf<CheckOf<'context'>>()
    expectTypeOf<FromSchema<'coverage'>>().toEqualTypeOf<CheckOf<'coverage'>>()
    expectTypeOf<FromSchema<'identifier'>>().toEqualTypeOf<CheckOf<'identifier'>>()
    expectTypeOf<FromSchema<'learned'>>().toEqualTypeOf<CheckOf<'learned'>>()
    expectTypeOf<FromSchema<'link'>>().toEqualTypeOf<CheckOf<'link'>>()
    expectTypeOf<FromSchema<'parity'>>().toEqualTypeOf<CheckOf<'parity'>>()
    expectTypeOf<FromSchema<'pattern'>>().toEqualTypeOf<Omit<CheckOf<'pattern'>, 'needs'>>()
    expectTypeOf<FromSchema<'phrase'>>().toEqualTypeOf<CheckOf<'phrase'>>()
    expectTypeOf<FromSchema<'presence'>>().toEqualTypeOf<CheckOf<'presence'>>()
    expectTypeOf<FromSchema<'readability'>>().toEqualTypeOf<CheckOf<'readability'>>()
    expectTypeOf<FromSchema<'styling'>>().toEqualTypeOf<CheckOf<'styling'>>()
    expectTypeOf<FromSchema<'terms'>>().toEqualTypeOf<CheckOf<'terms'>>()
    expectTypeOf<FromSchema<'thread'>>().toEqualTypeOf<CheckOf<'thread'>>()
    expectTypeOf<FromSchema<'tone'>>().toEqualTypeOf<CheckOf<'tone'>>()
  })

  test('of every kind that comes later too', () => {
    type Differing = {
      [K in CheckKind]: FromSchema<K> extends CheckOf<K> ? (CheckOf<K> extends FromSchema<K> ? never : K) : K
    }[CheckKind]
    expectTypeOf<Differing>().toEqualTypeOf<never>()
  })

  test('of a term: all but what we are built with', () => {
    type WrittenTerm = Exclude<NonNullable<z.output<typeof termListSchema>['fi']>[number], string>
    expectTypeOf<Frozen<WrittenTerm>>().toEqualTypeOf<Omit<Term, 'units'>>()
    expectTypeOf<keyof z.output<typeof termListSchema>>().toEqualTypeOf<keyof TermList>()
  })

  test('of where a rule holds and how it weighs', () => {
    type WrittenRule = z.output<typeof ruleSchema>
    expectTypeOf<Frozen<z.output<typeof whenSchema>>>().toEqualTypeOf<When>()
    expectTypeOf<WrittenRule['level']>().toEqualTypeOf<Basis['level']>()
    expectTypeOf<Frozen<WrittenRule['forRole']>>().toEqualTypeOf<Basis['forRole']>()
    expectTypeOf<WrittenRule['duty']>().toEqualTypeOf<Basis['duty']>()
    expectTypeOf<Frozen<WrittenRule['owes']>>().toEqualTypeOf<Basis['owes']>()
    expectTypeOf<Frozen<Exclude<WrittenRule['owes'], string | undefined>[number]>>().toEqualTypeOf<Counterpart>()
    for (const key of ['title', 'message', 'why', 'group', 'about', 'was'] as const)
      expectTypeOf<Frozen<WrittenRule[typeof key]>>().toEqualTypeOf<Rule[typeof key]>()
  })
})
