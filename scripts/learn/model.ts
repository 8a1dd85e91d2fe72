import { createCaseReader } from '../../src/core/learn/reader.ts'
import type { ModelFile } from '../../src/core/text/learned/model.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import type { Pack } from '../../src/packs/load.ts'
import { cached } from '../cache.ts'
import { allCases } from './cases.ts'
import { trainInParallel } from './parallel.ts'

/**
 * The model of the packs, learned anew when sentences, lexicons or the core have changed since; the same input gives
 * the same model, so that one from the cache is as good.
 */
export async function learnedModel(packs: readonly Pack[]): Promise<ModelFile> {
  const cases = await allCases(packs)
  const lexicons = Object.assign({}, ...packs.map(pack => pack.lexicons))
  return cached('learned', [cases, lexicons], ['src/core/learn', 'src/core/text'], () =>
    trainInParallel(cases, createCaseReader(lexicons, generate)),
  )
}
