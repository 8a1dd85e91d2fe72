import type { Plugin } from 'vite'
import { readPacks } from '../packs.ts'

const VIRTUAL = 'virtual:tolkku-packs'

/** Makes the packs of `assets/packs` importable as data, without their examples. A broken pack breaks the build. */
export function packsPlugin(): Plugin {
  return {
    name: 'tolkku-packs',
    resolveId: id => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return
      const packs = readPacks(undefined, { isKnown: false }).map(pack => ({ ...pack, notes: {} }))
      return `export const packs = JSON.parse(${JSON.stringify(JSON.stringify(packs))})`
    },
  }
}
