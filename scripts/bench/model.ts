import { parseSync, Visitor } from 'vite'

/** Nothing else in the content script is as long in one piece, in UTF-16 units. */
const AT_LEAST = 10_000

export interface Place {
  readonly start: number
  readonly end: number
}

/** Where the language model's tables lie in the content script, in UTF-16 offsets. Throws when there are none. */
export function modelTables(source: string): Place[] {
  const places: Place[] = []
  new Visitor({
    Literal: node => {
      const { value, start, end } = node
      if (typeof value === 'string' && end - start > AT_LEAST) places.push({ start, end })
    },
  }).visit(parseSync('compose.js', source).program)
  if (places.length === 0) throw new Error('The content script holds no table of the language model')
  return places
}

/** The content script with empty tables. */
export function withoutModel(source: string): string {
  let rest = source
  for (const { start, end } of modelTables(source).reverse()) rest = `${rest.slice(0, start)}''${rest.slice(end)}`
  return rest
}
