/** A piece of a text; `differs` where the other text has something else in its place. */
export interface Piece {
  readonly text: string
  readonly differs: boolean
}

const FIGURE = /\d+/g

/**
 * Marks the figures that differ between two places, in order: 14.–[18.] lokakuuta and 14–[19] oktober. Nothing is marked
 * where the two do not have as many figures: there is no telling which stands in whose place.
 */
export function markDifferences(one: string, two: string): readonly [Piece[], Piece[]] {
  const ones = one.match(FIGURE) ?? []
  const twos = two.match(FIGURE) ?? []
  const differing = ones.map((figure, index) => ones.length === twos.length && Number(figure) !== Number(twos[index]))
  return [split(one, differing), split(two, differing)]
}

function split(text: string, differing: readonly boolean[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let index = 0
  for (const match of text.matchAll(FIGURE)) {
    const differs = differing[index++] ?? false
    if (!differs) continue
    pieces.push({ text: text.slice(from, match.index), differs: false }, { text: match[0], differs })
    from = match.index + match[0].length
  }
  pieces.push({ text: text.slice(from), differs: false })
  return pieces.filter(piece => piece.text !== '')
}
