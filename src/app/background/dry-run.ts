import type { Review } from '../../core/finding.ts'
import { countDraft } from '../../store/dry-run.ts'

/** Counts for one composer what would be shown, while the organisation only tries Tolkku out. */
export class DryRun {
  #levels: Set<string> | null = null

  /** The review as the page is to have it: nothing of what was found. */
  hide(review: Review): Review {
    this.#levels ??= new Set()
    for (const { level } of review.findings) this.#levels.add(level)
    return { ...review, findings: [], reminders: [], owed: [] }
  }

  /** The composer has closed. */
  end(): void {
    if (this.#levels) void countDraft(this.#levels)
  }
}
