import type { Plugin } from 'vite'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { makeWordsReady, writeLexicons } from '../../src/core/words-ready.ts'
import { withNeeds } from '../../src/packs/patterns/needs.ts'
import { pressRulesOf } from '../../src/packs/press-rules.ts'
import { allCases } from '../learn/cases.ts'
import { harmlessCases } from '../learn/harmless.ts'
import { learnedModel } from '../learn/model.ts'
import { checkedPacks } from '../packs.ts'
import { readTerms } from '../terms.ts'

type Made = Readonly<Record<string, unknown>>

/** What is made of `assets` when we are built, by the name of the module. */
const MODULES: Readonly<Record<string, () => Made | Promise<Made>>> = {
  'virtual:tolkku-packs': async () => {
    const packs = (await checkedPacks()).map(pack => withNeeds({ ...pack, notes: {} }))
    return { ...writeLexicons(makeWordsReady(packs, generate)) }
  },
  'virtual:tolkku-learned': async () => ({ model: await learnedModel(await checkedPacks()) }),
  'virtual:tolkku-harmless': async () => ({ harmless: harmlessCases(await allCases(await checkedPacks())) }),
  'virtual:tolkku-press': async () => ({ rules: pressRulesOf(await checkedPacks(), generate).rules }),
  'virtual:tolkku-terms': () => ({ terms: readTerms() }),
}

/** Asked for seldom, and not by a review: read when they are, not whenever the background starts. */
const LATE: readonly string[] = ['virtual:tolkku-harmless', 'virtual:tolkku-terms']

/** Long texts alone: a literal of them is ready with the script, and JSON is read anew at every start. */
const TEXTS: readonly string[] = ['words', 'model']

/** JSON with one byte a sign: a single dash or quotation mark would make the browser keep a megabyte in two. */
const oneByteJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-\xff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Makes packs and term lists importable as data, without examples and sources. A broken one breaks the build. */
export function packsPlugin(): Plugin {
  return {
    name: 'tolkku-packs',
    resolveId: id => (id in MODULES ? `\0${id}` : undefined),
    async load(id) {
      const made = await MODULES[id.slice(1)]?.()
      if (!made || !id.startsWith('\0')) return
      const reads = LATE.includes(id.slice(1)) ? '() =>' : '/* @__PURE__ */'
      const lines = Object.entries(made).map(([name, value]) => {
        const json = oneByteJson(value)
        return `export const ${name} = ${TEXTS.includes(name) ? json : `${reads} JSON.parse(${JSON.stringify(json)})`}`
      })
      return lines.join('\n')
    },
  }
}
