import * as z from 'zod/mini'
import { IDENTIFIER_TYPES } from '../core/checks/identifier.ts'
import type { CheckKind, CheckOf } from '../core/checks/index.ts'
import { INSERTED, THINGS } from '../core/checks/presence.ts'
import { ATTACHMENTS, LANGUAGES } from '../core/model.ts'
import { TARGETS } from '../core/text/tone/targets.ts'
import { localized } from './localized.ts'

/** All but the writer: nobody is hostile to themselves. */
const TONE_TARGETS = TARGETS.filter(target => target !== 'self')

const written = z.string().check(z.regex(/\S/, 'must not be empty'))
/** What many terms of a lexicon have in common, and stands above them. */
const heading = {
  pos: z.optional(z.enum(['noun', 'adjective', 'verb', 'name', 'fixed'])),
  compound: z.optional(z.enum(['first', 'last', 'any'])),
  category: z.optional(z.string()),
  strength: z.optional(z.number()),
}
const term = z.union([
  written,
  z.strictObject({
    ...heading,
    term: written,
    except: z.optional(z.array(z.string())),
    stems: z.optional(z.array(z.string())),
    caseSensitive: z.optional(z.boolean()),
    sense: z.optional(z.string()),
    instead: z.optional(z.string()),
  }),
])
const termArray = z.array(term)
const byLanguage = {
  fi: z.optional(termArray),
  sv: z.optional(termArray),
  en: z.optional(termArray),
  any: z.optional(termArray),
}

/** Terms by language, as a rule holds them. */
export const termListSchema = z.strictObject(byLanguage)

/** A lexicon file: terms by language, or groups of such, each under what its terms have in common. */
export const lexiconSchema = z.union([
  termListSchema,
  z.array(z.strictObject({ ...heading, ...byLanguage })).check(z.minLength(1)),
])

/** Terms written in place, or the names of one or more lexicons of the pack or of `common`. */
const terms = z.union([termListSchema, z.strictObject({ lexicon: z.union([z.string(), z.array(z.string())]) })])
const strings = z.array(z.string())
const nearby = z.strictObject({ terms, within: z.enum(['sentence', 'next-sentence', 'paragraph']) })
const aroundPlace = { near: z.optional(nearby), unless: z.optional(nearby), quoted: z.optional(z.boolean()) }

const partName = z.string().check(z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens'))
const patternParts = z.record(partName, z.array(z.string().check(z.minLength(1))).check(z.minLength(1)))

/** A total map: one schema a check kind. Terms are still as the author wrote them; the loader resolves them. */
const checkSchemas = {
  attachment: z.strictObject({
    kind: z.literal('attachment'),
    attached: z.array(z.enum(ATTACHMENTS)),
    finds: z.optional(z.enum(['no-alt', 'file-name-as-alt', 'no-captions', 'nothing'])),
    about: z.optional(z.array(terms)),
    notAbout: z.optional(terms),
    altNotAbout: z.optional(terms),
    unlessWritten: z.optional(terms),
  }),
  context: z.strictObject({ kind: z.literal('context') }),
  coverage: z.strictObject({
    kind: z.literal('coverage'),
    languages: z.array(z.enum(LANGUAGES)),
    finds: z.enum(['missing', 'thin', 'urgent']),
    about: z.optional(terms),
    notAbout: z.optional(terms),
  }),
  identifier: z.strictObject({
    kind: z.literal('identifier'),
    type: z.enum(IDENTIFIER_TYPES),
    beside: z.optional(terms),
    unless: z.optional(terms),
  }),
  learned: z.strictObject({
    kind: z.literal('learned'),
    family: z.string(),
    beside: z.optional(strings),
    named: z.optional(z.boolean()),
    unless: z.optional(terms),
  }),
  link: z.discriminatedUnion('finds', [
    z.strictObject({ kind: z.literal('link'), finds: z.literal('executable'), endings: strings }),
    z.strictObject({ kind: z.literal('link'), finds: z.literal('shortened'), hosts: strings }),
    z.strictObject({ kind: z.literal('link'), finds: z.literal('look-alike'), hosts: strings }),
  ]),
  parity: z.strictObject({
    kind: z.literal('parity'),
    finds: z.enum(['contradiction', 'omission', 'weekday', 'link-language', 'hashtag-pair', 'own-name']),
  }),
  pattern: z.strictObject({
    kind: z.literal('pattern'),
    pattern: written,
    /** Written out in the pattern by the loader. */
    parts: z.optional(patternParts),
    ignoreCase: z.optional(z.boolean()),
    replace: z.optional(z.string()),
    ...aroundPlace,
  }),
  phrase: z.strictObject({
    kind: z.literal('phrase'),
    sequence: z.array(terms),
    gap: z.optional(z.number()),
    ...aroundPlace,
  }),
  presence: z.strictObject({
    kind: z.literal('presence'),
    lacks: z.array(z.enum(THINGS)),
    hosts: z.optional(z.array(z.string())),
    about: z.optional(terms),
    notAbout: z.optional(terms),
    words: z.optional(z.number()),
    insert: z.optional(z.enum(INSERTED)),
  }),
  readability: z.strictObject({
    kind: z.literal('readability'),
    finds: z.enum(['long-sentence', 'long-words']),
    from: z.strictObject({ fi: z.number(), sv: z.number(), en: z.number() }),
  }),
  styling: z.discriminatedUnion('finds', [
    z.strictObject({
      kind: z.literal('styling'),
      finds: z.enum(['capitals', 'emoji-run', 'emoji-inside', 'styled-letters', 'ascii-art', 'repeated-punctuation']),
    }),
    z.strictObject({ kind: z.literal('styling'), finds: z.literal('hashtag-case'), first: strings, last: strings }),
  ]),
  terms: z.strictObject({
    kind: z.literal('terms'),
    terms,
    negated: z.optional(z.boolean()),
    append: z.optional(localized),
    notAbout: z.optional(terms),
    ...aroundPlace,
  }),
  thread: z.strictObject({
    kind: z.literal('thread'),
    answered: z.optional(z.array(terms)),
    answeredNot: z.optional(terms),
    namesOrganisation: z.optional(z.boolean()),
    draft: z.optional(z.array(terms)),
    answersAtLeast: z.optional(z.number()),
    parts: z.optional(z.array(z.strictObject({ name: localized, terms }))),
  }),
  tone: z.strictObject({
    kind: z.literal('tone'),
    terms,
    aims: terms,
    categories: strings,
    targets: z.optional(z.array(z.enum(TONE_TARGETS))),
    strength: z.optional(z.number()),
    near: z.optional(nearby),
    unless: z.optional(nearby),
    senses: z.optional(terms),
    softer: z.optional(nearby),
  }),
} satisfies { [K in CheckKind]: z.ZodMiniType<{ kind: K }> }

export const checkSchema = z.discriminatedUnion('kind', [
  checkSchemas.attachment,
  checkSchemas.context,
  checkSchemas.coverage,
  checkSchemas.identifier,
  checkSchemas.learned,
  checkSchemas.link,
  checkSchemas.parity,
  checkSchemas.pattern,
  checkSchemas.phrase,
  checkSchemas.presence,
  checkSchemas.readability,
  checkSchemas.styling,
  checkSchemas.terms,
  checkSchemas.thread,
  checkSchemas.tone,
])

/** A check with its terms resolved: one that the core knows. */
export type ResolvedCheck = { [K in CheckKind]: CheckOf<K> }[CheckKind]
