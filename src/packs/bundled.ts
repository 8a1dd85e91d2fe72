import { packs } from 'virtual:tolkku-packs'
import type { Pack } from './load.ts'

/** The packs that are shipped: validated when they were built, without the authors' notes. */
export const bundledPacks: readonly Pack[] = packs
