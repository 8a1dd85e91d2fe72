import { PackError } from './error.ts'

interface WithParts {
  readonly pattern: string
  /** Alternatives by name, each a small regular expression. */
  readonly parts?: Readonly<Record<string, readonly string[]>> | undefined
}

/** Longest pattern in UTF-16 units: parts that use parts can double at each step. */
const LONGEST = 20_000
const USE = /\{\{([^{}]*)\}\}/g

/**
 * A pattern check with each `{{part}}` written out as `(?:a|b|c)`, and without its parts.
 * @throws PackError for a part that is unknown, unused, or used before it is whole, and for a pattern that becomes too long
 */
export function expandParts<T extends WithParts>(check: T, file: string, path: string): Omit<T, 'parts'> {
  const { parts = {}, ...rest } = check
  const groups = new Map<string, string>()
  const used = new Set<string>()
  const expand = (text: string, place: string) =>
    text.replace(USE, (_, name: string) => {
      const group = groups.get(name)
      if (group === undefined)
        throw new PackError(file, place, Object.hasOwn(parts, name) ? 'later-part' : 'unknown-part', name)
      used.add(name)
      return group
    })
  for (const [name, alternatives] of Object.entries(parts)) {
    const whole = alternatives.map((alternative, at) => expand(alternative, `${path}.parts.${name}.${at}`))
    groups.set(name, `(?:${short(whole.join('|'), file, `${path}.parts.${name}`)})`)
  }
  const pattern = short(expand(check.pattern, `${path}.pattern`), file, `${path}.pattern`)
  const unused = Object.keys(parts).find(name => !used.has(name))
  if (unused !== undefined) throw new PackError(file, `${path}.parts`, 'unused-part', unused)
  return { ...rest, pattern }
}

function short(text: string, file: string, path: string): string {
  if (text.length > LONGEST) throw new PackError(file, path, 'too-long', String(text.length))
  return text
}
