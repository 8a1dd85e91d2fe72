import { browser } from 'wxt/browser'
import { countLevels } from '../../ui/summary.ts'
import type { ComposerView } from '../../ui/view.ts'

/** How much of what is serious stands in the text that is being written in a tab: for its badge. */
export interface Serious {
  readonly type: 'serious'
  readonly n: number
}

/** Gives a teller that says so to the background, and only what has changed. */
export function seriousTeller(): (view: ComposerView | null) => void {
  let told = 0
  return view => {
    const findings = view?.review?.findings ?? []
    const n = countLevels(findings).find(({ level }) => level === 'stop')?.n ?? 0
    if (n === told) return
    told = n
    browser.runtime.sendMessage({ type: 'serious', n } satisfies Serious).catch(() => undefined)
  }
}
