import { withTaught } from '../../core/learn/taught.ts'
import type { Organisation } from '../../core/model.ts'
import { createReviewer, type Reviewer } from '../../core/review.ts'
import { underRulePolicies } from '../../core/rule-policy.ts'
import { loadIdentify } from '../../core/text/language/identify.ts'
import { generate } from '../../core/text/lemmas/generate.ts'
import { bundledWords } from '../../packs/bundled.ts'
import { bundledModel } from '../../packs/bundled-model.ts'
import { organisationsOf, ruleSetOf } from '../../packs/rule-set.ts'
import { taught } from '../../store/taught.ts'
import { onPacksChange, packsInUse } from './packs.ts'

/** A reviewer for some packs, with the facts of their organisations. */
export interface Engine {
  readonly reviewer: Reviewer
  readonly organisation: Organisation
  /** The organisation only tries Tolkku out: nothing is shown. */
  readonly isDryRun: boolean
}

/** Most choices of packs whose engines are kept. */
const KEPT = 3

const engines = new Map<string, Promise<Engine>>()

/** What reviewers are made of has changed: each is made anew when it is asked for. */
export const remakeEngines = (): void => engines.clear()
onPacksChange(remakeEngines)

/** The one engine for a choice of packs, for all tabs. Rejects when it cannot be made; the next question tries again. */
export function engineFor(packs: readonly string[]): Promise<Engine> {
  const key = packs.join()
  const engine = engines.get(key) ?? makeEngine(packs)
  engines.delete(key)
  engines.set(key, engine)
  engine.catch(() => engines.delete(key))
  const [oldest] = engines.keys()
  if (engines.size > KEPT && oldest !== undefined) engines.delete(oldest)
  return engine
}

async function makeEngine(packs: readonly string[]): Promise<Engine> {
  const [inUse, learned] = await Promise.all([packsInUse(), taught.read()])
  return {
    reviewer: createReviewer({
      ...underRulePolicies(ruleSetOf(inUse.packs, packs), inUse.rules),
      identify: await loadIdentify(),
      inflect: generate,
      words: bundledWords,
      model: bundledModel && withTaught(bundledModel, learned.value.families),
    }),
    organisation: organisationsOf(inUse.packs, packs),
    isDryRun: inUse.policy.dryRun === true,
  }
}
