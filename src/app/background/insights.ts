import { browser } from 'wxt/browser'
import type { Review } from '../../core/finding.ts'
import {
  beginLog,
  type DraftLog,
  type DraftNote,
  follow,
  isWorthNoting,
  publishIn,
  skipIn,
} from '../../core/insights/draft-log.ts'
import { COMMON } from '../../packs/rule-set.ts'
import { forgetInsights, writeInsight } from '../../store/insights.ts'
import { readSettings } from '../../store/settings.ts'
import type { Published } from '../messages/ledger.ts'
import type { ReviewQuestion } from '../messages/review.ts'
import { packsInUse } from './packs.ts'

/** The version of a pack before it is looked up, and of one that is gone. */
const UNKNOWN = 0

/** Most drafts of a tab that are remembered: an answer may be written beside a post. */
const MOST = 4

/** The drafts of each tab, the last first. In memory alone, with their texts. */
const inTabs = new Map<number, DraftLog[]>()

/** Follows the reviews of one composer of a tab. */
export interface DraftCounter {
  /** A text was reviewed, which took so many ms. */
  look(asked: ReviewQuestion, review: Review, took: number): void
  /** The composer is gone. */
  end(): void
}

/** Counts for one line between a composer and the engine. Never for a private window. */
export function countDraft(tab: number): DraftCounter {
  let id: string | null = null
  const own = () => logs(tab).find(({ note }) => note.id === id)
  return {
    look(asked, review, took) {
      const { text } = asked.draft
      const log = own() ?? logs(tab).find(one => one.text === text)
      // What is out may be looked at once more: that is no draft of its own.
      if (log?.note.published && log.text === text) return
      const goesOn = log && !log.note.published
      const next = follow(goesOn ? log : begin(asked), text, review, took, asked.lag)
      id = next.note.id
      keep(tab, next)
    },
    end() {
      const log = own()
      if (log) write(log)
    },
  }
}

/** Notes why something was skipped, in the draft where it was found. */
export function countSkipped(tab: number | undefined, rule: string, reason: string): void {
  change(
    tab,
    ({ findings }) => findings.some(finding => finding.rule === rule),
    log => skipIn(log, rule, reason),
  )
}

/** Notes that a draft is out; what comes next in its composer is another one. */
export function countPublished(tab: number | undefined, { kind, text, languages }: Published): void {
  if (kind === 'maybe-published') return
  change(
    tab,
    one => one.text.trim() === text.trim(),
    log => publishIn(log, languages),
  )
}

/** Forgets in time, and at once what was written in a tab that is closed. */
export function watchInsights(): void {
  browser.alarms.onAlarm.addListener(() => void forgetInsights(Date.now()))
  browser.tabs?.onRemoved.addListener(tab => inTabs.delete(tab))
}

const logs = (tab: number) => inTabs.get(tab) ?? []

function begin({ packs, context: { platform, composer, account } }: ReviewQuestion): DraftLog {
  const pack = packs.find(id => id !== COMMON)
  return beginLog({
    ...{ id: crypto.randomUUID(), at: Date.now(), platform, composer, account },
    pack: pack === undefined ? null : { id: pack, version: UNKNOWN },
  })
}

function keep(tab: number, log: DraftLog): void {
  const others = logs(tab).filter(({ note }) => note.id !== log.note.id)
  inTabs.set(tab, [log, ...others].slice(0, MOST))
}

function change(tab: number | undefined, isMeant: (log: DraftLog) => boolean, to: (log: DraftLog) => DraftLog): void {
  const log = tab === undefined ? undefined : logs(tab).find(isMeant)
  if (tab === undefined || !log) return
  const changed = to(log)
  keep(tab, changed)
  write(changed)
}

function write(log: DraftLog): void {
  if (isWorthNoting(log)) void store(log.note).catch(() => undefined)
}

async function store(note: DraftNote): Promise<void> {
  const [{ settings }, { packs }] = await Promise.all([readSettings(), packsInUse()])
  const version = packs.find(({ id }) => id === note.pack?.id)?.version ?? UNKNOWN
  if (settings.insights) await writeInsight({ ...note, pack: note.pack && { ...note.pack, version } })
}
