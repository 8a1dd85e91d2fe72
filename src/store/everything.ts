import { browser } from 'wxt/browser'
import { isCheckUpKey } from './check-up.ts'
import { isIgnoredKey } from './ignored.ts'
import { isInsightKey } from './insights.ts'
import { isLedgerKey } from './ledger.ts'
import { isOwnPackKey } from './own-packs.ts'
import { isRemindedKey } from './reminded.ts'
import { isSkippedKey } from './skipped.ts'
import { taught } from './taught.ts'

/** What is stored, in the words that a person knows it by. */
export const KINDS = [
  'settings',
  'ledger',
  'ignored',
  'skipped',
  'reminded',
  'checkUp',
  'insights',
  'packs',
  'other',
] as const
export type StoredKind = (typeof KINDS)[number]

function kindOf(key: string): StoredKind {
  if (isOwnPackKey(key) || key === taught.key) return 'packs'
  if (key.startsWith('settings/')) return 'settings'
  if (isLedgerKey(key)) return 'ledger'
  if (isIgnoredKey(key)) return 'ignored'
  if (isSkippedKey(key)) return 'skipped'
  if (isRemindedKey(key)) return 'reminded'
  if (isCheckUpKey(key)) return 'checkUp'
  return isInsightKey(key) ? 'insights' : 'other'
}

export type StoredCounts = Readonly<Record<StoredKind, number>>

/** How many entries there are of each kind. */
export async function countStored(): Promise<StoredCounts> {
  const keys = Object.keys(await browser.storage.local.get(null).catch(() => ({})))
  const counts = Object.fromEntries(KINDS.map(kind => [kind, keys.filter(key => kindOf(key) === kind).length]))
  return counts as Record<StoredKind, number>
}

/** All that is stored, as it is. */
export async function exportEverything(): Promise<string> {
  const values = await browser.storage.local.get(null)
  return `${JSON.stringify({ format: 'tolkku-everything', version: 1, values }, null, 2)}\n`
}

/** Forgets all that is stored, here and until the browser is closed. Gives `false` when the storage does not let it. */
export async function deleteEverything(): Promise<boolean> {
  try {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])
    return true
  } catch {
    return false
  }
}
