import { browser } from 'wxt/browser'
import type { Platform } from '../../core/model.ts'
import type { PageKey } from '../../locale/page-texts.ts'
import { createTexts, type Translate } from '../../locale/texts.ts'
import type { Settings } from '../../store/settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import { ask } from '../messages/ask.ts'
import type { PackOverview } from '../messages/questions.ts'
import { pausedNow } from '../pause.ts'
import { ThreadAnswers } from './answers.ts'

/** What every composer of a page shares: settings, packs, texts. Asked for when the first composer gets the focus. */
export interface Kit {
  readonly settings: Settings
  readonly fault: StorageFault | null
  readonly ignored: ReadonlySet<string>
  readonly overview: PackOverview
  readonly t: Translate<PageKey>
  readonly answers: ThreadAnswers
}

/** Whether Tolkku works on a platform now: it is switched on there, and not paused. */
export const isOn = ({ settings }: Pick<Kit, 'settings'>, platform: Platform) =>
  settings.siteOn[platform] && pausedNow(settings, Date.now()) === null

/** Gives the kit, and calls `onChange` with a new one whenever something stored changes. Rejects without a background. */
export async function openKit(onChange: (kit: Kit) => void, signal: AbortSignal): Promise<Kit> {
  const answers = new ThreadAnswers()
  const make = async (): Promise<Kit> => {
    const { ignored, texts, ...rest } = await ask({ type: 'kit' })
    const t = createTexts<PageKey>(rest.settings.interfaceLanguage, texts)
    return { ...rest, ignored: new Set(ignored), t, answers }
  }
  // What is owed changes often, and is no part of the kit.
  const changed = (changes: object) => {
    if (Object.keys(changes).some(key => /^(settings|ignored)\//.test(key))) make().then(onChange, () => undefined)
  }
  const [kit] = await Promise.all([make(), answers.load()])
  browser.storage.onChanged.addListener(changed)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed))
  return kit
}
