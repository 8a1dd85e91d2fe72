import { render } from 'preact'
import { browser } from 'wxt/browser'
import type { Role } from '../../core/model.ts'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { readSettings, settingsKeys } from '../../store/settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import type { ComposerView, WritingAs } from '../../ui/view.ts'
import type { SampleState, WelcomeActions, WelcomeData } from '../../ui/welcome/view.ts'
import { Welcome } from '../../ui/welcome/welcome.tsx'
import { Desk } from '../desk/desk.ts'
import { type Kit, openKit } from '../kit/kit.ts'
import { createLifetime } from '../kit/lifetime.ts'

/** One post in two languages with one thing that does not agree: to be seen, opened and mended. */
const SAMPLE = `Kirjasto on avoinna lauantaina klo 10–15. Tervetuloa!

Biblioteket är öppet på lördag kl. 10–16. Välkommen!`

/** The sample is looked at by what holds everywhere, so that there is one finding, whoever tries it. */
const ANYBODY: WritingAs = { role: 'employee', account: 'personal-work', pack: null, known: true }

/** Draws the first page into `root`. */
export async function mountWelcome(root: HTMLElement): Promise<void> {
  const lifetime = createLifetime()
  let page: WelcomePage | null = null
  const [kit, { locked }] = await Promise.all([
    openKit(changed => page?.update(changed), lifetime.signal),
    readSettings(),
  ])
  page = new WelcomePage(root, kit, locked)
  page.start(lifetime)
}

class WelcomePage {
  readonly #root: HTMLElement
  readonly #locked: WelcomeData['locked']
  #kit: Kit
  #desk: Desk | null = null
  #sample: SampleState = 'waiting'
  #failed = false

  constructor(root: HTMLElement, kit: Kit, locked: WelcomeData['locked']) {
    this.#root = root
    this.#locked = locked
    this.#kit = kit
  }

  start(lifetime: ReturnType<typeof createLifetime>): void {
    this.#draw()
    const field = this.#root.querySelector('textarea')
    if (!field) throw new Error('The page has no field')
    field.value = SAMPLE
    this.#desk = new Desk({
      field,
      lifetime,
      kit: this.#kit,
      platform: 'facebook',
      writer: ANYBODY,
      onView: view => this.#saw(view),
      onWriter: () => undefined,
    })
  }

  update(kit: Kit): void {
    this.#kit = kit
    this.#desk?.update(kit)
    this.#draw()
  }

  #saw({ review }: ComposerView): void {
    if (!review) return
    const isThere = review.findings.length > 0
    const state = isThere ? 'found' : this.#sample === 'waiting' ? 'waiting' : 'mended'
    if (state === this.#sample) return
    this.#sample = state
    this.#draw()
  }

  #draw(): void {
    const data = this.#data()
    const t = createPanelTexts(data.language)
    document.documentElement.lang = data.language
    document.title = `${t('welcome.title')} – Tolkku`
    render(<Welcome data={data} actions={this.#actions} t={t} />, this.#root)
  }

  #data(): WelcomeData {
    const { interfaceLanguage, role, saidWho, pack } = this.#kit.settings
    return {
      language: interfaceLanguage,
      role: saidWho ? role : null,
      pack,
      packs: this.#kit.overview.packs,
      locked: this.#locked,
      sample: this.#sample,
      browser: location.protocol === 'moz-extension:' ? 'firefox' : 'chromium',
      failed: this.#failed,
    }
  }

  async #save(...writes: Promise<StorageFault | null>[]): Promise<void> {
    this.#failed = (await Promise.all(writes)).some(Boolean)
    this.#draw()
  }

  /** What the organisation has set stays as it is. */
  #unlocked<K extends 'interfaceLanguage' | 'role' | 'account' | 'pack'>(
    name: K,
    write: (key: (typeof settingsKeys)[K]) => Promise<StorageFault | null>,
  ): Promise<StorageFault | null> {
    return this.#locked.has(name) ? Promise.resolve(null) : write(settingsKeys[name])
  }

  readonly #actions: WelcomeActions = {
    chooseLanguage: language => void this.#save(this.#unlocked('interfaceLanguage', key => key.write(language))),
    chooseRole: role =>
      void this.#save(
        this.#unlocked('role', key => key.write(role)),
        this.#unlocked('account', key => key.write(accountOf(role))),
      ),
    choosePack: pack => void this.#save(this.#unlocked('pack', key => key.write(pack))),
    finish: () => void close(),
  }
}

/** The account that people in a role mostly write with; it can be changed at any text. */
const accountOf = (role: Role) => (role === 'communicator' ? 'organisation' : 'personal-work')

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}
