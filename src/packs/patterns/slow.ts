import { attacksOn } from './attacks.ts'
import { parseExpression } from './parse.ts'
import { stepCounter } from './steps.ts'

/** Characters of an attack, and the most steps that an expression may need for it: V8 does a million in some 2 ms. */
export const ATTACK_LENGTH = 500
export const MOST_STEPS = 1_500_000

/**
 * A text of 500 characters that an expression takes too many steps for, or `null` where none was found. Counted, not
 * timed: the same on every machine. What cannot be read (it refers to its own groups) is slow by nature.
 */
export function slowText(source: string, flags: string): string | null {
  const node = parseExpression(source)
  if (!node) return source
  const steps = stepCounter(node, flags)
  for (const text of attacksOn(node, flags, ATTACK_LENGTH)) if (steps(text, MOST_STEPS) >= MOST_STEPS) return text
  return null
}
