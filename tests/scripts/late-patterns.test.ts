import { describe, expect, test } from 'vitest'
import { patternLiterals, withLatePatterns } from '../../scripts/vite/late-patterns.ts'

/** Runs a module and gives what it exports as `result`. */
const run = async (code: string): Promise<unknown> => {
  const { result } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return result
}

describe('patterns that are read late', () => {
  test.each([
    String.raw`export const result = 'a/b\\c"d'.match(/[/\\"]/g).join()`,
    String.raw`export const result = 'Hämeenlinna'.replace(/\p{Lu}(?=ä)/u, "$&'")`,
    'const find=t=>{return/b+/y.test(t)};export const result=[find("bb"),find("bb"),find("ab")]',
    'const find=(t)=>{const each=/b/g;each.test(t);return each.lastIndex};export const result=[find("ab"),find("ab")]',
    'function find(t){switch(t){case/a/.source:return 1;default:return void/b/.test(t)}}export const result=find("a")',
    'export const result=first();function first(){return /^a|b$/i.test("xB")&&/c/.test("c")}',
    'export class A{static one=/1/;two=/2/s;#of(){return/3/}three(){return this.#of()};static{this.four=/4/}}\nexport const result=[A.one,new A().two,new A().three(),A.four].map(String)',
  ])('%s does what it did', async code => {
    expect(patternLiterals(code).length).toBeGreaterThan(0)
    const late = withLatePatterns(code)
    expect(patternLiterals(late)).toEqual([])
    expect(await run(late)).toEqual(await run(code))
  })

  test('one without a state is made once, one with a state each time', () => {
    expect(withLatePatterns('export const f = () => /a/').match(/\?\?=/g)).toHaveLength(1)
    expect(withLatePatterns('export const f = () => /a/g')).not.toContain('??=')
    expect(withLatePatterns('export const f = /a/')).not.toContain('??=')
  })

  test('code without patterns stays as it is', () => {
    expect(withLatePatterns('export const half = 4 / 2 / 1')).toBe('export const half = 4 / 2 / 1')
  })
})
