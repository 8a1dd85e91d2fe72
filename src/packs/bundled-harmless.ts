import { harmless } from 'virtual:tolkku-harmless'
import type { Case } from '../core/learn/case.ts'

/** A part of what is harmless, beside which own packs' sentences are learned. For the background alone. */
export const bundledHarmless: readonly Case[] = harmless
