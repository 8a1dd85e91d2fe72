import '../zod-messages.ts'
import * as z from 'zod/mini'
import { ANYWHERE, NO_ORGANISATION } from '../../src/core/bare-text.ts'
import { createMemo } from '../../src/core/memo.ts'
import {
  ACCOUNTS,
  ATTACHMENTS,
  AUDIENCES,
  COMPOSERS,
  type Context,
  type Draft,
  type Organisation,
  PLATFORMS,
  ROLES,
} from '../../src/core/model.ts'
import type { Pack } from '../../src/packs/load.ts'
import { COMMON, joinOrganisations, organisationsOf } from '../../src/packs/rule-set.ts'

const attachment = z.object({
  kind: z.enum(ATTACHMENTS),
  alt: z.optional(z.nullable(z.string())),
  captions: z.optional(z.nullable(z.boolean())),
})

/** One draft a line. Unknown keys are ignored; an unknown pack, role, account, audience or platform is not valid. */
const line = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  platform: z.enum(PLATFORMS),
  composer: z.optional(z.enum(COMPOSERS)),
  role: z.optional(z.enum(ROLES)),
  account: z.optional(z.enum(ACCOUNTS)),
  audience: z.optional(z.enum(AUDIENCES)),
  packs: z.optional(z.array(z.string())),
  text: z.string(),
  attachments: z.optional(z.nullable(z.array(attachment))),
  replyTo: z.optional(z.nullable(z.object({ text: z.string(), author: z.optional(z.nullable(z.string())) }))),
  answersInThread: z.optional(z.int().check(z.nonnegative())),
  organisation: z.optional(
    z.object({
      names: z.optional(z.array(z.string())),
      domains: z.optional(z.array(z.string())),
      hashtags: z.optional(z.array(z.string())),
    }),
  ),
  ownOpinionsInProfile: z.optional(z.boolean()),
  consentGiven: z.optional(z.boolean()),
  moreHints: z.optional(z.boolean()),
  now: z.optional(z.nullable(z.string())),
})

export type DraftLine = z.infer<typeof line>

export interface CheckInput {
  readonly id: string | number | null
  readonly draft: Draft
  readonly context: Context
  readonly packs: readonly string[]
}

/** What is wrong with an input, as `place: reason`. */
export class InputError extends Error {
  readonly place: string | undefined
  readonly reason: string

  constructor(place: string | undefined, reason: string) {
    super(place === undefined ? reason : `${place}: ${reason}`)
    this.place = place
    this.reason = reason
  }
}

/** Reads one parsed JSON value as a draft and its context. Throws an InputError with place, path and reason. */
export function readDraftLine(raw: unknown, packs: readonly Pack[], place?: string): CheckInput {
  const refuse = (path: string, reason: string): never => {
    throw new InputError(place, `${path}: ${reason}`)
  }
  const result = line.safeParse(raw)
  if (!result.success) {
    const issue = result.error.issues[0]
    return refuse(issue?.path.join('.') || 'draft', issue?.message ?? 'not valid')
  }
  const input = result.data
  const now = input.now ? new Date(input.now) : null
  if (now && Number.isNaN(now.getTime())) refuse('now', `not a date "${input.now}"`)
  const chosen = input.packs ?? [COMMON]
  if (chosen.length === 0) refuse('packs', `empty: nothing would be checked; leave it out for "${COMMON}"`)
  const unknown = chosen.find(id => !packs.some(pack => pack.id === id))
  if (unknown !== undefined) refuse('packs', `unknown pack "${unknown}"`)
  return { id: input.id ?? null, packs: chosen, draft: draftOf(input), context: contextOf(input, packs, chosen, now) }
}

const draftOf = (input: DraftLine): Draft => ({
  text: input.text,
  attachments: attachmentsOf(input),
  replyTo: input.replyTo ? { text: input.replyTo.text, author: input.replyTo.author ?? null } : null,
  answersInThread: input.answersInThread ?? 0,
})

/** What a line leaves out is what most drafts are: a public post from one's own account, for one's work. */
function contextOf(input: DraftLine, packs: readonly Pack[], chosen: readonly string[], now: Date | null): Context {
  const { platform } = input
  return {
    ...ANYWHERE,
    account: 'personal-work',
    composer: platform === 'instagram' ? 'caption' : 'post',
    moreHints: false,
    ...given(input, ['composer', 'role', 'account', 'audience', 'ownOpinionsInProfile', 'consentGiven', 'moreHints']),
    platform,
    organisation: organisationFor(packs, chosen, input.organisation),
    now,
  }
}

type Given = 'composer' | 'role' | 'account' | 'audience' | 'ownOpinionsInProfile' | 'consentGiven' | 'moreHints'

/** Those of the keys that the line has. */
const given = (input: DraftLine, keys: readonly Given[]): Partial<Pick<Context, Given>> =>
  Object.fromEntries(keys.flatMap(key => (input[key] === undefined ? [] : [[key, input[key]]])))

/** What is left out is known to be missing; `null` is unknown. */
function attachmentsOf(input: DraftLine): Draft['attachments'] {
  if (input.attachments === null) return null
  return (input.attachments ?? []).map(({ kind, alt = '', captions = false }) => ({ kind, alt, captions }))
}

/** Most choices of packs and organisation that are remembered. */
const KEPT = 50
const remembered = new WeakMap<readonly Pack[], (choice: string) => Organisation>()

/** One object for one choice: what the engine knows of an organisation hangs on it, and drafts come by thousands. */
function organisationFor(
  packs: readonly Pack[],
  chosen: readonly string[],
  own: DraftLine['organisation'],
): Organisation {
  const known = remembered.get(packs) ?? createMemo(KEPT, choice => organisationOf(packs, JSON.parse(choice)))
  remembered.set(packs, known)
  return known(JSON.stringify({ chosen, own }))
}

function organisationOf(
  packs: readonly Pack[],
  { chosen, own }: { chosen: string[]; own?: DraftLine['organisation'] },
) {
  return joinOrganisations(organisationsOf(packs, chosen), named(own))
}

function named({ names = [], domains = [], hashtags = [] }: NonNullable<DraftLine['organisation']> = {}): Organisation {
  return {
    ...NO_ORGANISATION,
    names: { fi: names, sv: names, en: names },
    domains: { fi: domains, sv: domains, en: [] },
    hashtags,
  }
}
