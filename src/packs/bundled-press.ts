import { rules } from 'virtual:tolkku-press'
import type { PressRule } from '../core/press.ts'

/** What a page looks for by itself at the moment of a press: made of all packs when we were built. */
export const bundledPressRules: readonly PressRule[] = rules
