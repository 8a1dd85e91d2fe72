import { render } from 'preact'
import { browser } from 'wxt/browser'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { type ReadSettings, readSettings, settingsKeys } from '../../store/settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import { AboutSection } from '../../ui/options/about-section.tsx'
import { Options } from '../../ui/options/options.tsx'
import type { OptionsActions, SaveState } from '../../ui/view.ts'
import { ask } from '../messages/ask.ts'
import type { PackOverview } from '../messages/questions.ts'
import { LedgerOptions } from './ledger-options.tsx'
import { RulesOptions } from './rules-options.tsx'
import { SilenceOptions } from './silence-options.tsx'

/** Draws the options into `root`; every choice is stored at once. */
export async function mountOptions(root: HTMLElement): Promise<void> {
  const page = new OptionsPage(root, await ask({ type: 'packs' }), await readSettings())
  page.draw()
  page.rules.start()
  await Promise.all([page.ledger.load(), page.silence.start()])
}

class OptionsPage {
  readonly #root: HTMLElement
  readonly #overview: PackOverview
  readonly ledger = new LedgerOptions(
    () => this.draw(),
    write => this.#save(write),
  )
  readonly rules = new RulesOptions(() => this.draw())
  readonly silence = new SilenceOptions(() => this.draw())
  #read: ReadSettings
  #saveState: SaveState = 'untouched'

  constructor(root: HTMLElement, overview: PackOverview, read: ReadSettings) {
    this.#root = root
    this.#overview = overview
    this.#read = read
  }

  draw(): void {
    const { settings, fault } = this.#read
    const { role, account, pack, interfaceLanguage, messageLanguages, messagesFollow, ownOpinions, siteOn } = settings
    const { guard, moreHints, adviceOnPersonal, bilingual, translator } = settings
    const preferences = { interfaceLanguage, messageLanguages, bilingual }
    document.documentElement.lang = interfaceLanguage
    const data = {
      writingAs: { role, account, pack, known: true },
      packs: this.#overview.packs,
      preferences,
      messagesFollow,
      on: { guard, moreHints, adviceOnPersonal, bilingual, translator: translator === true },
      ownOpinions,
      siteOn,
      saveState: this.#saveState,
      storageNote: fault,
    }
    const { version, permissions = [] } = browser.runtime.getManifest()
    const t = createPanelTexts(interfaceLanguage)
    render(
      <Options data={data} actions={this.#actions} t={t}>
        {this.rules.view(pack, preferences, t)}
        {this.silence.view(preferences, t)}
        {this.ledger.view(t)}
        <AboutSection version={version} permissions={permissions} t={t} />
      </Options>,
      this.#root,
    )
  }

  readonly #actions: OptionsActions = {
    chooseWritingAs: ({ role, account, pack }) =>
      void this.#save(() => [
        settingsKeys.role.write(role),
        settingsKeys.account.write(account),
        settingsKeys.pack.write(pack),
      ]),
    chooseInterface: language => void this.#save(() => [settingsKeys.interfaceLanguage.write(language)]),
    chooseMessages: languages => void this.#save(() => [settingsKeys.messageLanguages.write(languages)]),
    turn: (name, on) => void this.#save(() => [settingsKeys[name].write(on)]),
    turnSite: (platform, on) => void this.#save(() => [settingsKeys.siteOn[platform].write(on)]),
    chooseOwnOpinions: (platform, said) => void this.#save(() => [settingsKeys.ownOpinions[platform].write(said)]),
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
