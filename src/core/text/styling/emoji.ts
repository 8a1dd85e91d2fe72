import type { Span } from '../../model.ts'
import type { Paragraph } from '../analysis.ts'

type Looked = Pick<Paragraph, 'text' | 'entities'>

/** From so many emoji in a row a screen reader reads on and on. */
const LONG_RUN = 4

/** Rows of four or more emoji, perhaps with spaces between. */
export function emojiRuns(paragraph: Looked): Span[] {
  return runs(paragraph).filter(({ count }) => count >= LONG_RUN)
}

/** Emoji between the words of a sentence: words, and not a link, go on with a small letter after them. */
export function emojiInside(paragraph: Looked): Span[] {
  const { text, entities } = paragraph
  return runs(paragraph).filter(({ start, end }) => {
    const next = end + (/^\s*(?=\p{Ll}{2})/u.exec(text.slice(end))?.[0].length ?? Number.NaN)
    return (
      /[\p{L}\p{N},–-]\s*$/u.test(text.slice(0, start)) &&
      next >= end &&
      !entities.some(entity => entity.start === next)
    )
  })
}

function runs({ text, entities }: Looked): (Span & { count: number })[] {
  const found: { start: number; end: number; count: number }[] = []
  for (const { kind, start, end } of entities) {
    if (kind !== 'emoji') continue
    const last = found.at(-1)
    if (last && text.slice(last.end, start).trim() === '') Object.assign(last, { end, count: last.count + 1 })
    else found.push({ start, end, count: 1 })
  }
  return found
}
