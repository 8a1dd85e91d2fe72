import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCaseReader } from '../../src/core/learn/reader.ts'
import { train } from '../../src/core/learn/train.ts'
import { finish } from '../../src/core/steps.ts'
import type { ModelFile } from '../../src/core/text/learned/model.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import type { Pack } from '../../src/packs/load.ts'
import { allCases } from './cases.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CACHE = join(ROOT, 'node_modules', '.cache', 'tolkku')

/**
 * The model of the packs, learned anew when sentences, lexicons or the core have changed since; the same input gives
 * the same model, so that one from the cache is as good.
 */
export async function learnedModel(packs: readonly Pack[]): Promise<ModelFile> {
  const cases = await allCases(packs)
  const lexicons = Object.assign({}, ...packs.map(pack => pack.lexicons))
  const path = join(CACHE, `learned-${fingerprint([cases, lexicons])}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as ModelFile
  const model = finish(train(cases, createCaseReader(lexicons, generate)))
  mkdirSync(CACHE, { recursive: true })
  // Others may be learning at the same time: a file is there as a whole or not at all.
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(model))
  renameSync(unfinished, path)
  return model
}

function fingerprint(data: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(data))
  for (const folder of ['src/core/learn', 'src/core/text']) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.ts'),
    )
    for (const file of files.sort()) hash.update(readFileSync(join(ROOT, folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
