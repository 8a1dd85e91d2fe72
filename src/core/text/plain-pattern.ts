import { createMemo } from '../memo.ts'

/**
 * What a text keeps to: the Latin letters of Europe and the usual signs, or any sign of the first plane. Most keep to
 * what is near, and there a property is a few ranges instead of hundreds. The long s is not near: with the flags `iu` it
 * is an s, and with `i` alone it is not.
 */
const REACHES = {
  near: [
    [0, 0x17e],
    [0x2000, 0x20cf],
  ],
  plane: [[0, 0xffff]],
} as const satisfies Record<string, readonly (readonly [first: number, last: number])[]>

export type Reach = keyof typeof REACHES

const NEAR = /^[\0-\u017e\u2000-\u20cf]*$/
const SURROGATES = /[\uD800-\uDFFF]/

/** `null`: the text has signs beyond the first plane. */
export function reachOf(text: string): Reach | null {
  if (NEAR.test(text)) return 'near'
  return SURROGATES.test(text) ? null : 'plane'
}

/** Every sign from one to another at its place; halves of pairs are no signs. */
function signs(first: number, last: number): string {
  let all = ''
  for (let code = first; code <= last; code++) {
    all += code >= 0xd800 && code < 0xe000 ? '\0' : String.fromCharCode(code)
  }
  return all
}

const signsWithin = createMemo(2, reach =>
  REACHES[reach as Reach].map(([first, last]) => ({ first, all: signs(first, last) })),
)

/** What nearly every pattern asks for: to find it out takes milliseconds of the first review. */
export const USUAL: ReadonlyMap<string, string> = new Map([
  ['near L', String.raw`\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00baÀ-ÖØ-öø-ž\u2071\u207f\u2090-\u209c`],
  ['near M', ''],
  ['near Lu', String.raw`\u0041-\u005aÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸ-ŹŻŽ`],
  ['near Ll', String.raw`\u0061-\u007a\u00b5ß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķ-ĸĺļľŀłńņň-ŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž`],
  ['near N', String.raw`\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089`],
])

const rangesOf = createMemo(100, key => USUAL.get(key) ?? foundRanges(key))

/** The signs of a Unicode property within reach, as what stands inside the brackets of a class. */
export function foundRanges(key: string): string {
  const [reach = '', property = ''] = key.split(' ')
  return signsWithin(reach)
    .flatMap(({ first, all }) =>
      Array.from(all.matchAll(new RegExp(`\\p{${property}}+`, 'gu')), ({ index, 0: run }) => {
        const from = escaped(first + index)
        return run.length === 1 ? from : `${from}-${escaped(first + index + run.length - 1)}`
      }),
    )
    .join('')
}

/** Letters stand as they are: a pattern may hold hundreds of lists of them. */
const escaped = (code: number): string =>
  code < 0xc0 || code > 0x17f ? `\\u${code.toString(16).padStart(4, '0')}` : String.fromCharCode(code)

const PART = /\\p\{(?<has>[^}]+)\}|\\P\{(?<lacks>[^}]+)\}|\\[\s\S]|\[|\]/g
/** What a pattern means otherwise with the flag `u` than without, properties aside. */
const NEEDS_UNICODE = /\\u\{|[\uD800-\uDFFF]|\\p\{[^}]*=|\[[^\]]*\\P/

/**
 * The same pattern without the flag `u`, for a text within reach; `null` where there is none. With the flag each `\p{L}`
 * becomes an alternation of pairs: the first use of a long pattern takes five times as long.
 */
export function plainPattern(pattern: string, reach: Reach): string | null {
  if (NEEDS_UNICODE.test(pattern)) return null
  let inClass = false
  return pattern.replace(PART, (part, has?: string, lacks?: string) => {
    if (has !== undefined) return inClass ? rangesOf(`${reach} ${has}`) : `[${rangesOf(`${reach} ${has}`)}]`
    if (lacks !== undefined) return `[^${rangesOf(`${reach} ${lacks}`)}]`
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    return part
  })
}

/**
 * Gives a pattern, written for the flag `u` that is not among its flags, as it is read fastest in a text. It is made when a
 * text first asks for it: properties cost milliseconds at their first use. With `i` it may not tell cases apart.
 */
export function fitted(pattern: string, flags = ''): (text: string) => RegExp {
  const made = new Map<Reach | null, RegExp>()
  return text => {
    // With `i` beyond what is near, letters have other cases.
    const found = reachOf(text)
    const reach = found === 'near' || !flags.includes('i') ? found : null
    const known = made.get(reach)
    if (known) return known
    const plain = reach && plainPattern(pattern, reach)
    const expression = plain === null ? new RegExp(pattern, `${flags}u`) : new RegExp(plain, flags)
    made.set(reach, expression)
    return expression
  }
}
