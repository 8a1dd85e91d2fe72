import type { Platform } from '../core/model.ts'
import { createPageTexts, type PageKey } from '../locale/page-texts.ts'
import type { Translate } from '../locale/texts.ts'
import { readIgnored } from '../store/ignored.ts'
import { readSettings, type Settings, watchSettings } from '../store/settings.ts'
import type { StorageFault } from '../store/stored.ts'
import { ask } from './ask.ts'
import { engineLoader, type LoadEngine } from './engine.ts'
import type { PackOverview } from './messages.ts'

/** What every composer of a page shares: settings, packs, texts. Read when the first composer gets the focus. */
export interface Kit {
  readonly settings: Settings
  readonly fault: StorageFault | null
  readonly ignored: ReadonlySet<string>
  readonly overview: PackOverview
  readonly t: Translate<PageKey>
  readonly engine: LoadEngine
}

export const isOn = (kit: Kit, platform: Platform) => kit.settings.siteOn[platform]

/** Gives the kit, and calls `onChange` with a new one whenever a setting changes. Rejects without a background. */
export async function openKit(onChange: (kit: Kit) => void, signal: AbortSignal): Promise<Kit> {
  const engine = engineLoader(signal)
  const overview = await ask({ type: 'packs' })
  const make = async (): Promise<Kit> => {
    const [{ settings, fault }, ignored] = await Promise.all([readSettings(), readIgnored()])
    return { settings, fault, ignored, overview, engine, t: createPageTexts(settings.interfaceLanguage) }
  }
  watchSettings(() => void make().then(onChange), signal)
  return make()
}
