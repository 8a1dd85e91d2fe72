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
export const parseExpression = (source: string): ExpressionNode | null => new Parser(source).whole()

/** Goes through an expression once, from left to right. */
class Parser {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  whole(): ExpressionNode | null {
    const whole = this.#alternatives()
    return this.#at === this.#source.length ? whole : null
  }

  #take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.#at
    const match = token.exec(this.#source)
    if (match) this.#at = token.lastIndex
    return match
  }

  #takeSign(sign: string): boolean {
    const stands = this.#source[this.#at] === sign
    if (stands) this.#at++
    return stands
  }

  #alternatives(): ExpressionNode | null {
    const parts: ExpressionNode[] = []
    do {
      const part = this.#sequence()
      if (!part) return null
      parts.push(part)
    } while (this.#takeSign('|'))
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'alternatives', parts }
  }

  #sequence(): ExpressionNode | null {
    const parts: ExpressionNode[] = []
    for (let sign = this.#source[this.#at]; sign && sign !== '|' && sign !== ')'; sign = this.#source[this.#at]) {
      const part = this.#atom()
      if (!part) return null
      parts.push(this.#repeated(part))
    }
    return { kind: 'sequence', parts }
  }

  #repeated(body: ExpressionNode): ExpressionNode {
    const groups = this.#take(QUANTIFIER)?.groups
    if (!groups) return body
    const { sign, min = '', comma, max, lazy } = groups
    const from = sign ? Number(sign === '+') : Number(min)
    const most = sign ? (sign === '?' ? 1 : Infinity) : comma ? (max ? Number(max) : Infinity) : Number(min)
    return { kind: 'repeat', body, min: from, max: most, lazy: lazy !== '' }
  }

  #atom(): ExpressionNode | null {
    const group = this.#take(GROUP)
    if (group) return this.#inGroup(group.groups?.look)
    const anchor = this.#take(ANCHOR)?.[0] as AnchorNode['source'] | undefined
    if (anchor) return { kind: 'anchor', source: anchor }
    const character = this.#take(CHARACTER)?.[0]
    return character === undefined ? null : { kind: 'character', source: character }
  }

  #inGroup(look: string | undefined): ExpressionNode | null {
    const body = this.#alternatives()
    if (!body || !this.#takeSign(')')) return null
    return look ? { kind: 'look', body, behind: look.startsWith('<'), negated: look.endsWith('!') } : body
  }
}
