import { describe, expectTypeOf, test } from 'vitest'
import type { LedgerAct, Published } from '../../src/app/messages/ledger.ts'
import type { Asked, Kind, Question } from '../../src/app/messages/messages.ts'
import type { Counterpart } from '../../src/core/finding.ts'
import type { ShownReminder } from '../../src/core/reminder.ts'
import type { ChosenWriter, Settings, settingsKeys } from '../../src/store/settings.ts'
import type { Stored } from '../../src/store/stored.ts'

/** Questions and settings take their types from their schemas; here `tsc` holds those to the interfaces beside them. */
describe('schema and interface are equal', () => {
  test('of what comes along with a question', () => {
    type Told = Question<'published'>['publication']
    expectTypeOf<keyof Told>().toEqualTypeOf<keyof Published>()
    expectTypeOf<Told>().toExtend<Published>()
    expectTypeOf<Published>().toExtend<Told>()
    expectTypeOf<keyof Told['owed'][number]['counterpart']>().toEqualTypeOf<keyof Counterpart>()
    type Act = Question<'ledger-act'>['act']
    expectTypeOf<Act>().toExtend<LedgerAct>()
    expectTypeOf<LedgerAct>().toExtend<Act>()
    expectTypeOf<Question<'choose-writer'>['writer']>().toEqualTypeOf<Readonly<ChosenWriter>>()
    expectTypeOf<Question<'reminded'>['shown'][number]>().toEqualTypeOf<ShownReminder>()
  })

  test('of every question: what is sent is what is read', () => {
    type Sent<K extends Kind> = Omit<Question<K>, 'type'>
    type Differing = { [K in Kind]: Asked<K> extends Sent<K> ? never : K }[Kind]
    expectTypeOf<Differing>().toEqualTypeOf<never>()
  })

  test('of every setting: what is stored is what is asked for', () => {
    type Keys = typeof settingsKeys
    type ValueOf<K> = K extends Stored<infer T> ? T : K extends Readonly<Record<string, Stored<infer T>>> ? T : never
    type Each<S> = S extends Readonly<Record<'x', infer T>> ? T : S
    type Differing = {
      [K in Exclude<keyof Keys, 'messageLanguages'>]: [ValueOf<Keys[K]>, Each<Settings[K]>] extends [
        Each<Settings[K]>,
        ValueOf<Keys[K]>,
      ]
        ? never
        : K
    }[Exclude<keyof Keys, 'messageLanguages'>]
    expectTypeOf<Differing>().toEqualTypeOf<never>()
  })
})
