import type { VNode } from 'preact'
import { browser } from 'wxt/browser'
import { COMMON } from '../../packs/rule-set.ts'
import { COMPOSE_ADDRESS } from '../../sites/compose-address.ts'
import { isLedgerKey } from '../../store/ledger.ts'
import { hasLedger, LedgerList } from '../../ui/ledger/ledger-list.tsx'
import type { DebtShown, LedgerActions, LedgerDone, LedgerShown } from '../../ui/ledger/view.ts'
import type { PanelTranslate } from '../../ui/panel/props.ts'
import type { Preferences } from '../../ui/view.ts'
import { ask } from '../messages/ask.ts'
import type { LedgerAct } from '../messages/ledger.ts'
import { whenStored } from '../when-stored.ts'
import type { HalfPanel } from './half-panel.ts'

/** The list of what is owed, in a panel. In a private window there is none: nothing could be stored of what is done. */
export class LedgerPanel {
  readonly #redraw: () => void
  readonly #isPrivate: () => boolean
  readonly #half: HalfPanel
  #ledger: LedgerShown | null = null
  #last: LedgerDone | null = null
  /** The events of what was done last. */
  #undo: readonly string[] = []

  constructor(redraw: () => void, isPrivate: () => boolean, half: HalfPanel) {
    this.#redraw = redraw
    this.#half = half
    this.#isPrivate = isPrivate
  }

  start(): void {
    whenStored(isLedgerKey, () => this.#load())()
  }

  view(preferences: Preferences, t: PanelTranslate): VNode | null {
    const ledger = this.#isPrivate() ? null : this.#ledger
    const last = this.#last
    if (!ledger || !hasLedger({ ledger, last })) return null
    return <LedgerList {...{ ledger, last, preferences, t }} now={Date.now()} actions={this.#actions} />
  }

  async #load(): Promise<void> {
    this.#ledger = await ask({ type: 'ledger' }).catch(() => this.#ledger)
    this.#redraw()
  }

  async #act(act: LedgerAct, said: LedgerDone): Promise<void> {
    const acted = await ask({ type: 'ledger-act', act }).catch(() => null)
    this.#last = acted ? said : 'failed'
    this.#undo = acted?.events ?? []
    await this.#load()
  }

  readonly #actions: LedgerActions = {
    begin: ({ excerpt, pack }, to) =>
      void this.#half.begin({ text: excerpt ?? '', to, packs: [pack ?? COMMON], fromExcerpt: true }),
    write: debt => void browser.tabs.create({ url: addressOf(debt) }),
    done: ({ id }) => void this.#act({ do: 'done', debt: id }, 'done'),
    waive: ({ id }, reason) => void this.#act({ do: 'waive', debt: id, reason }, 'waived'),
    answer: (about, yes) => void this.#act({ do: 'answer', about, yes }, yes ? 'answered-yes' : 'answered-no'),
    undo: () => void this.#act({ do: 'undo', events: this.#undo }, 'undone'),
  }
}

/** A composer of the channel where it is owed; what is to be done at the publication itself, there. */
function addressOf({ counterpart: { language, platform, account }, platform: published, link }: DebtShown): string {
  if (link && !language && !platform && !account) return link
  return COMPOSE_ADDRESS[platform ?? published]
}
