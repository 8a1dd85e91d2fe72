import { createMatcher, TooManySteps, Walk } from './matcher.ts'
import type { ExpressionNode } from './parse.ts'

/**
 * Makes a count of the steps in which a backtracking engine looks for an expression all through a text: what V8 does,
 * without what it spares by being clever. The count stops at `most`, which it then gives.
 */
export function stepCounter(node: ExpressionNode, flags: string): (text: string, most: number) => number {
  const walk = new Walk()
  const whole = createMatcher(node, flags, walk)
  return (text, most) => {
    walk.begin(text, most)
    try {
      for (let start = 0; start <= walk.length; start++) whole(start, () => true)
    } catch (error) {
      if (error instanceof TooManySteps) return most
      throw error
    }
    return most - walk.left
  }
}
