import { SKIP_REASONS } from '../../core/skip.ts'
import type { InsightsTranslate } from './props.ts'

/** A reason that this version knows, else just that there was another one. */
export function reasonText(reason: string, t: InsightsTranslate): string {
  const known = SKIP_REASONS.find(one => one === reason) ?? 'other'
  return t(`options.skipped.reason.${known}`)
}
