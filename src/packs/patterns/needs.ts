import { patternSource } from '../../core/checks/pattern.ts'
import type { Pack } from '../load.ts'
import { type ExpressionNode, parseExpression } from './parse.ts'

/** Most texts that a part may stand for, and least letters that are worth looking for. */
const MOST = 400
const LEAST = 3

/**
 * Strings of which every match of a pattern has at least one; `null` where none can be told. To look for them costs far
 * less than the first use of a long pattern, which compiles it.
 */
export function needsOf(pattern: string): readonly string[] | null {
  const node = parseExpression(pattern)
  const needs = node && needed(node)
  if (!needs || needs.some(text => text.length < LEAST)) return null
  return needs.filter((text, at) => !needs.some((other, index) => (text !== other ? text.includes(other) : index < at)))
}

/** A pack whose patterns say what they need. */
export function withNeeds<P extends Pick<Pack, 'rules'>>(pack: P): P {
  const rules = pack.rules.map(each => {
    const { check } = each.rule
    const needs = check.kind === 'pattern' ? needsOf(patternSource(check)) : null
    return needs ? { ...each, rule: { ...each.rule, check: { ...check, needs } } } : each
  })
  return { ...pack, rules }
}

type Texts = readonly string[]

function needed(node: ExpressionNode): Texts | null {
  switch (node.kind) {
    case 'alternatives': {
      const all = node.parts.map(needed)
      return all.every(texts => texts !== null) ? limited(all.flat()) : null
    }
    case 'sequence':
      return best(runsOf(node.parts))
    case 'repeat':
      return node.min > 0 ? needed(node.body) : null
    case 'look':
      return node.negated ? null : needed(node.body)
    case 'character':
      return exactly(node)
    default:
      return null
  }
}

/** What each part of a sequence needs, and each run of parts that stand for whole texts. */
function runsOf(parts: readonly ExpressionNode[]): Texts[] {
  const found: Texts[] = []
  let run: Texts = ['']
  for (const part of parts) {
    const texts = exactly(part)
    const longer = texts && limited(run.flatMap(text => texts.map(next => text + next)))
    if (longer) {
      run = longer
      continue
    }
    found.push(run, ...[needed(part)].filter(needs => needs !== null))
    run = texts ?? ['']
  }
  return [...found, run]
}

/** Of several the one whose shortest text is longest, and of these the one with the fewest. */
function best(all: readonly Texts[]): Texts | null {
  const shortest = (texts: Texts) => Math.min(LEAST + 1, ...texts.map(({ length }) => length))
  const [first] = all
    .filter(texts => shortest(texts) > 0)
    .toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)
  return first ?? null
}

/** All texts that a part can stand for; `null` where they are too many to tell. */
function exactly(node: ExpressionNode): Texts | null {
  switch (node.kind) {
    case 'character':
      return signsOf(node.source)
    case 'alternatives': {
      const all = node.parts.map(exactly)
      return all.every(texts => texts !== null) ? limited(all.flat()) : null
    }
    case 'sequence':
      return node.parts.reduce<Texts | null>(
        (run, part) => {
          const texts = run && exactly(part)
          return texts && run && limited(run.flatMap(text => texts.map(next => text + next)))
        },
        [''],
      )
    case 'repeat': {
      const texts = node.max === 1 ? exactly(node.body) : null
      return texts && (node.min === 0 ? limited(['', ...texts]) : texts)
    }
    case 'anchor':
      return ['']
    default:
      return null
  }
}

const limited = (texts: Texts): Texts | null => (texts.length <= MOST ? [...new Set(texts)] : null)

/** The signs of a character or of a short class of single ones. */
function signsOf(source: string): Texts | null {
  if (/^[^\\[.]$/u.test(source)) return [source]
  if (/^\\[^\p{L}\d]$/u.test(source)) return [source.slice(1)]
  const inside = /^\[([^\\^\]-]{1,4})\]$/u.exec(source)?.[1]
  return inside === undefined ? null : [...inside]
}
