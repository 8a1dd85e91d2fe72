import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { acceptsCheckUp } from './check-up.ts'
import { acceptsIgnored } from './ignored.ts'
import { ledgerSettingsKeys } from './ledger-settings.ts'
import { acceptsWriterOf, everySetting, settingsKeys } from './settings.ts'

/** What a file of settings says of itself. */
const FORMAT = 'tolkku-settings'
const VERSION = 1
/** Longest file that is read, in UTF-16 units. */
const LONGEST = 2_000_000

/** Left out: how long everything is paused is of this moment. */
const OWN = [...everySetting, ...Object.values(ledgerSettingsKeys)].filter(
  ({ key }) => key !== settingsKeys.pausedUntil.key,
)

/** Whether a stored entry is one of a person's settings, and one that this version can read. */
function accepts(key: string, raw: unknown): boolean {
  const own = OWN.find(each => each.key === key)
  return own ? own.accepts(raw) : [acceptsWriterOf, acceptsIgnored, acceptsCheckUp].some(accept => accept(key, raw))
}

/** All that a person has set, as a file to keep or to take elsewhere. */
export async function exportSettings(): Promise<string> {
  const all = Object.entries(await browser.storage.local.get(null))
  const values = Object.fromEntries(
    all.filter(([key, raw]) => accepts(key, raw)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  return `${JSON.stringify({ format: FORMAT, version: VERSION, values }, null, 2)}\n`
}

export type SettingsImport =
  /** `refused`: what was not taken, as the file names it: unknown, broken, or of a newer version. */
  | { readonly taken: number; readonly refused: readonly string[] }
  | { readonly fault: 'too-large' | 'not-readable' | 'other-format' | 'newer-version' | 'full' }

const head = z.object({ format: z.literal(FORMAT), version: z.number() })
const body = z.object({ values: z.record(z.string(), z.unknown()) })

/** Takes a file of settings over, field by field: what is right is stored, what is not is told and left as it was. */
export async function importSettings(text: string): Promise<SettingsImport> {
  if (text.length > LONGEST) return { fault: 'too-large' }
  const file = parsed(text)
  if (file === null) return { fault: 'not-readable' }
  const known = z.safeParse(head, file)
  if (!known.success) return { fault: 'other-format' }
  if (known.data.version > VERSION) return { fault: 'newer-version' }
  const values = z.safeParse(body, file)
  if (!values.success) return { fault: 'not-readable' }
  const fields = Object.entries(values.data.values)
  const taken = fields.filter(([key, raw]) => accepts(key, raw))
  try {
    if (taken.length > 0) await browser.storage.local.set(Object.fromEntries(taken))
  } catch {
    return { fault: 'full' }
  }
  const refused = fields.map(([key]) => key).filter(key => !taken.some(([other]) => other === key))
  return { taken: taken.length, refused }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
