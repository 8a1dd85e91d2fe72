import * as z from 'zod/mini'
import {
  ACCOUNTS,
  type AccountKind,
  LANGUAGES,
  type Language,
  PLATFORMS,
  type Platform,
  ROLES,
  type Role,
} from '../core/model.ts'
import { type StorageFault, type Stored, stored } from './stored.ts'

export const MESSAGE_LANGUAGES = ['fi', 'sv', 'en', 'fi+sv'] as const
export type MessageLanguages = (typeof MESSAGE_LANGUAGES)[number]

/** On whose behalf somebody writes on one platform, as they chose it there. */
export interface ChosenWriter {
  readonly role: Role
  readonly account: AccountKind
  readonly pack: string | null
}

/** Settings that a person makes, all with a value. */
export interface Settings {
  readonly role: Role
  readonly account: AccountKind
  readonly pack: string | null
  readonly interfaceLanguage: Language
  readonly messageLanguages: MessageLanguages
  /** Whether a serious issue holds the press that publishes, once. */
  readonly guard: boolean
  /** Whether a private account is shown hints and reminders too. */
  readonly adviceOnPersonal: boolean
  /** On which platforms the person's profile says that opinions are their own. */
  readonly ownOpinions: Readonly<Record<Platform, boolean>>
  readonly siteOn: Readonly<Record<Platform, boolean>>
  readonly writer: Readonly<Record<Platform, ChosenWriter | null>>
}

export interface ReadSettings {
  readonly settings: Settings
  readonly fault: StorageFault | null
}

const packId = z.nullable(z.string().check(z.maxLength(100)))
/** For whoever takes such a choice in from outside. */
export const chosenWriter = z.object({ role: z.enum(ROLES), account: z.enum(ACCOUNTS), pack: packId })

/** The browser's own language where Tolkku speaks it. */
function ownLanguage(): Language {
  const [tag = ''] = (globalThis.navigator?.language ?? 'en').split('-')
  return LANGUAGES.find(language => language === tag) ?? 'en'
}

function simple<T>(name: string, schema: z.ZodMiniType<T>, initial: T): Stored<T> {
  return stored({ key: `settings/${name}`, version: 1, schema, initial })
}

const byPlatform = <T>(make: (platform: Platform) => T) =>
  Object.fromEntries(PLATFORMS.map(platform => [platform, make(platform)])) as Record<Platform, T>

export const settingsKeys = {
  role: simple<Role>('role', z.enum(ROLES), 'employee'),
  account: simple<AccountKind>('account', z.enum(ACCOUNTS), 'personal-work'),
  pack: simple<string | null>('pack', packId, null),
  interfaceLanguage: simple<Language>('interface-language', z.enum(LANGUAGES), ownLanguage()),
  messageLanguages: simple<MessageLanguages>('message-languages', z.enum(MESSAGE_LANGUAGES), ownLanguage()),
  guard: simple<boolean>('guard', z.boolean(), true),
  adviceOnPersonal: simple<boolean>('advice-on-personal', z.boolean(), false),
  ownOpinions: byPlatform(platform => simple(`own-opinions/${platform}`, z.boolean(), false)),
  siteOn: byPlatform(platform => simple(`site-on/${platform}`, z.boolean(), true)),
  writer: byPlatform(platform => simple<ChosenWriter | null>(`writer/${platform}`, z.nullable(chosenWriter), null)),
}

const every: readonly Stored<unknown>[] = [
  settingsKeys.role,
  settingsKeys.account,
  settingsKeys.pack,
  settingsKeys.interfaceLanguage,
  settingsKeys.messageLanguages,
  settingsKeys.guard,
  settingsKeys.adviceOnPersonal,
  ...Object.values(settingsKeys.ownOpinions),
  ...Object.values(settingsKeys.siteOn),
  ...Object.values(settingsKeys.writer),
] as readonly Stored<unknown>[]

/** All settings at once. Never throws: what cannot be read is its default, and `fault` says so. */
export async function readSettings(): Promise<ReadSettings> {
  const faults: StorageFault[] = []
  const value = async <T>(key: Stored<T>): Promise<T> => {
    const read = await key.read()
    if (read.fault) faults.push(read.fault)
    return read.value
  }
  const perPlatform = async <T>(keys: Record<Platform, Stored<T>>) => {
    const values = await Promise.all(PLATFORMS.map(platform => value(keys[platform])))
    return Object.fromEntries(PLATFORMS.map((platform, index) => [platform, values[index]])) as Record<Platform, T>
  }
  const who = Promise.all([value(settingsKeys.role), value(settingsKeys.account), value(settingsKeys.pack)])
  const languages = Promise.all([value(settingsKeys.interfaceLanguage), value(settingsKeys.messageLanguages)])
  const switches = Promise.all([value(settingsKeys.guard), value(settingsKeys.adviceOnPersonal)])
  const platforms = Promise.all([perPlatform(settingsKeys.siteOn), perPlatform(settingsKeys.ownOpinions)])
  const writer = await perPlatform(settingsKeys.writer)
  const [role, account, pack] = await who
  const [interfaceLanguage, messageLanguages] = await languages
  const [guard, adviceOnPersonal] = await switches
  const [siteOn, ownOpinions] = await platforms
  const own = { role, account, pack, interfaceLanguage, messageLanguages, guard, adviceOnPersonal }
  return { settings: { ...own, siteOn, ownOpinions, writer }, fault: faults[0] ?? null }
}

/** Calls when any setting changes, here or in another page of the extension. */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  for (const key of every) key.watch(onChange, signal)
}
