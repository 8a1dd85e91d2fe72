import { characterTest } from './character-test.ts'
import type { ExpressionNode, RepeatNode } from './parse.ts'

/** Characters that a class is looked through for: letters of both cases, digits, spaces and what people punctuate with. */
const ALPHABET = Array.from('aäsAÄ0 4.,:;!?-–/@#("”\n\u00A0€éя')
/** Texts of the expression's words in any order. */
const SALADS = 6
/** What a text ends in: nothing, or what the expression could not mean. */
const ENDS = ['', '\0', '!', '\n']

/** A row of numbers from 0 to 1 that looks like chance and is the same each time. */
function chances(): () => number {
  let seed = 1
  return () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
}

/**
 * Texts of one length that are as unkind to an expression as its own words allow: they lead to each of its
 * repetitions, go around in it, and end in what does not fit.
 */
export function* attacksOn(node: ExpressionNode, flags: string, length: number): Generator<string> {
  const words = new Words(flags)
  const filled = (lead: string, round: string, end: string) =>
    round === '' ? lead : `${lead}${round.repeat(Math.ceil(length / round.length))}`.slice(0, length - end.length) + end
  for (const salad of saladsOf(node, words, length)) for (const end of ENDS) yield filled('', `${salad} `, end)
  for (const repeat of repeatsIn(node))
    for (const end of ENDS) {
      const lead = words.leadTo(repeat, node)
      yield filled(lead, words.of(repeat.body), end)
      yield filled(lead, words.of(repeat.body) + words.of(repeat.body), end)
    }
  for (let round = 0; round < 3 * ENDS.length; round++) {
    yield filled('', words.of(node), ENDS[round % ENDS.length] ?? '')
    yield filled('', `${words.of(node)} `, ENDS[round % ENDS.length] ?? '')
  }
}

/** Words of the expression in any order, also those that it only looks at. */
function* saladsOf(node: ExpressionNode, words: Words, length: number): Generator<string> {
  const alternatives = alternativesIn(node)
  if (alternatives.length === 0) return
  for (let round = 0; round < SALADS; round++) {
    const count = round < SALADS / 2 ? 6 : length
    yield Array.from({ length: count }, () => words.of(words.some(alternatives) ?? node)).join(' ')
  }
}

/** Texts that an expression finds, chosen as if by chance. */
class Words {
  readonly #chance = chances()
  readonly #flags: string

  constructor(flags: string) {
    this.#flags = flags
  }

  some<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.#chance() * list.length)]
  }

  /** A text that the node finds, without what it only looks at. */
  of(node: ExpressionNode): string {
    switch (node.kind) {
      case 'character':
        return this.some(charactersOf(node.source, this.#flags)) ?? ''
      case 'sequence':
        return node.parts.map(part => this.of(part)).join('')
      case 'alternatives':
        return this.of(this.some(node.parts) ?? node)
      case 'repeat': {
        const times = node.min + Math.floor(this.#chance() * Math.min(3, node.max - node.min + 1))
        return Array.from({ length: times }, () => this.of(node.body)).join('')
      }
      default:
        return ''
    }
  }

  /** The words that lead to a node inside another. */
  leadTo(target: ExpressionNode, node: ExpressionNode): string {
    if (node === target || node.kind === 'character' || node.kind === 'anchor') return ''
    if (node.kind === 'repeat' || node.kind === 'look') return this.leadTo(target, node.body)
    const at = node.parts.findIndex(part => holds(part, target))
    const before = node.kind === 'sequence' ? node.parts.slice(0, at).map(part => this.of(part)) : []
    return before.join('') + this.leadTo(target, node.parts[at] ?? target)
  }
}

/** What stands between bars. */
function alternativesIn(node: ExpressionNode): ExpressionNode[] {
  if (node.kind === 'repeat' || node.kind === 'look') return alternativesIn(node.body)
  if (node.kind !== 'sequence' && node.kind !== 'alternatives') return []
  return [...(node.kind === 'alternatives' ? node.parts : []), ...node.parts.flatMap(alternativesIn)]
}

function holds(node: ExpressionNode, target: ExpressionNode): boolean {
  if (node === target) return true
  if (node.kind === 'repeat' || node.kind === 'look') return holds(node.body, target)
  return (node.kind === 'sequence' || node.kind === 'alternatives') && node.parts.some(part => holds(part, target))
}

/** Repetitions that can go around more than a few times. */
function repeatsIn(node: ExpressionNode): RepeatNode[] {
  if (node.kind === 'repeat') return [...(node.max > 3 ? [node] : []), ...repeatsIn(node.body)]
  if (node.kind === 'look') return repeatsIn(node.body)
  return node.kind === 'sequence' || node.kind === 'alternatives' ? node.parts.flatMap(repeatsIn) : []
}

const known = new Map<string, readonly string[]>()

function charactersOf(source: string, flags: string): readonly string[] {
  const key = `${flags}/${source}`
  const found = known.get(key) ?? searched(source, flags)
  known.set(key, found)
  return found
}

function searched(source: string, flags: string): string[] {
  const test = characterTest(source, flags)
  const found = ALPHABET.filter(test)
  for (let code = 0x20; found.length === 0 && code < 0x3000; code++)
    if (test(String.fromCodePoint(code))) found.push(String.fromCodePoint(code))
  return found
}
