import { render } from 'preact'
import { checkUpState, itemsFor } from '../../core/check-up.ts'
import type { AccountKind } from '../../core/model.ts'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { isCheckUpKey, noteCheckUp, readCheckUp } from '../../store/check-up.ts'
import { readSettings, type Settings, watchSettings } from '../../store/settings.ts'
import { Accounts } from '../../ui/accounts/accounts.tsx'
import type { AccountsActions, AccountsData, CheckUpMark } from '../../ui/accounts/view.ts'
import type { AccountGuide } from '../messages/accounts.ts'
import { ask } from '../messages/ask.ts'
import type { PackOverview } from '../messages/questions.ts'
import { whenStored } from '../when-stored.ts'

/** Draws the page of accounts and channels into `root`, in step with what is stored. */
export async function mountAccounts(root: HTMLElement): Promise<void> {
  const page = new AccountsPage(root, await ask({ type: 'packs' }))
  await page.load()
  // Drawn only now, so the browser has not found it by itself.
  document.getElementById(location.hash.slice(1))?.scrollIntoView()
  page.watch()
}

const NOTHING: AccountGuide = { items: [], channels: [], insights: [] }

class AccountsPage {
  readonly #root: HTMLElement
  readonly #overview: PackOverview
  #settings: Settings | null = null
  #guide: AccountGuide = NOTHING
  #notes: Awaited<ReturnType<typeof readCheckUp>> = new Map()
  /** Looked over now; at first the one that the options name. */
  #account: AccountKind | null = null
  #failed = false

  constructor(root: HTMLElement, overview: PackOverview) {
    this.#root = root
    this.#overview = overview
  }

  watch(): void {
    const load = whenStored(isCheckUpKey, () => this.load())
    watchSettings(load, new AbortController().signal)
  }

  async load(): Promise<void> {
    const { settings } = await readSettings()
    this.#settings = settings
    this.#notes = await readCheckUp()
    this.#guide = settings.pack === null ? NOTHING : await ask({ type: 'account-guide', pack: settings.pack })
    this.#draw()
  }

  #draw(): void {
    if (!this.#settings) return
    const { interfaceLanguage } = this.#settings
    document.documentElement.lang = interfaceLanguage
    const t = createPanelTexts(interfaceLanguage)
    render(<Accounts data={this.#data(this.#settings)} actions={this.#actions} t={t} />, this.#root)
  }

  #data({ pack, role, account: usual, interfaceLanguage, messageLanguages }: Settings): AccountsData {
    const account = this.#account ?? usual
    return {
      organisation: this.#overview.packs.find(({ id }) => id === pack)?.name ?? null,
      account,
      items: itemsFor(this.#guide.items, role, account).map(item => ({
        ...item,
        state: checkUpState(item, this.#notes.get(item.id), Date.now()),
      })),
      channels: this.#guide.channels,
      failed: this.#failed,
      preferences: { interfaceLanguage, messageLanguages },
    }
  }

  async #note(id: string, mark: CheckUpMark | null): Promise<void> {
    const note = mark && (mark === 'done' ? { done: Date.now() } : { notMine: true as const })
    this.#failed = !(await noteCheckUp(id, note))
    await this.load()
  }

  readonly #actions: AccountsActions = {
    chooseAccount: account => {
      this.#account = account
      this.#draw()
    },
    note: (id, mark) => void this.#note(id, mark),
  }
}
