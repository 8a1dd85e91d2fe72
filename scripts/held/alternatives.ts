import { patternSource } from '../../src/core/checks/pattern.ts'
import { fitted } from '../../src/core/text/plain-pattern.ts'
import { expandParts } from '../../src/packs/parts.ts'

/** A pattern check as its file has it. */
export interface WrittenPattern {
  readonly pattern: string
  readonly ignoreCase?: boolean
  readonly parts?: Readonly<Record<string, readonly string[]>>
}

/** One alternative of a part of a pattern. */
export interface Alternative {
  readonly part: string
  readonly text: string
}

type Test = (text: string) => boolean
/** A text, and which alternatives can stand in it: no other has a say in whether the pattern finds it. */
interface Occurring {
  readonly text: string
  readonly alternatives: ReadonlySet<string>
}

/** Matches nothing: a part whose only alternative was left out. */
const NEVER = '(?!)'

/**
 * The alternatives that may all be left out at once with every text still found as before, and none of `silent` found.
 * One after the other is left out, the last of each part first, and stays out where no text misses it.
 */
export function needless(
  written: WrittenPattern,
  texts: readonly string[],
  silent: readonly string[] = [],
): Alternative[] {
  const finds = matcher(written)
  const found = occurringIn(written, texts.filter(finds))
  const passed = occurringIn(
    written,
    silent.filter(text => !finds(text)),
  )
  const out: Alternative[] = []
  const left = new Set<string>()
  const stillFinds = ({ text, alternatives }: Occurring) =>
    matcher(only(written, key => alternatives.has(key) && !left.has(key)))(text)
  for (const [part, alternatives] of Object.entries(written.parts ?? {}))
    for (const text of alternatives.toReversed()) {
      const key = keyOf(part, text)
      const concerned = (one: Occurring) => one.alternatives.has(key)
      left.add(key)
      if (found.filter(concerned).every(stillFinds) && !passed.filter(concerned).some(stillFinds))
        out.push({ part, text })
      else left.delete(key)
    }
  return out
}

/** How many alternatives the parts of a pattern have. */
export const countAlternatives = ({ parts = {} }: WrittenPattern): number =>
  Object.values(parts).reduce((sum, alternatives) => sum + alternatives.length, 0)

const keyOf = (part: string, text: string): string => `${part}\n${text}`

function occurringIn(written: WrittenPattern, texts: readonly string[]): Occurring[] {
  const tests = Object.entries(written.parts ?? {}).flatMap(([part, alternatives]) =>
    alternatives.map((text): [string, Test] => [keyOf(part, text), canStand(written, text)]),
  )
  return texts.map(text => ({
    text,
    alternatives: new Set(tests.filter(([, stands]) => stands(text)).map(([key]) => key)),
  }))
}

/** By itself; one that uses parts may stand in any text, for what it wants not to follow may be left out too. */
function canStand({ ignoreCase = false }: WrittenPattern, text: string): Test {
  return text.includes('{{') ? () => true : matcher({ pattern: text, ignoreCase })
}

/** The pattern with those alternatives alone that are kept. */
function only(written: WrittenPattern, isKept: (key: string) => boolean): WrittenPattern {
  const parts = Object.entries(written.parts ?? {}).map(([part, alternatives]): [string, string[]] => {
    const kept = alternatives.filter(text => isKept(keyOf(part, text)))
    return [part, kept.length > 0 ? kept : [NEVER]]
  })
  return { ...written, parts: Object.fromEntries(parts) }
}

function matcher({ pattern, ignoreCase = false, parts = {} }: WrittenPattern): Test {
  // A part whose last use is left out stays in use where nothing matches.
  const uses = Object.keys(parts).map(name => `{{${name}}}`)
  const whole = expandParts({ pattern: `${pattern}|${NEVER}${uses.join('')}`, parts }, '', '').pattern
  const source = patternSource({ pattern: whole, ignoreCase })
  const expressionFor = fitted(source)
  return text => {
    const read = ignoreCase ? text.toLowerCase() : text
    return expressionFor(read).test(read)
  }
}
