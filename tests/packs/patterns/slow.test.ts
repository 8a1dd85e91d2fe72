import { readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'vite'
import { describe, expect, it, test, vi } from 'vitest'
import { readPacks } from '../../../scripts/packs.ts'
import { patternSource } from '../../../src/core/checks/pattern.ts'
import { parseExpression } from '../../../src/packs/patterns/parse.ts'
import { slowText } from '../../../src/packs/patterns/slow.ts'
import { stepCounter } from '../../../src/packs/patterns/steps.ts'

/** The expressions that are put together while modules load; hoisted, so that it is there before the first of them. */
const { made, native } = vi.hoisted(() => {
  const made: [string, string][] = []
  const native = globalThis.RegExp
  globalThis.RegExp = new Proxy(native, {
    construct: (target, [source, flags = '']) => {
      if (typeof source === 'string') made.push([source, flags])
      return new target(source, flags)
    },
  })
  return { made, native }
})

const steps = (source: string, text: string) => {
  const node = parseExpression(source)
  return node ? stepCounter(node, 'u')(text, 1e7) : null
}

describe('steps', () => {
  it.each([
    ['a', 'aaaa', 5],
    ['a+b', 'aaaa', 25],
    ['(?:a|b)c', 'ab', 8],
    ['(?<!a)b', 'ab', 5],
  ])('of %s in %s', (source, text, expected) => {
    expect(steps(source, text)).toBe(expected)
  })

  it('grow with the square for a run that is looked for from each place, and not for a bounded one', () => {
    const growth = (source: string) => (steps(source, 'a'.repeat(400)) ?? 0) / (steps(source, 'a'.repeat(200)) ?? 1)
    expect(growth('a+b')).toBeCloseTo(4, 0)
    expect(growth('a{1,9}b')).toBeCloseTo(2, 0)
  })
})

describe('an expression', () => {
  it.each([
    '(a+)+$',
    '(?:a|ab|b)*c',
    String.raw`(?:\p{L}+ ?)+!`,
    String.raw`\p{L}*a\p{L}*b\p{L}*!`,
    String.raw`(\p{L})x\1`,
    String.raw`(?:\p{Lu}{2,}[,;:–-]? +(?:\p{Lu}{1,3}[,;:]? +)?){3,}\p{Lu}{2,}(?=[^\p{Ll}.?\n]{0,80}!)`,
  ])('is refused: %s', source => {
    expect(slowText(source, 'u')).not.toBeNull()
  })

  it.each([String.raw`(?<!\p{L})(?:\p{L}+ ){0,4}x`, 'a|b', String.raw`[^\n]{0,80}!`, ''])('is taken: %s', source => {
    expect(slowText(source, 'u')).toBeNull()
  })
})

const patterns = readPacks().flatMap(({ rules }) =>
  rules.flatMap(({ rule: { id, check } }) => (check.kind === 'pattern' ? [[id, patternSource(check)] as const] : [])),
)

/** Flags that say nothing of what is found. */
const ASIDE = /[dgy]/g
const known = new Map<string, string | null>()

/** As `slowText`, once for an expression: those of the packs are made when they are read, too. */
function slowOnce(source: string, flags: string): string | null {
  const key = `${flags.replace(ASIDE, '')}/${source}`
  const text = known.has(key) ? (known.get(key) ?? null) : slowText(source, flags)
  known.set(key, text)
  return text
}

test.each(patterns)('the pattern of %s is looked for in few steps, whatever the text', (_, source) => {
  expect(slowOnce(source, 'u')).toBeNull()
})

describe('the expressions of the sources', () => {
  const modules = import.meta.glob('../../../src/{core,page,packs}/**/*.ts')
  it('are looked for in few steps, whatever the text', async () => {
    for (const load of Object.values(modules)) await load().catch(() => null)
    globalThis.RegExp = native
    const literals = Object.keys(modules).flatMap(path => literalsOf(new URL(path, import.meta.url).pathname))
    const all = new Map([...literals, ...made].map(one => [one.join('/'), one]))
    const slow = [...all.values()].flatMap(([source, flags]) =>
      slowOnce(withoutReferences(source), flags) === null ? [] : [source],
    )
    expect(slow).toEqual([])
    expect(made.length).toBeGreaterThan(20)
    expect(literals.length).toBeGreaterThan(300)
  }, 120_000)
})

/** A reference to a single character costs what any character does. */
const withoutReferences = (source: string) => source.replace(/\\[1-9]/g, '[^]')

function literalsOf(path: string): [string, string][] {
  const found: [string, string][] = []
  new Visitor({
    Literal: node => {
      if ('regex' in node) found.push([node.regex.pattern, node.regex.flags])
    },
  }).visit(parseSync(path, readFileSync(path, 'utf8')).program)
  return found
}
