import { PLATFORMS, type Platform } from '../core/model.ts'
import { accountKey } from '../core/reminder.ts'
import type { Policy } from './policy.ts'

/** Settings that an organisation can set: shown with a lock, and not to be changed. */
export type LockedSetting =
  | 'role'
  | 'account'
  | 'pack'
  | 'interfaceLanguage'
  | 'messageLanguages'
  | 'bilingual'
  | 'guard'
  | 'insights'
  | 'adviceOnPersonal'
  | `site/${Platform}`
  /** Who writes with an account, as `accountKey` names it. */
  | `account/${string}`

/** As much of a person's settings as hangs on what else is set. */
interface OwnSettings {
  readonly messagesFollow: boolean
  readonly saidWho: boolean
  readonly siteOn: Readonly<Record<Platform, boolean>>
  readonly writerOf: Readonly<Record<string, unknown>>
}

/** The person's settings with what the organisation has set in their place. */
export function underPolicy<S extends OwnSettings>(
  own: S,
  policy: Policy,
): { readonly settings: S; readonly locked: ReadonlySet<LockedSetting> } {
  const { role, account, pack, guard, interfaceLanguage, messageLanguages, languages, tips, insights } = policy
  const { sites = {}, dryRun = false } = policy
  const bilingual = languages && ['fi', 'sv'].every(language => languages.some(one => one === language))
  const set = {
    ...(role && { role }),
    ...(account && { account }),
    ...(pack !== undefined && { pack }),
    ...((guard !== undefined || dryRun) && { guard: guard === true && !dryRun }),
    ...(insights !== undefined && { insights }),
    ...(interfaceLanguage && { interfaceLanguage }),
    ...(messageLanguages && { messageLanguages }),
    ...(bilingual !== undefined && { bilingual }),
    ...(tips === false && { adviceOnPersonal: false }),
  }
  const writers = writersOf(policy)
  const platforms = PLATFORMS.filter(platform => sites[platform] !== undefined)
  return {
    settings: {
      ...own,
      ...set,
      ...(own.messagesFollow && interfaceLanguage && !messageLanguages && { messageLanguages: interfaceLanguage }),
      messagesFollow: own.messagesFollow && !messageLanguages,
      saidWho: own.saidWho || role !== undefined || account !== undefined || pack !== undefined,
      siteOn: { ...own.siteOn, ...sites },
      writerOf: { ...own.writerOf, ...writers },
      dryRun,
    },
    locked: new Set([
      ...(Object.keys(set) as (keyof typeof set)[]),
      ...platforms.map(platform => `site/${platform}` as const),
      ...Object.keys(writers).map(account => `account/${account}` as const),
    ]),
  }
}

function writersOf({ accounts = [], pack: chosen }: Policy) {
  return Object.fromEntries(
    accounts.map(({ platform, handle, role, account, pack }) => {
      const writer = { role, account, pack: pack ?? chosen ?? null }
      // As pages show it.
      const name = handle.replace(/^@/, '').toLowerCase()
      return [accountKey({ ...writer, platform, handle: name }), writer]
    }),
  )
}
