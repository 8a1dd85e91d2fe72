import { bareDraft } from '../../core/bare-text.ts'
import type { Finding, FindingLevel } from '../../core/finding.ts'
import type { Platform } from '../../core/model.ts'
import { accountKey } from '../../core/reminder.ts'
import { silencing } from '../../core/silence.ts'
import type { LevelCounts } from '../../ui/check/view.ts'
import { countLevels } from '../../ui/summary.ts'
import type { WritingAs } from '../../ui/view.ts'
import { deskSite } from '../desk/site.ts'
import type { Kit } from '../kit/kit.ts'
import { ReviewLine } from '../kit/review-line.ts'
import type { ReviewQuestion } from '../messages/review.ts'
import type { TableDraft } from './table.ts'

/** A draft of a table with the channel that it is looked at for. */
export interface Row extends TableDraft {
  readonly platform: Platform
}

/** What was found in one draft of a table; `'failed'`: it could not be looked at. */
export type RowFound = readonly Finding[] | 'failed'

/** Looks at drafts one after the other, until the signal. `onFound` gets what was found in each. */
export async function checkRows(
  rows: readonly Row[],
  writer: WritingAs,
  kit: Pick<Kit, 'settings' | 'ignored'>,
  onFound: (index: number, found: RowFound) => void,
  signal: AbortSignal,
): Promise<void> {
  const line = new ReviewLine(signal)
  for (const [index, row] of rows.entries()) {
    const review = await line.ask(questionOf(row, writer, kit)).catch(() => null)
    if (signal.aborted) return
    const account = accountKey({ ...writer, platform: row.platform, handle: null })
    onFound(index, review?.findings.filter(each => silencing(each, account, kit.ignored) === null) ?? 'failed')
  }
  line.close()
}

function questionOf(
  { text, platform }: Row,
  { role, account, pack }: WritingAs,
  { settings }: Pick<Kit, 'settings'>,
): ReviewQuestion {
  return {
    packs: [pack ?? 'common'],
    // A table does not say what is attached.
    draft: bareDraft(text),
    context: {
      platform,
      composer: deskSite(platform).composers[0].kind,
      role,
      account,
      audience: 'public',
      ownOpinionsInProfile: settings.ownOpinions[platform],
      moreHints: settings.moreHints,
      consentGiven: false,
    },
  }
}

/** How many findings of each level, equal ones counted as one, as chip and panel count them. */
export function countsOf(findings: readonly Finding[]): LevelCounts {
  const counts: Record<FindingLevel, number> = { stop: 0, warning: 0, hint: 0 }
  for (const { level, n } of countLevels(findings)) counts[level] = n
  return counts
}
