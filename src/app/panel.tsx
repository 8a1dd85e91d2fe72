import { render } from 'preact'
import type { Language } from '../core/model.ts'
import { createPanelTexts } from '../locale/panel-texts.ts'
import { type ReadSettings, readSettings, watchSettings } from '../store/settings.ts'
import { Panel } from '../ui/panel/panel.tsx'
import type { ComposerView, PanelActions, PanelData } from '../ui/view.ts'
import { ask } from './ask.ts'
import { copyText } from './copy.ts'
import { LedgerPanel } from './ledger-panel.tsx'
import type { PackOverview } from './messages.ts'
import { nameOtherLanguages } from './other-languages.ts'
import { type Heard, linkToTab, requestAccess, type TabLink } from './tab-link.ts'

/** Most reminders that are shown at once. */
const REMINDERS = 3

/** Draws the panel into `root` and keeps it in step with the tab in front. */
export async function mountPanel(root: HTMLElement): Promise<void> {
  const overview = await ask({ type: 'packs' })
  let read = await readSettings()
  let heard: Heard | null = null
  const ledger = new LedgerPanel(() => draw())
  const draw = () => drawPanel(root, { overview, read, heard, link, ledger })
  const link = linkToTab(news => {
    heard = news
    draw()
  })
  ledger.start()
  watchSettings(async () => {
    read = await readSettings()
    draw()
  }, new AbortController().signal)
}

interface Known {
  readonly overview: PackOverview
  readonly read: ReadSettings
  readonly heard: Heard | null
  readonly link: TabLink
  readonly ledger: LedgerPanel
}

function drawPanel(root: HTMLElement, { overview, read, heard, link, ledger }: Known): void {
  const { settings, fault } = read
  const { interfaceLanguage, messageLanguages } = settings
  document.documentElement.lang = interfaceLanguage
  const report = heard && 'report' in heard ? heard.report : null
  const composer = report?.composer ?? null
  const data: PanelData = {
    composer,
    nothing: heard && 'nothing' in heard ? heard.nothing : null,
    packs: overview.packs,
    reminders: remindersFor(composer),
    owed: composer?.review?.owed ?? [],
    askWhom: overview.askWhom[composer?.writingAs.pack ?? settings.pack ?? ''] ?? null,
    otherLanguages: nameOtherLanguages(composer?.otherLanguageText ?? ''),
    unknownField: report?.unknownField ?? null,
    storageNote: fault ?? report?.storageNote ?? null,
    preferences: { interfaceLanguage, messageLanguages },
  }
  const t = createPanelTexts(interfaceLanguage)
  render(
    <Panel data={data} actions={actionsOn(link)} t={t}>
      {ledger.view(data.preferences, t)}
    </Panel>,
    root,
  )
}

/** A private account is shown none: its owner has not asked for them. */
function remindersFor(composer: ComposerView | null) {
  if (!composer?.review || composer.writingAs.account === 'personal') return []
  return composer.review.reminders.slice(0, REMINDERS)
}

function actionsOn(link: TabLink): PanelActions {
  return {
    showFinding: ({ rule, span }) => link.send({ type: 'show', rule, span }),
    showLanguage: (language: Language) => link.send({ type: 'show-language', language }),
    chooseWritingAs: choice => link.send({ type: 'writing-as', choice }),
    copyReport: copyText,
    openOptions: () => void ask({ type: 'open-options' }),
    reload: () => link.reload(),
    giveAccess: () => void requestAccess(),
  }
}
