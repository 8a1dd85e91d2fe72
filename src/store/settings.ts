import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import {
  ACCOUNTS,
  LANGUAGES,
  type Language,
  MESSAGE_LANGUAGES,
  type MessageLanguages,
  PLATFORMS,
  type Platform,
  ROLES,
} from '../core/model.ts'
import { readPolicy, watchPolicy } from './policy.ts'
import { type Read, type StorageFault, type Stored, stored } from './stored.ts'
import { type LockedSetting, underPolicy } from './under-policy.ts'

const packId = z.nullable(z.string().check(z.maxLength(100)))
/** On whose behalf somebody writes with one account, as they chose it there; for whoever takes such a choice in. */
export const chosenWriter = z.object({ role: z.enum(ROLES), account: z.enum(ACCOUNTS), pack: packId })
export type ChosenWriter = z.infer<typeof chosenWriter>

/** The browser's own language where Tolkku speaks it. */
function ownLanguage(): Language {
  const [tag = ''] = (globalThis.navigator?.language ?? 'en').split('-')
  return LANGUAGES.find(language => language === tag) ?? 'en'
}

type PerPlatform<T> = Readonly<Record<Platform, T>>

const setting = <T>(name: string, schema: z.ZodMiniType<T>, initial: T): Stored<T> =>
  stored({ key: `settings/${name}`, version: 1, schema, initial })

const perPlatform = <T>(name: string, schema: z.ZodMiniType<T>, initial: T): PerPlatform<Stored<T>> =>
  byPlatform(platform => setting(`${name}/${platform}`, schema, initial))

function byPlatform<T>(make: (platform: Platform) => T): PerPlatform<T> {
  return Object.fromEntries(PLATFORMS.map(platform => [platform, make(platform)])) as Record<Platform, T>
}

/** All settings: what they are called, what they may be, and what they are at first. One line each. */
export const settingsKeys = {
  role: setting('role', z.enum(ROLES), 'employee'),
  account: setting('account', z.enum(ACCOUNTS), 'personal-work'),
  pack: setting('pack', packId, null),
  interfaceLanguage: setting('interface-language', z.enum(LANGUAGES), ownLanguage()),
  /** `interface`: the same as the interface, until somebody sets them apart. */
  messageLanguages: setting('message-languages', z.enum([...MESSAGE_LANGUAGES, 'interface']), 'interface'),
  /** Publishes in Finnish and Swedish without an organisation that asks for it. */
  bilingual: setting('bilingual', z.boolean(), false),
  /** Whether the browser's own translator may draft a half; `null`: nobody was asked yet. */
  translator: setting('translator', z.nullable(z.boolean()), null),
  /** Whether what is serious holds the press that publishes, once. */
  guard: setting('guard', z.boolean(), true),
  /** Whether what is said by its meaning alone is asked about sooner. */
  moreHints: setting('more-hints', z.boolean(), false),
  /** Whether a private account is shown tips and reminders too. */
  adviceOnPersonal: setting('advice-on-personal', z.boolean(), false),
  /** Whether more than one tip is shown with a post. */
  moreTips: setting('more-tips', z.boolean(), false),
  /** Whether what comes of drafts is counted on this device. */
  insights: setting('insights', z.boolean(), true),
  /** Everything is off until then, in ms since the epoch. */
  pausedUntil: setting('paused-until', z.nullable(z.number()), null),
  /** On which platforms the person's profile says that opinions are their own. */
  ownOpinions: perPlatform('own-opinions', z.boolean(), false),
  siteOn: perPlatform('site-on', z.boolean(), true),
  /** Who wrote last on a platform: a guess where the account is another or not seen. */
  writer: perPlatform('writer', z.nullable(chosenWriter), null),
}

type Keys = typeof settingsKeys
type ValueOf<K> = K extends Stored<infer T> ? T : K extends PerPlatform<Stored<infer T>> ? PerPlatform<T> : never

