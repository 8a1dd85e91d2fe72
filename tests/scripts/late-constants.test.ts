import { describe, expect, test } from 'vitest'
import { withLateConstants } from '../../scripts/vite/late-constants.ts'
import { withLatePatterns } from '../../scripts/vite/late-patterns.ts'

/** Runs a module and gives what it exports as `result`. */
const run = async (code: string): Promise<unknown> => {
  const { result } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return result
}

const MADE =
  'globalThis.made = 0; const RegExp = class extends globalThis.RegExp { constructor(...all) { super(...all); globalThis.made++ } };'

describe('constants that are made late', () => {
  test.each([
    'const A=/a+/g;const f=t=>t.match(A);export const result=f("aba aa")',
    'const A = new RegExp("b" + "c", "g"); const f = t => { A.test(t); return A.lastIndex }; export const result = [f("bcbc"), f("bcbc"), f("bcbc")]',
    'const A=/a/;const B=new RegExp("^" + A.source + "$");export const result=[B.test("a"),B.test("ab")]',
    'const A=/a/;const all={A,other:A,[A.source]:1};export const result=[String(all.A),String(all.other),all.a]',
    'const A=/a/;const o={A:2};export const result=[o.A,A.test("a")]',
    'const A=/a/;const same=()=>A;export const result=same()===same()',
    'const A=/a/;export const result=first();function first(){return 1}',
    'const A=/a/;class B{static A=3;get=()=>A}export const result=[B.A,String(new B().get())]',
  ])('%s does what it did', async code => {
    const late = withLateConstants(code)
    expect(late).toContain('ALate')
    expect(await run(late)).toEqual(await run(code))
    expect(await run(withLatePatterns(late))).toEqual(await run(code))
  })

  test.each([
    'export const A = /a/; export const result = A.source',
    'const A = /a/; export { A }; export const result = A.source',
    'const A = /a/; const f = A => A; export const result = [A.source, f(1)]',
    'const A = /a/; const f = ({ A }) => A; export const result = [A.source, f({ A: 1 })]',
    'const A = /a/; const f = ({ b: A }) => A; export const result = [A.source, f({ b: 1 })]',
    'const A = /a/; const f = ({ A = 2 }) => A; export const result = [A.source, f({})]',
    'const A = /a/; const f = () => { const [A] = [1]; return A }; export const result = [A.source, f()]',
    'let A = /a/; A = /b/; export const result = A.source',
    'const A = { b: /a/ }; export const result = A.b.source',
  ])('%s stays as it is', code => {
    expect(withLateConstants(code)).toBe(code)
  })

  test('what nobody asks for is not made', async () => {
    const code = `${MADE}const A = new RegExp("a"); const B = new RegExp("b"); export const result = [B.test("b"), B.test("a"), globalThis.made]`
    expect(await run(code)).toEqual([true, false, 2])
    expect(await run(withLateConstants(code))).toEqual([true, false, 1])
  })
})
