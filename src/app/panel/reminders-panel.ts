import type { Reminder, Review } from '../../core/finding.ts'
import { accountKey, chooseReminders, type ShownReminder } from '../../core/reminder.ts'
import { isRemindedKey, readReminded } from '../../store/reminded.ts'
import { isSilent } from '../../ui/summary.ts'
import type { ComposerView } from '../../ui/view.ts'
import { tell } from '../messages/ask.ts'
import { whenStored } from '../when-stored.ts'

/** Which reminders a panel shows; tells the background of each once. */
export class PanelReminders {
  readonly #redraw: () => void
  /** `null` until it is known what was shown before. */
  #stored: readonly ShownReminder[] | null = null
  /** What this panel has shown: known at once, and all that is known in a private window. */
  readonly #here: ShownReminder[] = []

  constructor(redraw: () => void) {
    this.#redraw = redraw
  }

  start(): void {
    whenStored(isRemindedKey, () => this.#load())()
  }

  /** `stores`: `false` in a private window. `most`: how many at once. */
  choose(composer: ComposerView, now: number, stores: boolean, most: number): readonly Reminder[] {
    if (!this.#stored || !composer.review) return []
    const occasion = { account: accountKey({ ...composer.writingAs, ...composer }), draft: composer.draft, now, most }
    const chosen = chooseReminders(tipsOf(composer.review), [...this.#stored, ...this.#here], occasion)
    const { account, draft } = occasion
    const fresh = chosen
      .map(({ rule }): ShownReminder => ({ rule, account, draft, at: now }))
      .filter(shown => !this.#isKnown(shown))
    this.#here.push(...fresh)
    // Without it, a reminder may come again sooner: nothing else depends on it.
    if (stores && fresh.length > 0) tell({ type: 'reminded', shown: fresh })
    return chosen
  }

  #isKnown({ rule, account, draft }: ShownReminder): boolean {
    return [...(this.#stored ?? []), ...this.#here].some(
      each => each.rule === rule && each.account === account && each.draft === draft,
    )
  }

  async #load(): Promise<void> {
    this.#stored = await readReminded()
    this.#redraw()
  }
}

/** All that is worth remembering: what a publication would merely do well to have is a tip among the others. */
function tipsOf({ reminders, owed, languages, findings }: Review): readonly Reminder[] {
  if (isSilent({ languages, findings })) return []
  return [...reminders, ...owed.flatMap(tip => (tip.duty ? [] : [{ ...tip, fits: false }]))]
}
