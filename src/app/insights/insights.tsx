import { render } from 'preact'
import { notesAsCsv } from '../../core/insights/notes-csv.ts'
import { summarise } from '../../core/insights/summary.ts'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { ignoreRule, isIgnoredKey, readTurnedOff, showRuleAgain } from '../../store/ignored.ts'
import { isInsightKey, readInsights, wipeInsights } from '../../store/insights.ts'
import { isLedgerKey, readLedger } from '../../store/ledger.ts'
import { readSettings, settingsKeys, watchSettings } from '../../store/settings.ts'
import { Insights } from '../../ui/insights/insights.tsx'
import type { InsightsActions, InsightsData } from '../../ui/insights/view.ts'
import { copyToClipboard } from '../copy.ts'
import { download, today } from '../download.ts'
import { ask } from '../messages/ask.ts'
import type { PackOverview } from '../messages/questions.ts'
import { namesOf } from '../turned-off.ts'
import { whenStored } from '../when-stored.ts'

/** Drafts whose proof is shown. */
const LATEST = 20

/** Draws the page of insights into `root`, in step with what is stored. */
export async function mountInsights(root: HTMLElement): Promise<void> {
  const page = new InsightsPage(root, await ask({ type: 'packs' }))
  await page.load()
  page.watch()
}

class InsightsPage {
  readonly #root: HTMLElement
  readonly #overview: PackOverview
  #data: InsightsData | null = null
  #said: InsightsData['said'] = null

  constructor(root: HTMLElement, overview: PackOverview) {
    this.#root = root
    this.#overview = overview
  }

  watch(): void {
    const load = whenStored(
      key => isInsightKey(key) || isLedgerKey(key) || isIgnoredKey(key),
      () => this.load(),
    )
    watchSettings(load, new AbortController().signal)
  }

  async load(): Promise<void> {
    const [{ settings, locked }, notes, { events }, off] = await Promise.all([
      readSettings(),
      readInsights(),
      readLedger(),
      readTurnedOff(),
    ])
    const { interfaceLanguage, messageLanguages, pack, insights } = settings
    const summary = summarise(notes, events, monthOf)
    const latest = notes.slice(0, LATEST)
    const rules = [...latest.flatMap(({ found }) => Object.keys(found)), ...summary.often.map(({ rule }) => rule)]
    this.#data = {
      on: insights,
      locked: locked.has('insights'),
      summary,
      latest,
      names: await namesOf([...new Set(rules)]),
      packs: Object.fromEntries(this.#overview.packs.map(({ id, name }) => [id, name])),
      norms: pack === null ? [] : (await ask({ type: 'account-guide', pack })).insights,
      off: off.flatMap(({ rule, scope }) => (scope === 'everywhere' ? [rule] : [])),
      said: this.#said,
      preferences: { interfaceLanguage, messageLanguages },
    }
    this.#draw(this.#data)
  }

  #draw(data: InsightsData): void {
    const { interfaceLanguage } = data.preferences
    document.documentElement.lang = interfaceLanguage
    render(<Insights data={data} actions={this.#actions} t={createPanelTexts(interfaceLanguage)} />, this.#root)
  }

  async #tell(said: InsightsData['said']): Promise<void> {
    this.#said = said
    await this.load()
  }

  readonly #actions: InsightsActions = {
    turn: async on => {
      await settingsKeys.insights.write(on)
      await this.load()
    },
    turnRule: async (rule, on) => {
      await (on ? showRuleAgain(rule) : ignoreRule(rule, Date.now()))
      await this.load()
    },
    copy: async proof => this.#tell((await copyToClipboard(proof)) ? 'copied' : 'copyFailed'),
    exportCsv: async () =>
      download(notesAsCsv(await readInsights()), 'text/csv;charset=utf-8', `tolkku-insights-${today()}.csv`),
    wipe: async () => this.#tell((await wipeInsights()) ? 'wiped' : 'wipeFailed'),
  }
}

/** By the person's own calendar. */
function monthOf(at: number): string {
  const day = new Date(at)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`
}
