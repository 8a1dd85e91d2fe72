import { render } from 'preact'
import { browser } from 'wxt/browser'
import { belowFold } from '../../core/below-fold.ts'
import type { Finding, Reminder, Review } from '../../core/finding.ts'
import type { Span } from '../../core/model.ts'
import { TIPS } from '../../core/reminder.ts'
import type { HalfLanguage } from '../../core/text/language/half-language.ts'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { COMMON } from '../../packs/rule-set.ts'
import { DEVICES, FOLDS } from '../../sites/fold.ts'
import { givesAdvice } from '../../store/advice.ts'
import { isIgnoredKey, showRuleAgain } from '../../store/ignored.ts'
import { type ReadSettings, readSettings, settingsKeys, watchSettings } from '../../store/settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import type { TurnedOffShown } from '../../ui/silence-view.ts'
import { isSilent } from '../../ui/summary.ts'
import type { ComposerView, FoldShown, PanelActions, PanelData, SiteSwitch } from '../../ui/view.ts'
import { copyToClipboard } from '../copy.ts'
import { ask } from '../messages/ask.ts'
import type { PackOverview, PageReport } from '../messages/questions.ts'
import { endOf, pausedNow } from '../pause.ts'
import { turnedOffShown } from '../turned-off.ts'
import { whenStored } from '../when-stored.ts'
import { besideOpener, isPopup } from './beside.ts'
import { checkUpDue } from './check-up-due.ts'
import { HalfPanel } from './half-panel.ts'
import { leadTo } from './lead-to.ts'
import { LedgerPanel } from './ledger-panel.tsx'
import { nameOtherLanguages } from './other-languages.ts'
import { PanelReminders } from './reminders-panel.ts'
import { type Heard, linkToTab, requestAccess, type TabLink } from './tab-link.ts'

/** Draws the panel into `root` and keeps it in step with the tab in front. */
export async function mountPanel(root: HTMLElement): Promise<void> {
  const [overview, read, keepOpen] = await Promise.all([ask({ type: 'packs' }), readSettings(), besideOpener()])
  const panel = new PanelPage(root, overview, read, keepOpen)
  panel.start()
}

