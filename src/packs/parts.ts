import { PackError } from './error.ts'

interface WithParts {
  readonly pattern: string
  /** Alternatives by name, each a small regular expression. */
  readonly parts?: Readonly<Record<string, readonly string[]>> | undefined
}

const USE = /\{\{([^{}]*)\}\}/g

/**
 * A pattern check with each `{{part}}` written out as `(?:a|b|c)`, and without its parts.
 * @throws PackError for a part that is unknown, unused, or used before it is whole
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
    groups.set(name, `(?:${whole.join('|')})`)
  }
  const pattern = expand(check.pattern, `${path}.pattern`)
  const unused = Object.keys(parts).find(name => !used.has(name))
  if (unused !== undefined) throw new PackError(file, `${path}.parts`, 'unused-part', unused)
  return { ...rest, pattern }
}
