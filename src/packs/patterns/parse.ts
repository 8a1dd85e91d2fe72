/** One character or class of characters, as it stands in the expression. */
export interface CharacterNode {
  readonly kind: 'character'
  readonly source: string
}

export interface SequenceNode {
  readonly kind: 'sequence' | 'alternatives'
  readonly parts: readonly ExpressionNode[]
}

export interface RepeatNode {
  readonly kind: 'repeat'
  readonly body: ExpressionNode
  readonly min: number
  readonly max: number
  readonly lazy: boolean
}

interface LookNode {
  readonly kind: 'look'
  readonly body: ExpressionNode
  readonly behind: boolean
  readonly negated: boolean
}

interface AnchorNode {
  readonly kind: 'anchor'
  readonly source: '^' | '$' | '\\b' | '\\B'
}

/** A regular expression as a tree. Groups leave no trace: what they capture costs nothing. */
export type ExpressionNode = CharacterNode | SequenceNode | RepeatNode | LookNode | AnchorNode

/** What is read one by one: a class, an escape, or any character (`u`: a whole code point). */
const CHARACTER =
  /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\[^bBk1-9]|[^\\()|*+?{}^$]/suy
const GROUP = /\((?:\?(?:(?<look>[=!]|<[=!])|:|<\p{L}\w*>))?/suy
const QUANTIFIER = /(?:(?<sign>[*+?])|\{(?<min>\d+)(?<comma>,(?<max>\d*))?\})(?<lazy>\??)/suy
const ANCHOR = /\\[bB]|[$^]/suy

/**
 * Reads a regular expression that has been found right. Gives `null` where it has what is read in no linear time
 * (references to groups) or what no pattern needs.
 */
export function parseExpression(source: string): ExpressionNode | null {
  let at = 0
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at
    const match = token.exec(source)
    if (match) at = token.lastIndex
    return match
  }

  function alternatives(): ExpressionNode | null {
    const parts: ExpressionNode[] = []
    do {
      const part = sequence()
      if (!part) return null
      parts.push(part)
    } while (source[at] === '|' && ++at)
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'alternatives', parts }
  }

  function sequence(): ExpressionNode | null {
    const parts: ExpressionNode[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom()
      if (!part) return null
      parts.push(repeated(part))
    }
    return { kind: 'sequence', parts }
  }

  function repeated(body: ExpressionNode): ExpressionNode {
    const groups = take(QUANTIFIER)?.groups
    if (!groups) return body
    const { sign, min = '', comma, max, lazy } = groups
    const from = sign ? Number(sign === '+') : Number(min)
    const most = sign ? (sign === '?' ? 1 : Infinity) : comma ? (max ? Number(max) : Infinity) : Number(min)
    return { kind: 'repeat', body, min: from, max: most, lazy: lazy !== '' }
  }

  function atom(): ExpressionNode | null {
    const group = take(GROUP)
    if (group) {
      const look = group.groups?.look
      const body = alternatives()
      if (!body || source[at] !== ')') return null
      at++
      return look ? { kind: 'look', body, behind: look.startsWith('<'), negated: look.endsWith('!') } : body
    }
    const anchor = take(ANCHOR)?.[0] as AnchorNode['source'] | undefined
    if (anchor) return { kind: 'anchor', source: anchor }
    const character = take(CHARACTER)?.[0]
    return character === undefined ? null : { kind: 'character', source: character }
  }

  const whole = alternatives()
  return at === source.length ? whole : null
}
