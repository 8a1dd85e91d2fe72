import type { VNode } from 'preact'
import { browser } from 'wxt/browser'
import { countStored, deleteEverything, exportEverything } from '../../store/everything.ts'
import { exportSettings, importSettings } from '../../store/settings-file.ts'
import { PrivacySection } from '../../ui/options/privacy-section.tsx'
import type { PrivacyActions, PrivacyData } from '../../ui/options/privacy-view.ts'
import type { OptionsTranslate } from '../../ui/options/props.ts'
import { download, today } from '../download.ts'
import { whenStored } from '../when-stored.ts'

const JSON_TYPE = 'application/json'

/** The part of the options that is about what is stored: to see, to take along, and to delete. */
export class PrivacyOptions {
  readonly #redraw: () => void
  /** The settings are others now. */
  readonly #changed: () => void
  #data: PrivacyData | null = null

  constructor(redraw: () => void, changed: () => void) {
    this.#redraw = redraw
    this.#changed = changed
  }

  start(): void {
    whenStored(
      () => true,
      async () => this.#show({ counts: await countStored() }),
    )()
  }

  view(t: OptionsTranslate): VNode | null {
    return this.#data && <PrivacySection data={this.#data} actions={this.#actions} t={t} />
  }

  #show(change: Partial<PrivacyData>): void {
    const { counts = this.#data?.counts } = change
    if (counts) this.#data = { outcome: null, ...this.#data, ...change, counts }
    this.#redraw()
  }

  async #take(file: File): Promise<void> {
    const outcome = await file.text().then(importSettings, () => ({ fault: 'not-readable' as const }))
    this.#show({ outcome })
    this.#changed()
  }

  async #delete(): Promise<void> {
    this.#show({ outcome: (await deleteEverything()) ? 'deleted' : 'notDeleted' })
    this.#changed()
  }

  readonly #actions: PrivacyActions = {
    exportSettings: async () => download(await exportSettings(), JSON_TYPE, `tolkku-settings-${today()}.json`),
    importSettings: file => void this.#take(file),
    exportEverything: async () => download(await exportEverything(), JSON_TYPE, `tolkku-everything-${today()}.json`),
    deleteEverything: () => void this.#delete(),
    openInsights: () => void browser.tabs.create({ url: browser.runtime.getURL('/insights.html') }),
  }
}
