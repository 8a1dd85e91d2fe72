const PLANE = 0x10000

/** Every sign of the first plane at its place; halves of pairs are no signs. */
function firstPlane(): string {
  let all = ''
  for (let code = 0; code < PLANE; code++) all += code >= 0xd800 && code < 0xe000 ? '\0' : String.fromCharCode(code)
  return all
}

let plane: string | null = null
const ranges = new Map<string, string>()

/** The signs of a Unicode property in the first plane, as what stands inside the brackets of a class. */
function rangesOf(property: string): string {
  const known = ranges.get(property)
  if (known !== undefined) return known
  plane ??= firstPlane()
  const runs = plane.matchAll(new RegExp(`\\p{${property}}+`, 'gu'))
  const made = Array.from(runs, run => `${escaped(run.index)}-${escaped(run.index + run[0].length - 1)}`).join('')
  ranges.set(property, made)
  return made
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`

const PART = /\\p\{(?<has>[^}]+)\}|\\P\{(?<lacks>[^}]+)\}|\\[\s\S]|\[|\]/g
/** What a pattern means otherwise with the flag `u` than without, properties aside. */
const NEEDS_UNICODE = /\\u\{|[\uD800-\uDFFF]|\\p\{[^}]*=|\[[^\]]*\\P/

/**
 * The same pattern without the flag `u`, for a text without surrogates; `null` where there is none. With the flag each
 * `\p{L}` becomes an alternation of pairs: the first use of a long pattern takes five times as long.
 */
export function plainPattern(pattern: string): string | null {
  if (NEEDS_UNICODE.test(pattern)) return null
  let inClass = false
  return pattern.replace(PART, (part, has?: string, lacks?: string) => {
    if (has !== undefined) return inClass ? rangesOf(has) : `[${rangesOf(has)}]`
    if (lacks !== undefined) return `[^${rangesOf(lacks)}]`
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    return part
  })
}

export const hasSurrogates = (text: string): boolean => /[\uD800-\uDFFF]/.test(text)
