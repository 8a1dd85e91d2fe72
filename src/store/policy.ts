import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { ACCOUNTS, LANGUAGES, PLATFORMS, ROLES } from '../core/model.ts'
import { RULE_POLICIES } from '../core/rule-policy.ts'

const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(100))
const ruleId = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), z.maxLength(200))
const handle = z.string().check(z.minLength(1), z.maxLength(200))

/** All that an organisation can set for its browsers, each key by itself: what is wrong with one takes no other along. */
export const policySchemas = {
  /** Packs that can be chosen, in order: `+id`, `-id`, and `-*` for all. */
  packs: z.array(z.string().check(z.regex(/^(?:[+-][a-z0-9]+(?:-[a-z0-9]+)*|-\*)$/))),
  /** Whole packs: each as JSON, written out or as a text. */
  ownPacks: z.array(z.union([z.string(), z.looseObject({})])),
  role: z.enum(ROLES),
  account: z.enum(ACCOUNTS),
  /** The organisation whose pack is in use. */
  pack: id,
  /** Who writes with an account of a service. */
  accounts: z.array(
    z.strictObject({
      platform: z.enum(PLATFORMS),
      handle,
      role: z.enum(ROLES),
      account: z.enum(ACCOUNTS),
      pack: z.optional(id),
    }),
  ),
  /** Languages in which everything is published, whoever writes. */
  languages: z.array(z.enum(LANGUAGES)),
  rules: z.record(ruleId, z.enum(RULE_POLICIES)),
  guard: z.boolean(),
  welcome: z.boolean(),
  tips: z.boolean(),
  insights: z.boolean(),
  ledger: z.boolean(),
  sites: z.partialRecord(z.enum(PLATFORMS), z.boolean()),
  interfaceLanguage: z.enum(LANGUAGES),
  messageLanguages: z.enum(['fi', 'sv', 'en', 'fi+sv']),
  /** Counts what would be shown, and shows nothing. */
  dryRun: z.boolean(),
} as const

type Schemas = typeof policySchemas
export type PolicyKey = keyof Schemas
export type Policy = { readonly [K in PolicyKey]?: z.infer<Schemas[K]> }

/** What of a policy does not apply, and where in it the fault is: `accounts.0.role`. */
export interface PolicyFault {
  readonly at: string
  readonly why: 'unknown-key' | 'value' | 'unknown-pack' | 'broken-pack' | 'unknown-rule' | 'stop-off'
  readonly detail?: string
}

export interface ReadPolicy {
  readonly policy: Policy
  readonly faults: readonly PolicyFault[]
}

const isKey = (key: string): key is PolicyKey => Object.hasOwn(policySchemas, key)

/** Checks a policy key by key: a bad one is named, and the rest applies. */
export function checkPolicy(raw: Readonly<Record<string, unknown>>): ReadPolicy {
  const policy: Record<string, unknown> = {}
  const faults: PolicyFault[] = []
  for (const [key, value] of Object.entries(raw)) {
    if (!isKey(key)) {
      faults.push({ at: key, why: 'unknown-key' })
      continue
    }
    const read = z.safeParse(policySchemas[key], value)
    if (read.success) policy[key] = read.data
    else faults.push({ at: [key, ...(read.error.issues[0]?.path ?? [])].join('.'), why: 'value' })
  }
  return { policy: policy as Policy, faults }
}

/** What the organisation has set. Never throws: Firefox rejects where there is no policy. */
export async function readPolicy(): Promise<ReadPolicy> {
  try {
    return checkPolicy(await browser.storage.managed.get(null))
  } catch {
    return { policy: {}, faults: [] }
  }
}

/** Calls when the organisation has set something else. */
export function watchPolicy(onChange: () => void, signal?: AbortSignal): void {
  const listener = (_: object, area: string) => {
    if (area === 'managed') onChange()
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}

/** Whether whoever installs Tolkku is welcomed with a page. */
export async function welcomeAllowed(): Promise<boolean> {
  return (await readPolicy()).policy.welcome !== false
}
