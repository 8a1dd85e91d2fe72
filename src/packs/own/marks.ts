import { ANYWHERE, bareDraft } from '../../core/bare-text.ts'
import type { Finding } from '../../core/finding.ts'
import type { Organisation } from '../../core/model.ts'
import type { Reviewer } from '../../core/review.ts'
import type { Pack } from '../make.ts'

/** What of a text rests on a pack: its own rules, and those of common that it adopts. `reviewer` has the pack. */
export function marksOf(pack: Pack, reviewer: Reviewer, text: string, organisation: Organisation): Finding[] {
  const isOfPack = (id: string) => id.startsWith(`${pack.id}/`)
  const { findings } = reviewer.review(bareDraft(text), { ...ANYWHERE, organisation, now: null })
  return findings.filter(({ rule, norms }) => isOfPack(rule) || norms.some(isOfPack))
}
