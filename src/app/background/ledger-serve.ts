import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { WAIVE_REASONS } from '../../core/ledger.ts'
import { ACCOUNTS, COMPOSERS, LANGUAGES, PLATFORMS } from '../../core/model.ts'
import type { LedgerQuestions } from '../messages/ledger.ts'
import { act, enterPublication, exportDebts, importDebts, ledgerShown } from './ledger.ts'
import { watchLedger } from './ledger-watch.ts'

const id = z.string().check(z.minLength(1), z.maxLength(100))
const name = z.string().check(z.maxLength(200))
/** Shown as a link to press: nothing but web addresses, and without one the rest is still right. */
const address = z.catch(z.nullable(z.string().check(z.maxLength(2000), z.regex(/^https:\/\//))), null)

const published = z.object({
  kind: z.enum(['published', 'maybe-published', 'scheduled']),
  platform: z.enum(PLATFORMS),
  composer: z.enum(COMPOSERS),
  text: z.string(),
  link: address,
  scheduledFor: z.nullable(z.string()),
  at: z.number(),
  handle: z.nullable(name),
  account: z.enum(ACCOUNTS),
  pack: z.nullable(name),
  languages: z.array(z.enum(LANGUAGES)),
  owed: z.array(
    z.object({
      rule: name,
      norms: z.array(name),
      counterpart: z.object({
        language: z.optional(z.enum(LANGUAGES)),
        platform: z.optional(z.enum(PLATFORMS)),
        account: z.optional(z.enum(ACCOUNTS)),
      }),
    }),
  ),
  sensitive: z.boolean(),
})

const deed = z.discriminatedUnion('do', [
  z.object({ do: z.literal('done'), debt: id }),
  z.object({ do: z.literal('waive'), debt: id, reason: z.enum(WAIVE_REASONS) }),
  z.object({ do: z.literal('answer'), about: z.array(id).check(z.maxLength(2)), yes: z.boolean() }),
  z.object({ do: z.literal('undo'), events: z.array(id).check(z.maxLength(10)) }),
])

const question = z.discriminatedUnion('type', [
  z.object({ type: z.literal('published'), publication: published }),
  z.object({ type: z.literal('ledger') }),
  z.object({ type: z.literal('ledger-act'), act: deed }),
  z.object({ type: z.literal('ledger-export'), format: z.enum(['csv', 'json']) }),
  z.object({ type: z.literal('ledger-import'), text: z.string() }),
])

type Asked = z.infer<typeof question>

const answers: {
  [K in keyof LedgerQuestions]: (asked: Extract<Asked, { type: K }>) => Promise<LedgerQuestions[K]['answer']>
} = {
  published: ({ publication }) => enterPublication(publication),
  ledger: () => ledgerShown(Date.now()),
  'ledger-act': asked => act(asked.act, Date.now()),
  'ledger-export': ({ format }) => exportDebts(format, Date.now()),
  'ledger-import': ({ text }) => importDebts(text),
}

/** A private window may look at the list, and nothing that it does is stored. */
const WRITING: readonly Asked['type'][] = ['published', 'ledger-act', 'ledger-import']

/** Keeps the ledger: answers for it, and watches badge, reminder and what is to be forgotten. */
export function serveLedger(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const asked = z.safeParse(question, message)
    if (!asked.success || sender.id !== browser.runtime.id) return undefined
    if (sender.tab?.incognito && WRITING.includes(asked.data.type)) return undefined
    const answer = answers[asked.data.type] as (asked: Asked) => Promise<unknown>
    return answer(asked.data)
  })
  watchLedger()
}
