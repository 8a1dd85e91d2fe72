import { type Plugin, parseSync, Visitor } from 'vite'
import { withLateConstants } from './late-constants.ts'

export interface PatternLiteral {
  /** UTF-16 offsets of the literal in the code. */
  readonly start: number
  readonly end: number
  readonly pattern: string
  readonly flags: string
  readonly inFunction: boolean
}

/** The regular expression literals of JavaScript, in their order. */
export function patternLiterals(code: string): PatternLiteral[] {
  const literals: PatternLiteral[] = []
  let depth = 0
  const enter = () => void depth++
  const leave = () => void depth--
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    Literal: node => {
      if ('regex' in node) literals.push({ ...node.regex, start: node.start, end: node.end, inFunction: depth > 0 })
    },
  }).visit(parseSync('module.js', code).program)
  return literals
}

/**
 * Rewrites the regular expression literals of a module so that they are read when they are first needed. V8 reads every
 * literal of a script while it loads, also in functions that never run: half of the time that a content script takes from
 * every page, and a quarter of what reading the background takes.
 *
 * A literal in a function is a new object at every evaluation. One without a state can't be told apart from the one
 * before, so it is made once.
 */
export function withLatePatterns(code: string): string {
  const names: string[] = []
  let written = ''
  let from = 0
  for (const { start, end, pattern, flags, inFunction } of patternLiterals(code)) {
    const made = `/* @__PURE__ */ new RegExp(${JSON.stringify(pattern)}${flags && `, ${JSON.stringify(flags)}`})`
    const isKept = inFunction && !/[gy]/.test(flags)
    const name = `latePattern${names.length}`
    if (isKept) names.push(name)
    written += `${code.slice(from, start)} ${isKept ? `(${name} ??= ${made})` : made}`
    from = end
  }
  const declared = names.length > 0 ? `let ${names.join(', ')};` : ''
  return declared + written + code.slice(from)
}

/** Lets regular expressions be read late. */
export function latePatterns(): Plugin {
  return {
    name: 'tolkku-late-patterns',
    enforce: 'post',
    apply: 'build',
    transform: code => ({ code: withLatePatterns(withLateConstants(code)), map: null }),
  }
}
