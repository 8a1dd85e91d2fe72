import * as z from 'zod/mini'
import { ABOUT, LEVELS, PLACES } from '../core/finding.ts'
import { ACCOUNTS, AUDIENCES, COMPOSERS, LANGUAGES, PLATFORMS, ROLES } from '../core/model.ts'
import { checkSchema } from './checks.ts'
import { localized } from './localized.ts'

export const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens'))
const text = z.string().check(z.minLength(1))
const level = z.enum(LEVELS)

export const whenSchema = z.strictObject({
  platform: z.optional(z.array(z.enum(PLATFORMS))),
  composer: z.optional(z.array(z.enum(COMPOSERS))),
  role: z.optional(z.array(z.enum(ROLES))),
  account: z.optional(z.array(z.enum(ACCOUNTS))),
  audience: z.optional(z.array(z.enum(AUDIENCES))),
  ownOpinionsInProfile: z.optional(z.boolean()),
  consentGiven: z.optional(z.boolean()),
})

const counterpart = z.strictObject({
  language: z.optional(z.enum(LANGUAGES)),
  platform: z.optional(z.enum(PLATFORMS)),
  account: z.optional(z.enum(ACCOUNTS)),
})

/** How a rule weighs: shared by a rule of one's own and by one that is adopted. */
const basis = {
  norms: z.optional(z.array(id)),
  when: z.optional(whenSchema),
  forRole: z.optional(
    z.partialRecord(z.enum(ROLES), z.strictObject({ message: z.optional(localized), why: z.optional(localized) })),
  ),
  owes: z.optional(z.union([z.literal('missing-languages'), z.array(counterpart)])),
  duty: z.optional(z.boolean()),
}

/** A draft as the check command takes it; only what an example needs to say. */
const exampleDraft = {
  text: z.string(),
  platform: z.optional(z.enum(PLATFORMS)),
  composer: z.optional(z.enum(COMPOSERS)),
  role: z.optional(z.enum(ROLES)),
  account: z.optional(z.enum(ACCOUNTS)),
  audience: z.optional(z.enum(AUDIENCES)),
  attachments: z.optional(z.array(z.looseObject({ kind: z.string() }))),
  replyTo: z.optional(z.strictObject({ text: z.string(), author: z.optional(z.string()) })),
  answersInThread: z.optional(z.number()),
  organisation: z.optional(z.looseObject({})),
  ownOpinionsInProfile: z.optional(z.boolean()),
  consentGiven: z.optional(z.boolean()),
  now: z.optional(z.string()),
}

const wording = z.array(text).check(z.minLength(1))
const openings = z.strictObject({ fi: wording, sv: wording, en: wording })

/** Neutral ways to begin, by the kind of finding that they are made for. */
export const openingsSchema = z.record(id, openings)

/** What findings of a rule offer: openings by their name in `openings.yml`, or written in place. */
const wayOut = z.strictObject({
  remove: z.optional(z.boolean()),
  keep: z.optional(z.number()),
  openings: z.optional(z.union([id, openings])),
})

export const ruleSchema = z.strictObject({
  id,
  level,
  ...basis,
  group: z.optional(id),
  about: z.optional(z.enum(ABOUT)),
  leadsTo: z.optional(z.enum(PLACES)),
  /** Ids that it had before, or those of the rule that it was a part of. */
  was: z.optional(z.array(id)),
  check: checkSchema,
  offers: z.optional(wayOut),
  title: z.optional(localized),
  message: localized,
  why: localized,
  source: z.optional(text),
  examples: z.strictObject({
    flags: z.array(z.strictObject({ ...exampleDraft, found: z.optional(z.string()), fix: z.optional(z.string()) })),
    allows: z.array(z.strictObject(exampleDraft)),
    /** More texts that it finds, by which alternatives of its pattern are held; nothing is learned from them. */
    holds: z.optional(z.array(text)),
  }),
})

const adoption = z.strictObject({
  rule: id,
  level: z.optional(level),
  ...basis,
  message: z.optional(localized),
  why: z.optional(localized),
})

/** What a pack takes more lightly than `common` does, and why. */
const ease = z.strictObject({ rule: id, to: level, because: text })

const names = z.strictObject({ fi: z.array(text), sv: z.array(text), en: z.array(text) })

const organisation = z.strictObject({
  names,
  domains: names,
  hashtags: z.array(z.string().check(z.regex(/^#[\p{L}\p{N}_]+$/u, 'a hashtag with its #'))),
  emails: z.array(text),
  phones: z.array(z.string().check(z.regex(/^\+\d{4,15}$/, '+ and digits'))),
  ibans: z.array(text),
  places: z.array(z.strictObject({ fi: text, sv: text })),
  contact: z.strictObject({ name: localized, email: z.nullable(text) }),
})

const channel = z.strictObject({
  id,
  name: localized,
  kind: z.enum(['main', 'unit', 'service']),
  platform: text,
  /** Address without `https://`; null where the guideline gives none. */
  address: z.nullable(text),
  /** Name of the account in the service, in small letters and without `@`: what a composer's identity is matched with. */
  handle: z.optional(text),
  languages: z.optional(z.array(z.enum(LANGUAGES))),
  /** The same account in the other language. */
  sister: z.optional(id),
  purpose: z.optional(localized),
  keeper: z.optional(localized),
  norms: z.optional(z.array(id)),
})

const checkUpItem = z.strictObject({
  id,
  norms: z.array(id),
  title: localized,
  why: localized,
  role: z.optional(z.array(z.enum(ROLES))),
  account: z.optional(z.array(z.enum(ACCOUNTS))),
  /** Due again after so many days; once when left out. */
  dueDays: z.optional(z.number()),
})

const insight = z.strictObject({ id, norms: z.array(id), title: localized, figures: z.array(id) })

export const packSchema = z.strictObject({
  id,
  version: z.number(),
  title: localized,
  guideline: z.strictObject({ title: localized, year: z.nullable(z.number()) }),
  reviewed: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date: YYYY-MM-DD')),
  languages: z.array(z.enum(LANGUAGES)),
  organisation: z.optional(organisation),
  channels: z.optional(z.array(channel)),
  norms: z.record(id, z.strictObject({ section: localized, title: localized, derived: z.optional(z.boolean()) })),
  adopts: z.optional(z.array(adoption)),
  eases: z.optional(z.array(ease)),
  /** Of `common` alone: hints that hold with every pack, as its stops and warnings do. */
  floor: z.optional(z.array(id)),
  checkUp: z.optional(z.array(checkUpItem)),
  insights: z.optional(z.array(insight)),
})

export type PackFile = z.infer<typeof packSchema>
export type RuleFile = z.infer<typeof ruleSchema>
export type Channel = z.infer<typeof channel>
export type Openings = z.infer<typeof openingsSchema>
export type CheckUpItem = z.infer<typeof checkUpItem>
