import { countLevels } from '../../ui/summary.ts'
import type { ComposerView } from '../../ui/view.ts'
import { tell } from '../messages/ask.ts'

/** Gives a teller that says so to the background, and only what has changed. */
export function seriousTeller(): (view: ComposerView | null) => void {
  let told = 0
  return view => {
    const findings = view?.review?.findings ?? []
    const n = countLevels(findings).find(({ level }) => level === 'stop')?.n ?? 0
    if (n === told) return
    told = n
    tell({ type: 'serious', n })
  }
}
