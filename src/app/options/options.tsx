import { render } from 'preact'
import { browser } from 'wxt/browser'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import {
  forgetWriterOf,
  type ReadSettings,
  readSettings,
  type Settings,
  settingsKeys,
  writeWriterOf,
} from '../../store/settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import { AboutSection } from '../../ui/options/about-section.tsx'
import { Options } from '../../ui/options/options.tsx'
import {
  type KnownAccountShown,
  OPTION_SWITCHES,
  type OptionSwitch,
  type OptionsActions,
  type SaveState,
} from '../../ui/view.ts'
import { ask } from '../messages/ask.ts'
import type { PacksAnswer } from '../messages/questions.ts'
import { endOf, pausedNow } from '../pause.ts'
import { LedgerOptions } from './ledger-options.tsx'
import { OwnPacksOptions } from './own-packs-options.tsx'
import { PrivacyOptions } from './privacy-options.tsx'
import { RulesOptions } from './rules-options.tsx'
import { SilenceOptions } from './silence-options.tsx'

/** Draws the options into `root`; every choice is stored at once. */
export async function mountOptions(root: HTMLElement): Promise<void> {
  const page = new OptionsPage(root, await ask({ type: 'packs' }), await readSettings())
  page.draw()
  page.rules.start()
  page.privacy.start()
  await Promise.all([page.ledger.load(), page.silence.start(), page.ownPacks.start()])
}

class OptionsPage {
  readonly #root: HTMLElement
  #overview: PacksAnswer
  readonly ledger = new LedgerOptions(
    () => this.draw(),
    write => this.#save(write),
  )
  readonly rules = new RulesOptions(() => this.draw())
  readonly silence = new SilenceOptions(() => this.draw())
  readonly privacy = new PrivacyOptions(
    () => this.draw(),
    () => void this.#again(),
  )
  readonly ownPacks = new OwnPacksOptions(
    () => this.draw(),
    () => void this.#again(),
  )
  #read: ReadSettings
  #saveState: SaveState = 'untouched'

  constructor(root: HTMLElement, overview: PacksAnswer, read: ReadSettings) {
    this.#root = root
    this.#overview = overview
    this.#read = read
  }

  draw(): void {
    const { settings, fault, locked } = this.#read
    const { role, account, pack, interfaceLanguage, messageLanguages, messagesFollow, ownOpinions, siteOn } = settings
    const preferences = { interfaceLanguage, messageLanguages, bilingual: settings.bilingual }
    document.documentElement.lang = interfaceLanguage
    const data = {
      writingAs: { role, account, pack, known: true },
      packs: this.#overview.packs,
      accounts: accountsOf(this.#read),
      preferences,
      messagesFollow,
      on: switchesOf(settings),
      ownOpinions,
      siteOn,
      pausedUntil: pausedNow(settings, Date.now()),
      saveState: this.#saveState,
      storageNote: fault,
      locked,
    }
    const { version, permissions = [] } = browser.runtime.getManifest()
    const t = createPanelTexts(interfaceLanguage)
    render(
      <Options data={data} actions={this.#actions} t={t}>
        {this.ownPacks.policyView(t)}
        {this.ownPacks.view(preferences, t)}
        {this.rules.view(settings, preferences, t)}
        {this.silence.view(preferences, t)}
        {this.ledger.view(t)}
        {this.privacy.view(t)}
        <AboutSection packs={this.#overview.versions} language={interfaceLanguage} {...{ version, permissions, t }} />
      </Options>,
      this.#root,
    )
  }

  readonly #actions: OptionsActions = {
    // What the organisation has set is not the person's own choice.
    chooseWritingAs: ({ role, account, pack }) => {
      const { locked } = this.#read
      void this.#save(() => [
        ...(locked.has('role') ? [] : [settingsKeys.role.write(role)]),
        ...(locked.has('account') ? [] : [settingsKeys.account.write(account)]),
        ...(locked.has('pack') ? [] : [settingsKeys.pack.write(pack)]),
      ])
    },
    chooseWriterOf: (account, { role, account: kind, pack }) =>
      void this.#save(() => [writeWriterOf(account, { role, account: kind, pack })]),
    forgetWriterOf: account => void this.#save(() => [forgetWriterOf(account)]),
    chooseInterface: language => void this.#save(() => [settingsKeys.interfaceLanguage.write(language)]),
    chooseMessages: languages => void this.#save(() => [settingsKeys.messageLanguages.write(languages)]),
    turn: (name, on) => void this.#save(() => [settingsKeys[name].write(on)]),
    turnSite: (platform, on) => void this.#save(() => [settingsKeys.siteOn[platform].write(on)]),
    pause: how => void this.#save(() => [settingsKeys.pausedUntil.write(how && endOf(how, new Date()))]),
    chooseOwnOpinions: (platform, said) => void this.#save(() => [settingsKeys.ownOpinions[platform].write(said)]),
  }

  /** Packs or settings have changed, or what the organisation has set. */
  async #again(): Promise<void> {
    this.#overview = await ask({ type: 'packs' }).catch(() => this.#overview)
    this.#read = await readSettings()
    await this.ledger.load()
    this.rules.again()
    this.draw()
  }

  async #save(write: () => Promise<StorageFault | null>[]): Promise<void> {
    this.#saveState = 'saving'
    this.draw()
    const faults = await Promise.all(write())
    this.#read = await readSettings()
    const fault = faults.find(Boolean) ?? null
    this.#saveState = fault ? 'failed' : 'saved'
    if (fault) this.#read = { ...this.#read, fault }
    this.draw()
  }
}

/** Accounts by name, in the order of their services. */
const accountsOf = ({ settings: { writerOf }, locked }: ReadSettings): KnownAccountShown[] =>
  Object.entries(writerOf)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, writer]) => ({ key, writer: { ...writer, known: true }, locked: locked.has(`account/${key}`) }))

/** What nobody was asked about yet is off. */
const switchesOf = (settings: Settings) =>
  Object.fromEntries(OPTION_SWITCHES.map(name => [name, settings[name] === true])) as Record<OptionSwitch, boolean>