class PanelPage {
  readonly #root: HTMLElement
  readonly #overview: PackOverview
  readonly #half = new HalfPanel(
    () => this.#draw(),
    () => this.#read.settings.translator,
  )
  readonly #ledger = new LedgerPanel(
    () => this.#draw(),
    () => this.#link.isPrivate(),
    this.#half,
  )
  readonly #reminders = new PanelReminders(() => this.#draw())
  readonly #link: TabLink
  #read: ReadSettings
  #heard: Heard | null = null
  #writeFault: StorageFault | null = null
  #checkUpDue = 0
  #turnedOff: readonly TurnedOffShown[] = []

  constructor(root: HTMLElement, overview: PackOverview, read: ReadSettings, keepOpen: PanelActions['keepOpen']) {
    this.#root = root
    this.#overview = overview
    this.#read = read
    if (keepOpen) this.#actions = { ...this.#actions, keepOpen }
    this.#link = linkToTab(news => {
      this.#heard = news
      this.#draw()
      if ('report' in news && news.report.section) leadTo(news.report.section)
    })
  }

  start(): void {
    this.#ledger.start()
    this.#reminders.start()
    whenStored(isIgnoredKey, () => this.#loadTurnedOff())()
    void this.#countCheckUp()
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
    const { interfaceLanguage, messageLanguages, bilingual } = settings
    const heard = this.#heard
    const report = heard && 'report' in heard ? heard.report : null
    const composer = report?.composer ?? null
    const advises = composer === null || givesAdvice(settings, composer.writingAs)
    const review = composer?.state === 'reading' ? composer.review : null
    const reminders = composer && advises ? this.#remindersFor(composer) : []
    return {
      composer,
      text: report?.text ?? '',
      version: browser.runtime.getManifest().version,
      nothing: heard && 'nothing' in heard ? heard.nothing : null,
      packs: this.#overview.packs,
      reminders,
      consent: composer && consentOf(composer, reminders),
      adviceOff: !advises,
      site: this.#site(),
      turnedOff: this.#turnedOff,
      checkUpDue: this.#checkUpDue,
      // Before there are words, nothing is left to be done.
      owed: review && !isSilent(review) ? review.owed.filter(({ duty }) => duty) : [],
      folds: review && report ? foldsOf(report, review) : [],
      half: this.#half.shown,
      askWhom: this.#overview.askWhom[composer?.writingAs.pack ?? settings.pack ?? ''] ?? null,
      otherLanguages: nameOtherLanguages(composer?.otherLanguageText ?? ''),
      unknownField: report?.unknownField ?? null,
      storageNote: this.#writeFault ?? fault ?? report?.storageNote ?? null,
      preferences: { interfaceLanguage, messageLanguages, bilingual },
    }
  }

  #remindersFor(composer: ComposerView): readonly Reminder[] {
    const most = this.#read.settings.moreTips ? TIPS.more : TIPS.one
    return this.#reminders.choose(composer, Date.now(), !this.#link.isPrivate(), most)
  }

  /** The site in front, with its switch; `null` where we have no business. */
  #site(): SiteSwitch | null {
    const platform = this.#heard?.platform
    if (!platform) return null
    const { settings } = this.#read
    return { platform, on: settings.siteOn[platform], pausedUntil: pausedNow(settings, Date.now()) }
  }

  async #loadTurnedOff(): Promise<void> {
    this.#turnedOff = await turnedOffShown()
    this.#draw()
  }

  async #countCheckUp(): Promise<void> {
    this.#checkUpDue = await checkUpDue(this.#read.settings, Date.now()).catch(() => 0)
    this.#draw()
  }

  async #save(write: Promise<StorageFault | null>): Promise<void> {
    this.#writeFault = await write
    this.#draw()
  }

  /** A popup stands before the card that it opened: it makes way. */
  #show({ rule, span }: Finding): void {
    this.#link.send({ type: 'show', rule, span })
    if (isPopup()) window.close()
  }

  /** The field shows what is pointed at only when nothing stands before it. */
  #point(places: readonly Span[]): void {
    this.#link.send({ type: 'point', places })
    if (isPopup()) window.close()
  }

  #begin(to: HalfLanguage): void {
    const report = this.#heard && 'report' in this.#heard ? this.#heard.report : null
    if (!report?.composer) return
    const packs = [report.composer.writingAs.pack ?? COMMON]
    void this.#half.begin({ text: report.text, to, packs, fromExcerpt: false })
  }

  #actions: PanelActions = {
    showFinding: finding => this.#show(finding),
    showPlaces: places => this.#point(places),
    begin: to => this.#begin(to),
    half: this.#half.actions,
    chooseWritingAs: choice => this.#link.send({ type: 'writing-as', choice }),
    copyReport: copyToClipboard,
    copyAlt: copyToClipboard,
    bringBack: id => void showRuleAgain(id),
    openAccounts: () => void browser.tabs.create({ url: browser.runtime.getURL('/accounts.html') }),
    openOptions: () => void ask({ type: 'open-options' }),
    giveConsent: given => this.#link.send({ type: 'consent', given }),
    turnAdviceOn: () => void this.#save(settingsKeys.adviceOnPersonal.write(true)),
    turnSite: (platform, on) => void this.#save(settingsKeys.siteOn[platform].write(on)),
    pause: how => void this.#save(settingsKeys.pausedUntil.write(how && endOf(how, new Date()))),
    reload: () => this.#link.reload(),
    giveAccess: () => void requestAccess(),
  }
}

/** Whether those in the picture have agreed; `null` where nothing that is shown asks for it. */
function consentOf({ consentGiven, review }: ComposerView, reminders: readonly Reminder[]): boolean | null {
  const asked = [...reminders, ...(review?.findings ?? [])].some(({ about }) => about === 'picture')
  return consentGiven || asked ? consentGiven : null
}

/** On which devices something that matters stands only below where the site cuts a post. Answers are short and shown whole. */
function foldsOf({ text, platform, composer }: PageReport, { languages }: Review): FoldShown[] {
  if (composer?.composer === 'comment' || composer?.composer === 'reply') return []
  return DEVICES.flatMap(device => {
    const fold = FOLDS[platform][device]
    const below = fold ? belowFold(text, languages, fold.characters) : []
    return fold && below.length > 0 ? [{ device, below, ...fold }] : []
  })
}
