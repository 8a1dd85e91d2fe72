import { model } from 'virtual:tolkku-learned'
import type { ModelFile } from '../core/text/learned/model.ts'

/** What was learned from the packs' sentences when we were built. A quarter of a megabyte: for the background alone. */
export const bundledModel: ModelFile = model
