import type { Organisation } from '../../core/model.ts'
import { prepareReviewer, type Reviewer } from '../../core/review.ts'
import { loadScores } from '../../core/text/language/identify.ts'
import { wordLookup } from '../../core/text/language/word-lookup.ts'
import { lookUp } from '../../core/text/lemmas/inflect.ts'
import { ask } from '../messages/ask.ts'
import { inSlices } from './slices.ts'

/** A reviewer for some packs, with the facts of their organisations. */
export interface Engine {
  readonly reviewer: Reviewer
  readonly organisation: Organisation
}

export interface LoadEngine {
  (packs: readonly string[]): Promise<Engine>
  /** The engine if it is there already. */
  ready(packs: readonly string[]): Engine | null
}

/** Engines by their packs: the rules come from the background once, and are compiled in idle slices. */
export function engineLoader(signal: AbortSignal): LoadEngine {
  const known = new Map<string, Promise<Engine>>()
  const settled = new Map<string, Engine>()
  const load = async (packs: readonly string[]): Promise<Engine> => {
    const [{ rules, inflections, organisation, languageWords }, scores] = await Promise.all([
      ask({ type: 'rule-set', packs }),
      loadScores(),
    ])
    const identify = { scores, ...wordLookup(languageWords) }
    return {
      reviewer: await inSlices(prepareReviewer({ ...rules, identify, inflect: lookUp(inflections) }), signal),
      organisation,
    }
  }
  const get = (packs: readonly string[]) => {
    const key = packs.join()
    const engine = known.get(key) ?? load(packs)
    known.set(key, engine)
    engine.then(
      ready => settled.set(key, ready),
      // A failure is not remembered: the next composer asks again.
      () => known.delete(key),
    )
    return engine
  }
  return Object.assign(get, { ready: (packs: readonly string[]) => settled.get(packs.join()) ?? null })
}
