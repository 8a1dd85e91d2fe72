import { patternSource } from '../../src/core/checks/pattern.ts'
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
  const found = texts.filter(finds)
  const passed = silent.filter(text => !finds(text))
  const out: Alternative[] = []
  let kept = written
  for (const [part, alternatives] of Object.entries(written.parts ?? {}))
    for (const text of alternatives.toReversed()) {
      const without = leaveOut(kept, part, text)
      const stillFinds = matcher(without)
      if (!found.every(stillFinds) || passed.some(stillFinds)) continue
      kept = without
      out.push({ part, text })
    }
  return out
}

/** How many alternatives the parts of a pattern have. */
export const countAlternatives = ({ parts = {} }: WrittenPattern): number =>
  Object.values(parts).reduce((sum, alternatives) => sum + alternatives.length, 0)

function leaveOut(written: WrittenPattern, part: string, text: string): WrittenPattern {
  const rest = (written.parts?.[part] ?? []).filter(one => one !== text)
  return { ...written, parts: { ...written.parts, [part]: rest.length > 0 ? rest : [NEVER] } }
}

function matcher({ pattern, ignoreCase = false, parts = {} }: WrittenPattern): (text: string) => boolean {
  // A part whose last use is left out stays in use where nothing matches.
  const uses = Object.keys(parts).map(name => `{{${name}}}`)
  const whole = expandParts({ pattern: `${pattern}|${NEVER}${uses.join('')}`, parts }, '', '').pattern
  const expression = new RegExp(patternSource({ pattern: whole, ignoreCase }), 'u')
  return text => expression.test(ignoreCase ? text.toLowerCase() : text)
}
