import { readFileSync } from 'node:fs'
import { describe, expect, it, test, vi } from 'vitest'
import { cached } from '../../../scripts/cache.ts'
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
const keyOf = (source: string, flags: string) => `${flags.replace(ASIDE, '')}/${source}`

/**
 * Those of `expressions` that some text is slow for, by key; an expression that was looked at by the same code is known.
 */
async function slowOf(name: string, expressions: readonly (readonly [source: string, flags: string])[]) {
  const all = new Map(expressions.map(one => [keyOf(...one), one]))
  const slow = () => [...all].flatMap(([key, one]) => (slowText(...one) === null ? [] : [key]))
  return cached(name, [process.versions.v8, ...[...all.keys()].sort()], ['src/packs/patterns'], slow)
}

const ofPacks = new Set(patterns.map(([, source]) => keyOf(source, 'u')))
const slowPatterns = await slowOf(
  'slow-patterns',
  patterns.map(([, source]) => [source, 'u']),
)

test.each(patterns)('the pattern of %s is looked for in few steps, whatever the text', (_, source) => {
  expect(slowPatterns).not.toContain(keyOf(source, 'u'))
})

describe('the expressions of the sources', () => {
  const modules = import.meta.glob('../../../src/{core,page,packs}/**/*.ts')
  it('are looked for in few steps, whatever the text', async () => {
    for (const load of Object.values(modules)) await load().catch(() => null)
    globalThis.RegExp = native
    // Only now: its own expressions are none of ours, and one of them differs in each run.
    const vite = await import('vite')
    const literals = Object.keys(modules).flatMap(path => literalsOf(vite, new URL(path, import.meta.url).pathname))
    const all = [...literals, ...made].map(([source, flags]) => [withoutReferences(source), flags] as const)
    // Those of the packs are made when they are read, too.
    const others = all.filter(one => !ofPacks.has(keyOf(...one)))
    expect(await slowOf('slow-expressions', others)).toEqual([])
    expect(made.length).toBeGreaterThan(20)
    expect(literals.length).toBeGreaterThan(300)
  }, 120_000)
})

/** A reference to a single character costs what any character does. */
const withoutReferences = (source: string) => source.replace(/\\[1-9]/g, '[^]')

function literalsOf({ parseSync, Visitor }: typeof import('vite'), path: string): [string, string][] {
  const found: [string, string][] = []
  new Visitor({
    Literal: node => {
      if ('regex' in node) found.push([node.regex.pattern, node.regex.flags])
    },
  }).visit(parseSync(path, readFileSync(path, 'utf8')).program)
  return found
}
