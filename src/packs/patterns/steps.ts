import type { CharacterNode, ExpressionNode, RepeatNode } from './parse.ts'

/** Goes on at a place; whether the rest of the expression is found from there. */
type Rest = (at: number) => boolean
type Matcher = (at: number, rest: Rest) => boolean

class TooMany extends Error {}

/**
 * Makes a count of the steps in which a backtracking engine looks for an expression all through a text: what V8 does,
 * without what it spares by being clever. The count stops at `most`, which it then gives.
 */
export function stepCounter(node: ExpressionNode, flags: string): (text: string, most: number) => number {
  let characters: readonly string[] = []
  let left = 0
  const step = () => {
    if (--left < 0) throw new TooMany()
  }

  function compile(node: ExpressionNode, back: boolean): Matcher {
    switch (node.kind) {
      case 'character':
        return character(node, back)
      case 'sequence':
        return sequence(
          node.parts.map(part => compile(part, back)),
          back,
        )
      case 'alternatives':
        return alternatives(node.parts.map(part => compile(part, back)))
      case 'repeat':
        return node.body.kind === 'character' ? run(node, node.body, back) : repeat(node, compile(node.body, back))
      case 'look': {
        const look = compile(node.body, node.behind)
        return (at, rest) => look(at, () => true) !== node.negated && rest(at)
      }
      case 'anchor':
        return (at, rest) => isAnchored(node.source, at) && rest(at)
    }
  }

  function character(node: CharacterNode, back: boolean): Matcher {
    const test = characterTest(node.source, flags)
    return (at, rest) => {
      step()
      return test(characters[back ? at - 1 : at]) && rest(back ? at - 1 : at + 1)
    }
  }

  function sequence(parts: readonly Matcher[], back: boolean): Matcher {
    const ordered = back ? parts : parts.toReversed()
    return ordered.reduce<Matcher>(
      (after, part) => (at, rest) => part(at, next => after(next, rest)),
      (at, rest) => rest(at),
    )
  }

  function alternatives(parts: readonly Matcher[]): Matcher {
    return (at, rest) => parts.some(part => part(at, rest))
  }

  /** A run of one class: no recursion, so that a long one fits the stack. */
  function run({ min, max, lazy }: RepeatNode, node: CharacterNode, back: boolean): Matcher {
    const test = characterTest(node.source, flags)
    const [by, ahead] = back ? [-1, -1] : [1, 0]
    const reach = (at: number, most: number) => {
      let place = at
      while (Math.abs(place - at) < most) {
        step()
        if (!test(characters[place + ahead])) break
        place += by
      }
      return Math.abs(place - at)
    }
    return (at, rest) => {
      if (lazy && reach(at, min) < min) return false
      const most = reach(at, max)
      for (let more = 0; more <= most - min; more++) if (rest(at + by * (lazy ? min + more : most - more))) return true
      return false
    }
  }

  function repeat({ min, max, lazy }: RepeatNode, body: Matcher): Matcher {
    const from = (at: number, count: number, rest: Rest): boolean => {
      step()
      const more = () => count < max && body(at, next => (next !== at || count < min) && from(next, count + 1, rest))
      const done = () => count >= min && rest(at)
      return lazy ? done() || more() : more() || done()
    }
    return (at, rest) => from(at, 0, rest)
  }

  function isAnchored(anchor: string, at: number): boolean {
    if (anchor === '^') return at === 0
    if (anchor === '$') return at === characters.length
    const isWord = (character: string | undefined) => character !== undefined && /\w/.test(character)
    return (isWord(characters[at - 1]) !== isWord(characters[at])) === (anchor === '\\b')
  }

  const whole = compile(node, false)
  return (text, most) => {
    characters = Array.from(text)
    left = most
    try {
      for (let start = 0; start <= characters.length; start++) whole(start, () => true)
    } catch (error) {
      if (error instanceof TooMany) return most
      throw error
    }
    return most - left
  }
}

/** Codes of characters whose answers are kept. */
const COMMON_CODES = 0x2200
const [UNKNOWN, YES, NO] = [0, 1, 2]

const tests = new Map<string, (character: string | undefined) => boolean>()

/** Whether a character is the one, or in the class; each answer is kept. */
export function characterTest(source: string, flags: string): (character: string | undefined) => boolean {
  const key = `${flags}/${source}`
  const known = tests.get(key)
  if (known) return known
  const expression = new RegExp(`^${source}$`, flags.replace(/[gyd]/g, ''))
  const answers = new Int8Array(COMMON_CODES)
  const test = (character: string | undefined) => {
    if (character === undefined) return false
    const code = character.length === 1 ? character.charCodeAt(0) : COMMON_CODES
    if (code >= COMMON_CODES) return expression.test(character)
    if (answers[code] === UNKNOWN) answers[code] = expression.test(character) ? YES : NO
    return answers[code] === YES
  }
  tests.set(key, test)
  return test
}
