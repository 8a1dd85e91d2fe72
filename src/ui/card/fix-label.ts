import type { Finding, Fix } from '../../core/finding.ts'
import type { Language } from '../../core/model.ts'
import { overlaps } from '../../core/span.ts'
import type { CardKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'

/** What a fix does, on its button: change to this, add this, take it out, hide it, begin like this. */
export function fixLabel(finding: Finding, fix: Fix, language: Language, t: Translate<CardKey>): string {
  const { label, edits, how } = fix
  const text = label[language]
  if (how) return t(`card.fix.${how}`, { text })
  if (edits.every(({ span }) => span.start === span.end)) return t('card.fix.add', { text })
  const half = halfOf(finding, fix)
  return half ? t(`card.fix.in.${half}`, { text }) : t('card.fix.change', { text })
}

/** Which of two compared halves a fix changes; `null` where nothing is compared. */
function halfOf({ span, other }: Finding, { edits: [edit] }: Fix): Language | null {
  if (!other || !span || !edit || (other.language !== 'fi' && other.language !== 'sv')) return null
  if (overlaps(edit.span, other.span)) return other.language
  return overlaps(edit.span, span) ? (other.language === 'fi' ? 'sv' : 'fi') : null
}
