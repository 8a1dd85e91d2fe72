import type { VNode } from 'preact'
import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import { ledgerSettingsKeys, readLedgerSettings } from '../../store/ledger-settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import type { LedgerOptionsActions, LedgerOptionsData, TransferOutcome } from '../../ui/ledger/view.ts'
import { LedgerSection } from '../../ui/options/ledger-section.tsx'
import { download, today } from '../download.ts'
import { ask } from '../messages/ask.ts'

const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const

/** Saves a change of the options and tells how it went. */
export type Save = (write: () => Promise<StorageFault | null>[]) => Promise<void>

/** The part of the options that is about what is owed. */
export class LedgerOptions {
  readonly #redraw: () => void
  readonly #save: Save
  #data: LedgerOptionsData | null = null

  constructor(redraw: () => void, save: Save) {
    this.#redraw = redraw
    this.#save = save
  }

  async load(): Promise<void> {
    this.#data = { outcome: null, ...this.#data, on: await readLedgerSettings() }
    this.#redraw()
  }

  view(t: Translate<ExtensionPageKey>): VNode | null {
    return this.#data && <LedgerSection data={this.#data} actions={this.#actions} t={t} />
  }

  readonly #actions: LedgerOptionsActions = {
    turn: async (name, on) => {
      await this.#save(() => [ledgerSettingsKeys[name].write(on)])
      await this.load()
    },
    exportAs: async format => {
      const text = await ask({ type: 'ledger-export', format }).catch(() => null)
      if (text === null) this.#tell('failed')
      else download(text, TYPES[format], `tolkku-${today()}.${format}`)
    },
    importFile: async file => this.#tell(await takeOver(file).catch(() => 'failed' as const)),
  }

  #tell(outcome: TransferOutcome): void {
    if (this.#data) this.#data = { ...this.#data, outcome }
    this.#redraw()
  }
}

async function takeOver(file: File): Promise<TransferOutcome> {
  const imported = await ask({ type: 'ledger-import', text: await file.text() })
  if ('fault' in imported) return imported.fault
  return { added: imported.added, known: imported.known, full: imported.storageFault !== null }
}
