import type { Case } from '../../core/learn/case.ts'
import { modelKey } from '../../core/learn/taught.ts'
import { type Effect, type Taught, teach } from '../../core/learn/teach.ts'
import { generate } from '../../core/text/lemmas/generate.ts'
import { bundledPacks } from '../../packs/bundled.ts'
import { readBundledHarmless } from '../../packs/bundled-harmless.ts'
import { bundledModel } from '../../packs/bundled-model.ts'
import { contentHash } from '../../packs/own/hash.ts'
import { taught } from '../../store/taught.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { afterStart } from './after-start.ts'
import { remakeEngines } from './engine.ts'
import { onPacksChange, packsInUse } from './packs.ts'
import { inTurns } from './turns.ts'

/** How far learning has come, from 0 to 1; `null` while nothing is learned. */
let done: number | null = null

export interface Learning {
  readonly done: number | null
  readonly effects: readonly Effect[]
}

/** What is learned from own packs' sentences, and what came of it. */
export async function learning(): Promise<Learning> {
  const { effects } = (await taught.read()).value
  return { done, effects: done === null ? effects : [] }
}

/** Learns whenever the sentences of own packs have changed, in turns with all else that the background does. */
export function watchLearning(): void {
  const again = oneAtATime(learnAnew)
  onPacksChange(again)
  afterStart(again)
}

async function learnAnew(): Promise<void> {
  const { cases } = await packsInUse()
  const before = (await taught.read()).value
  const from =
    cases.length === 0 || !bundledModel ? '' : await contentHash(modelKey(bundledModel) + JSON.stringify(cases))
  if (before.from === from) return
  try {
    const learned = from === '' ? NOTHING : await inTurns(steps(cases), () => true)
    if (learned) await taught.write({ from, families: [...learned.families], effects: [...learned.effects] })
  } finally {
    done = null
    remakeEngines()
  }
}

const NOTHING: Taught = { families: [], effects: [] }

function* steps(cases: readonly Case[]): Generator<void, Taught> {
  const lexicons = Object.assign({}, ...bundledPacks.map(pack => pack.lexicons))
  const job = teach(cases, { model: bundledModel, lexicons, inflect: generate, harmless: readBundledHarmless() })
  for (;;) {
    const step = job.next()
    if (step.done) return step.value
    done = step.value
    yield
  }
}
