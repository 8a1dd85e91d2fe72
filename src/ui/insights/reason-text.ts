import type { InsightsTranslate } from './props.ts'

const REASONS = ['not-personal', 'consent', 'already-public', 'intended', 'other'] as const

/** A reason that this version knows, else just that there was another one. */
export function reasonText(reason: string, t: InsightsTranslate): string {
  const known = REASONS.find(one => one === reason) ?? 'other'
  return t(`options.skipped.reason.${known}`)
}
