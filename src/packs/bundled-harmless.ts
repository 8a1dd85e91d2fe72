import { harmless } from 'virtual:tolkku-harmless'
import type { Case } from '../core/learn/case.ts'

/** A part of what is harmless, beside which own packs' sentences are learned. Read anew at each call; for the background alone. */
export const readBundledHarmless: () => readonly Case[] = harmless
