import { render } from 'preact'
import type { Reminder } from '../../core/finding.ts'
import type { Language } from '../../core/model.ts'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { givesAdvice } from '../../store/advice.ts'
import { type ReadSettings, readSettings, settingsKeys, watchSettings } from '../../store/settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import type { ComposerView, PanelActions, PanelData } from '../../ui/view.ts'
import { copyText } from '../copy.ts'
import { ask } from '../messages/ask.ts'
import type { PackOverview } from '../messages/questions.ts'
import { LedgerPanel } from './ledger-panel.tsx'
import { nameOtherLanguages } from './other-languages.ts'
import { PanelReminders } from './reminders-panel.ts'
import { type Heard, linkToTab, requestAccess, type TabLink } from './tab-link.ts'

/** Draws the panel into `root` and keeps it in step with the tab in front. */
export async function mountPanel(root: HTMLElement): Promise<void> {
  const panel = new PanelPage(root, await ask({ type: 'packs' }), await readSettings())
  panel.start()
}

class PanelPage {
  readonly #root: HTMLElement
  readonly #overview: PackOverview
  readonly #ledger = new LedgerPanel(
    () => this.#draw(),
    () => this.#link.isPrivate(),
  )
  readonly #reminders = new PanelReminders(() => this.#draw())
  readonly #link: TabLink
  #read: ReadSettings
  #heard: Heard | null = null
  #writeFault: StorageFault | null = null

  constructor(root: HTMLElement, overview: PackOverview, read: ReadSettings) {
    this.#root = root
    this.#overview = overview
    this.#read = read
    this.#link = linkToTab(news => {
      this.#heard = news
      this.#draw()
    })
  }

  start(): void {
    this.#ledger.start()
    this.#reminders.start()
    watchSettings(async () => {
      this.#read = await readSettings()
      this.#draw()
    }, new AbortController().signal)
  }

  #draw(): void {
    const { interfaceLanguage } = this.#read.settings
    document.documentElement.lang = interfaceLanguage
    const data = this.#data()
    const t = createPanelTexts(interfaceLanguage)
    render(
      <Panel data={data} actions={this.#actions} t={t}>
        {this.#ledger.view(data.preferences, t)}
      </Panel>,
      this.#root,
    )
  }

  #data(): PanelData {
    const { settings, fault } = this.#read
    const { interfaceLanguage, messageLanguages } = settings
    const heard = this.#heard
    const report = heard && 'report' in heard ? heard.report : null
    const composer = report?.composer ?? null
    const advises = composer === null || givesAdvice(settings, composer.writingAs)
    const reminders = composer && advises ? this.#remindersFor(composer) : []
    return {
      composer,
      nothing: heard && 'nothing' in heard ? heard.nothing : null,
      packs: this.#overview.packs,
      reminders,
      consent: composer && consentOf(composer, reminders),
      adviceOff: !advises,
      owed: composer?.review?.owed ?? [],
      askWhom: this.#overview.askWhom[composer?.writingAs.pack ?? settings.pack ?? ''] ?? null,
      otherLanguages: nameOtherLanguages(composer?.otherLanguageText ?? ''),
      unknownField: report?.unknownField ?? null,
      storageNote: this.#writeFault ?? fault ?? report?.storageNote ?? null,
      preferences: { interfaceLanguage, messageLanguages },
    }
  }

  #remindersFor(composer: ComposerView): readonly Reminder[] {
    return this.#reminders.choose(composer, Date.now(), !this.#link.isPrivate())
  }

  async #turnAdviceOn(): Promise<void> {
    this.#writeFault = await settingsKeys.adviceOnPersonal.write(true)
    this.#draw()
  }

  readonly #actions: PanelActions = {
    showFinding: ({ rule, span }) => this.#link.send({ type: 'show', rule, span }),
    showLanguage: (language: Language) => this.#link.send({ type: 'show-language', language }),
    chooseWritingAs: choice => this.#link.send({ type: 'writing-as', choice }),
    copyReport: copyText,
    openOptions: () => void ask({ type: 'open-options' }),
    giveConsent: given => this.#link.send({ type: 'consent', given }),
    turnAdviceOn: () => void this.#turnAdviceOn(),
    reload: () => this.#link.reload(),
    giveAccess: () => void requestAccess(),
  }
}

/** Whether those in the picture have agreed; `null` where nothing that is shown asks for it. */
function consentOf({ consentGiven, review }: ComposerView, reminders: readonly Reminder[]): boolean | null {
  const asked = [...reminders, ...(review?.findings ?? [])].some(({ about }) => about === 'picture')
  return consentGiven || asked ? consentGiven : null
}
