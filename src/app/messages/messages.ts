import * as z from 'zod/mini'
import { WAIVE_REASONS } from '../../core/ledger/events.ts'
import { ACCOUNTS, COMPOSERS, LANGUAGES, PLATFORMS } from '../../core/model.ts'
import { LARGEST_FILE } from '../../packs/own/largest-file.ts'
import type { AnswerCounts } from '../../store/answers.ts'
import { shownReminder } from '../../store/reminded.ts'
import { chosenWriter } from '../../store/settings.ts'
import { skippedReason } from '../../store/skipped.ts'
import type { StorageFault } from '../../store/stored.ts'
import type { LedgerShown } from '../../ui/ledger/view.ts'
import type { AccountGuide } from './accounts.ts'
import type { HalfBegun, HalfFinished } from './halves.ts'
import type { Acted, Imported } from './ledger.ts'
import type { OwnPacks, TriedPack } from './own-packs.ts'
import type { HandedText, KitAnswer, PacksAnswer } from './questions.ts'
import type { ListedRule, RuleNames } from './silence.ts'

/** What is to be minded when somebody asks. */
interface Care {
  /** It stores something: a private window must not cause that. */
  readonly writes?: true
  /** For pages of ours alone: what one site's page cannot know is not told to the script that runs in it. */
  readonly ours?: true
}

interface Message<Fields extends z.core.$ZodLooseShape, Answer> extends Care {
  readonly schema: z.ZodMiniObject<Fields>
  /** Of the type alone; there is no such value. */
  readonly answer?: Answer
}

const message =
  <Answer>(care: Care = {}) =>
  <Fields extends z.core.$ZodLooseShape>(fields: Fields): Message<Fields, Answer> => ({
    schema: z.object(fields),
    ...care,
  })

const id = z.string().check(z.minLength(1), z.maxLength(100))
const name = z.string().check(z.maxLength(200))
/** What is turned off, as `silenceId` names it. */
const silence = z.string().check(z.maxLength(300))
/** Shown as a link to press: nothing but web addresses, and without one the rest is still right. */
const address = z.catch(z.nullable(z.string().check(z.maxLength(2000), z.regex(/^https:\/\//))), null)

const published = z.object({
  id: z.guid(),
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

const act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('done'), debt: id }),
  z.object({ do: z.literal('waive'), debt: id, reason: z.enum(WAIVE_REASONS) }),
  z.object({ do: z.literal('answer'), about: z.array(id).check(z.maxLength(2)), yes: z.boolean() }),
  z.object({ do: z.literal('undo'), events: z.array(id).check(z.maxLength(10)) }),
])

/** The half that is there, and the language of the one that is missing. Read, answered and forgotten. */
const half = { text: z.string().check(z.maxLength(100_000)), to: z.enum(['fi', 'sv']), packs: z.array(name) }

/** The file of an own pack, as its schema has found it right. */
const packFile = { file: z.unknown() }
const packText = z.string().check(z.maxLength(LARGEST_FILE))

/** All that the background is asked, by name: what comes along, what it answers, and who may ask. */
export const messages = {
  kit: message<KitAnswer>()({}),
  packs: message<PacksAnswer>()({}),
  /** The page script, into the page that asks. */
  rest: message<null>()({}),
  /** What the other half would begin with. */
  'begin-half': message<HalfBegun>()(half),
  /** The same half by a translator of the browser's, with its facts put right. */
  'finish-half': message<HalfFinished>({ ours: true })({ ...half, translated: z.string() }),
  /** The text that a page of ours was opened for: given once, and forgotten. */
  handed: message<HandedText | null>({ ours: true })({ id }),
  'open-options': message<null>()({}),
  /** Opens the panel beside the page, or as a popup. Tells whether it did. */
  'open-panel': message<boolean>()({ popup: z.boolean() }),
  'choose-writer': message<StorageFault | null>({ writes: true })({
    platform: z.enum(PLATFORMS),
    /** Name of the account in the service; `null`: the page does not show it. */
    handle: z.nullable(name),
    writer: chosenWriter,
  }),
  'ignore-rule': message<boolean>({ writes: true })({ rule: silence, ignored: z.boolean() }),
  /** Something that is turned off would have spoken, once in a draft. */
  unsaid: message<null>({ writes: true })({ id: silence }),
  skipped: message<null>({ writes: true })(skippedReason.shape),
  /** How much that is serious stands in the text of the asking tab. */
  serious: message<null>()({ n: z.number() }),
  'rule-names': message<RuleNames>({ ours: true })({ rules: z.array(silence) }),
  /** All checks of common and of an organisation, the weightiest first. */
  'rule-list': message<readonly ListedRule[]>({ ours: true })({ pack: z.nullable(name) }),
  /** Packs of one's own, and what the organisation has set. */
  'own-packs': message<OwnPacks>({ ours: true })({}),
  /** What a pack would be and mark, before it is taken in. Nothing is stored. */
  'own-pack-try': message<TriedPack | null>({ ours: true })({
    ...packFile,
    texts: z.array(z.string().check(z.maxLength(20_000))).check(z.maxLength(200)),
  }),
  /** Takes a pack in that has no fault; `refused` for any other. */
  'own-pack-save': message<StorageFault | 'refused' | null>({ writes: true, ours: true })({
    ...packFile,
    text: packText,
    name,
  }),
  'own-pack-remove': message<boolean>({ writes: true, ours: true })({ id: name }),
  /** The file of a pack as it was taken in. */
  'own-pack-text': message<string | null>({ ours: true })({ id: name }),
  /** What a guideline says of accounts and channels. */
  'account-guide': message<AccountGuide>({ ours: true })({ pack: name }),
  /** Counts answers in threads, for the asking tab and today; gives the counts by thread. */
  answers: message<AnswerCounts>({ writes: true })({ add: z.array(id) }),
  /** Which reminders a panel shows. */
  reminded: message<boolean>({ writes: true })({ shown: z.array(shownReminder).check(z.maxLength(10)) }),
  published: message<StorageFault | null>({ writes: true })({ publication: published }),
  ledger: message<LedgerShown>({ ours: true })({}),
  'ledger-act': message<Acted>({ writes: true, ours: true })({ act }),
  'ledger-export': message<string>({ ours: true })({ format: z.enum(['csv', 'json']) }),
  'ledger-import': message<Imported>({ writes: true, ours: true })({ text: z.string() }),
} as const

type Messages = typeof messages
export type Kind = keyof Messages

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

/** What comes along with a question, as it was checked. */
export type Asked<K extends Kind> =
  Messages[K]['schema'] extends z.ZodMiniObject<infer Fields> ? { [F in keyof Fields]: z.output<Fields[F]> } : never
/** The whole question, as it is sent. */
export type Question<K extends Kind> = { readonly type: K } & Frozen<Asked<K>>
export type Answer<K extends Kind> = NonNullable<Messages[K]['answer']> | Extract<Messages[K]['answer'], null>
