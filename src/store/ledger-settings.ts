import * as z from 'zod/mini'
import { readPolicy } from './policy.ts'
import { stored } from './stored.ts'

/** What the ledger may do; all of it on until somebody switches it off. */
export interface LedgerSettings {
  /** Keep the beginning of a publication, so that the person knows which one it was. */
  readonly excerpt: boolean
  /** Show the number of what is owed on the toolbar button. */
  readonly badge: boolean
  readonly reminder: boolean
}

const yesOrNo = (name: string) =>
  stored<boolean>({ key: `settings/ledger-${name}`, version: 1, schema: z.boolean(), initial: true })

export const ledgerSettingsKeys = {
  excerpt: yesOrNo('excerpt'),
  badge: yesOrNo('badge'),
  reminder: yesOrNo('reminder'),
}

/** Never throws: what cannot be read is on, but an excerpt is kept only when that can be read. Off where the organisation wants no ledger. */
export async function readLedgerSettings(): Promise<LedgerSettings> {
  const { excerpt, badge, reminder } = ledgerSettingsKeys
  const [keeps, shows, reminds, { policy }] = await Promise.all([
    excerpt.read(),
    badge.read(),
    reminder.read(),
    readPolicy(),
  ])
  if (policy.ledger === false) return { excerpt: false, badge: false, reminder: false }
  return { excerpt: keeps.value && keeps.fault === null, badge: shows.value, reminder: reminds.value }
}

/** When and why a reminder was given last, in ms since the epoch. The background alone writes it. */
export const lastReminder = stored<{ at: number; why: 'long' | 'weekend' } | null>({
  key: 'ledger-reminder',
  version: 1,
  schema: z.nullable(z.object({ at: z.number(), why: z.enum(['long', 'weekend']) })),
  initial: null,
})
