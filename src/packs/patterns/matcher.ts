import { type CharacterTest, characterTest } from './character-test.ts'
import type { CharacterNode, ExpressionNode, RepeatNode, SequenceNode } from './parse.ts'

/** Goes on at a place; whether the rest of the expression is found from there. */
type Rest = (at: number) => boolean
type Matcher = (at: number, rest: Rest) => boolean

export class TooManySteps extends Error {}

/** A text that is looked through, and how many steps may still be taken. */
export class Walk {
  left = 0
  #characters: readonly string[] = []

  begin(text: string, most: number): void {
    this.#characters = Array.from(text)
    this.left = most
  }

  get length(): number {
    return this.#characters.length
  }

  at(place: number): string | undefined {
    return this.#characters[place]
  }

  take(steps: number): void {
    this.left -= steps
    if (this.left < 0) throw new TooManySteps()
  }
}

/** Finds an expression in the text of a walk as a backtracking engine does, and takes a step there for each of its own. */
export const createMatcher = (node: ExpressionNode, flags: string, walk: Walk): Matcher =>
  new Matchers(flags, walk).of(node, false)

/** Matchers of one expression; `back`: inside of what looks behind, where a text is read from its end. */
class Matchers {
  readonly #flags: string
  readonly #walk: Walk

  constructor(flags: string, walk: Walk) {
    this.#flags = flags
    this.#walk = walk
  }

  of(node: ExpressionNode, back: boolean): Matcher {
    switch (node.kind) {
      case 'character':
        return this.#character(node, back)
      case 'sequence':
        return this.#sequence(node, back)
      case 'alternatives':
        return this.#alternatives(node, back)
      case 'repeat':
        return node.body.kind === 'character' ? this.#run(node, node.body, back) : this.#repeat(node, back)
      case 'look': {
        const look = this.of(node.body, node.behind)
        return (at, rest) => look(at, () => true) !== node.negated && rest(at)
      }
      case 'anchor':
        return (at, rest) => this.#isAnchored(node.source, at) && rest(at)
    }
  }

  #test = ({ source }: CharacterNode): CharacterTest => characterTest(source, this.#flags)

  #character(node: CharacterNode, back: boolean): Matcher {
    const walk = this.#walk
    const test = this.#test(node)
    const [by, ahead] = back ? [-1, -1] : [1, 0]
    return (at, rest) => {
      walk.take(1)
      return test(walk.at(at + ahead)) && rest(at + by)
    }
  }

  #sequence({ parts }: SequenceNode, back: boolean): Matcher {
    const matchers = parts.map(part => this.of(part, back))
    const ordered = back ? matchers : matchers.toReversed()
    return ordered.reduce<Matcher>(
      (after, part) => (at, rest) => part(at, next => after(next, rest)),
      (at, rest) => rest(at),
    )
  }

  /** Those that fail at their first character take their steps together: lists of words are long. */
  #alternatives({ parts }: SequenceNode, back: boolean): Matcher {
    const walk = this.#walk
    const matchers = parts.map(part => this.of(part, back))
    const plans = new Map<string | undefined, Plan>()
    const planFor = (character: string | undefined) => {
      const plan = plans.get(character) ?? planOf(parts.map(part => this.#failure(part, character, back)))
      plans.set(character, plan)
      return plan
    }
    return (at, rest) => {
      const { tried, after } = planFor(walk.at(back ? at - 1 : at))
      for (const { part, before } of tried) {
        walk.take(before)
        if (matchers[part]?.(at, rest)) return true
      }
      walk.take(after)
      return false
    }
  }

  /** The steps in which a node fails at the character where it begins; `null` where that one may fit. */
  #failure(node: ExpressionNode, character: string | undefined, back: boolean): number | null {
    switch (node.kind) {
      case 'character':
        return this.#test(node)(character) ? null : 1
      case 'sequence': {
        const first = node.parts.at(back ? -1 : 0)
        return first ? this.#failure(first, character, back) : null
      }
      case 'alternatives':
        return sumOf(node.parts.map(part => this.#failure(part, character, back)))
      case 'repeat': {
        const once = node.min > 0 ? this.#failure(node.body, character, back) : null
        return once === null || node.body.kind === 'character' ? once : once + 1
      }
      default:
        return null
    }
  }

  /** A run of one class: no recursion, so that a long one fits the stack. */
  #run({ min, max, lazy }: RepeatNode, node: CharacterNode, back: boolean): Matcher {
    const walk = this.#walk
    const test = this.#test(node)
    const [by, ahead] = back ? [-1, -1] : [1, 0]
    const reach = (at: number, most: number) => {
      let count = 0
      while (count < most) {
        walk.take(1)
        if (!test(walk.at(at + by * count + ahead))) break
        count++
      }
      return count
    }
    return (at, rest) => {
      if (lazy && reach(at, min) < min) return false
      const most = reach(at, max)
      for (let more = 0; more <= most - min; more++) if (rest(at + by * (lazy ? min + more : most - more))) return true
      return false
    }
  }

  #repeat({ body, min, max, lazy }: RepeatNode, back: boolean): Matcher {
    const walk = this.#walk
    const once = this.of(body, back)
    const from = (at: number, count: number, rest: Rest): boolean => {
      walk.take(1)
      const more = () => count < max && once(at, next => (next !== at || count < min) && from(next, count + 1, rest))
      const done = () => count >= min && rest(at)
      return lazy ? done() || more() : more() || done()
    }
    return (at, rest) => from(at, 0, rest)
  }

  #isAnchored(anchor: string, at: number): boolean {
    if (anchor === '^') return at === 0
    if (anchor === '$') return at === this.#walk.length
    const isWord = (character: string | undefined) => character !== undefined && /\w/.test(character)
    return (isWord(this.#walk.at(at - 1)) !== isWord(this.#walk.at(at))) === (anchor === '\\b')
  }
}

/** Which alternatives are tried at a character: each with the steps that those before it take to fail, and the rest's. */
interface Plan {
  readonly tried: readonly { readonly part: number; readonly before: number }[]
  readonly after: number
}

function planOf(failures: readonly (number | null)[]): Plan {
  const tried: Plan['tried'][number][] = []
  let steps = 0
  for (const [part, failure] of failures.entries()) {
    steps += failure ?? 0
    if (failure !== null) continue
    tried.push({ part, before: steps })
    steps = 0
  }
  return { tried, after: steps }
}

const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
