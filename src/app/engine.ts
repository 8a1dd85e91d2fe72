import type { Organisation } from '../core/model.ts'
import { prepareReviewer, type Reviewer } from '../core/review.ts'
import { loadIdentify } from '../core/text/identify.ts'
import { lookUp } from '../core/text/lemmas/inflect.ts'
import { ask } from './ask.ts'
import { inSlices } from './slices.ts'

/** A reviewer for some packs, with the facts of their organisations. */
export interface Engine {
  readonly reviewer: Reviewer
  readonly organisation: Organisation
}

export type LoadEngine = (packs: readonly string[]) => Promise<Engine>

/** Engines by their packs: the rules come from the background once, and are compiled in idle slices. */
export function engineLoader(signal: AbortSignal): LoadEngine {
  const known = new Map<string, Promise<Engine>>()
  const load = async (packs: readonly string[]): Promise<Engine> => {
    const [{ rules, inflections, organisation }, identify] = await Promise.all([
      ask({ type: 'rule-set', packs }),
      loadIdentify(),
    ])
    return {
      reviewer: await inSlices(prepareReviewer({ ...rules, identify, inflect: lookUp(inflections) }), signal),
      organisation,
    }
  }
  return packs => {
    const key = packs.join()
    const engine = known.get(key) ?? load(packs)
    known.set(key, engine)
    // A failure is not remembered: the next composer asks again.
    engine.catch(() => known.delete(key))
    return engine
  }
}