/** Settings that a person makes, all with a value. */
export interface Settings extends Readonly<Omit<{ [K in keyof Keys]: ValueOf<Keys[K]> }, 'messageLanguages'>> {
  readonly messageLanguages: MessageLanguages
  /** Findings are in the interface's language because nobody set them apart. */
  readonly messagesFollow: boolean
  /** Somebody said in the options who they are: it is no mere default. */
  readonly saidWho: boolean
  /** Who writes with an account, by its name as `accountKey` gives it. */
  readonly writerOf: Readonly<Record<string, ChosenWriter>>
  /** The organisation lets findings be counted, and nothing be shown. */
  readonly dryRun: boolean
}

export interface ReadSettings {
  /** In force: what the organisation has set, and else the person. */
  readonly settings: Settings
  /** What the organisation has set. */
  readonly locked: ReadonlySet<LockedSetting>
  readonly fault: StorageFault | null
}

const isStored = (key: object): key is Stored<unknown> => 'read' in key
/** Each setting by itself, those of each platform too. */
export const everySetting: readonly Stored<unknown>[] = Object.values(settingsKeys).flatMap((key: object) =>
  isStored(key) ? [key] : (Object.values(key) as Stored<unknown>[]),
)

/** All settings at once. Never throws: what cannot be read is its default, and `fault` says so. */
export async function readSettings(): Promise<ReadSettings> {
  const [reads, writerOf, { policy }] = await Promise.all([
    Promise.all(everySetting.map(async key => [key, await key.read()] as const)),
    readWriters(),
    readPolicy(),
  ])
  const read = new Map<Stored<unknown>, Read<unknown>>(reads)
  const values = Object.fromEntries(
    Object.entries(settingsKeys).map(([name, key]: [string, object]) => [
      name,
      isStored(key)
        ? read.get(key)?.value
        : byPlatform(platform => read.get((key as PerPlatform<Stored<unknown>>)[platform])?.value),
    ]),
  ) as { [K in keyof Keys]: ValueOf<Keys[K]> }
  const { messageLanguages, interfaceLanguage } = values
  const messagesFollow = messageLanguages === 'interface'
  const who = [settingsKeys.role, settingsKeys.account, settingsKeys.pack] as readonly Stored<unknown>[]
  const own: Settings = {
    ...values,
    messageLanguages: messagesFollow ? interfaceLanguage : messageLanguages,
    messagesFollow,
    saidWho: who.some(key => read.get(key)?.stored),
    writerOf,
    dryRun: false,
  }
  return {
    ...underPolicy(own, policy),
    fault: reads.find(([, { fault }]) => fault !== null)?.[1].fault ?? null,
  }
}

/** Calls when any setting changes, here or in another page of the extension. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  for (const key of everySetting) key.watch(onChange, signal)
  watchPolicy(onChange, signal)
}

/** One key for each account that somebody chose a writer for: there may be any number. */
const WRITER_OF = 'settings/writer-of/'
const writerEntry = z.object({ version: z.literal(1), value: chosenWriter })

/** Who writes with an account from now on; `account` as `accountKey` names it. `null` when it is stored. */
export async function writeWriterOf(account: string, value: ChosenWriter): Promise<StorageFault | null> {
  try {
    await browser.storage.local.set({ [WRITER_OF + account]: { version: 1, value } })
    return null
  } catch {
    return 'full'
  }
}

/** From now on it is not known who writes with an account. `null` when it is gone. */
export async function forgetWriterOf(account: string): Promise<StorageFault | null> {
  try {
    await browser.storage.local.remove(WRITER_OF + account)
    return null
  } catch {
    return 'full'
  }
}

async function readWriters(): Promise<Record<string, ChosenWriter>> {
  const all = await browser.storage.local.get(null).catch(() => ({}))
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, raw]) => {
      const parsed = key.startsWith(WRITER_OF) ? z.safeParse(writerEntry, raw) : null
      return parsed?.success ? [[key.slice(WRITER_OF.length), parsed.data.value]] : []
    }),
  )
}

/** Whether a stored entry says who writes with an account. */
export const acceptsWriterOf = (key: string, raw: unknown): boolean =>
  key.startsWith(WRITER_OF) && z.safeParse(writerEntry, raw).success
