import type { Span } from '../model.ts'

const MARK = /["”“„«»]/g
const LONGEST = 800

/**
 * The quoted passages of a paragraph with their marks: "…", ”…”, “…”, «…», »…», also one inside another. Finnish and
 * Swedish open and close with the same mark: it opens where a word begins and closes where one ends. A mark that closes
 * what never opened closes a quotation that was cut: all before it is quoted.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = []
  let opened: number[] = []
  for (const { index } of text.matchAll(MARK)) {
    const [outermost] = opened
    if (outermost !== undefined && index - outermost > LONGEST) opened = []
    if (opens(text, index)) opened.push(index)
    else if (opened.length > 0) {
      const start = opened.pop() ?? index
      if (opened.length === 0 && index > start + 2) found.push({ start, end: index + 1 })
    } else if (found.length === 0 && index <= LONGEST && endsSentence(text, index))
      found.push({ start: 0, end: index + 1 })
  }
  const left = opened[0]
  // Where others are closed, what is open to the end is a quotation that was cut as well.
  if (left !== undefined && found.length > 0 && text.length - left <= LONGEST)
    found.push({ start: left, end: text.length })
  return found
}

function opens(text: string, at: number): boolean {
  return /^$|[\s([–—-]/.test(text.charAt(at - 1)) && /[^\s.,;:!?)\]]/.test(text.charAt(at + 1))
}

/** 'Everyone loves to complain." Then he left': not the inches of a screen, nor a mark set by mistake. */
function endsSentence(text: string, at: number): boolean {
  return /[\p{L}.,!?…]/u.test(text.charAt(at - 1)) && /^(?:$|,|\s+\p{Lu})/u.test(text.slice(at + 1, at + 4))
}

/** Whether `inner` lies wholly inside one of the `outer` spans. */
export function isInside(inner: Span, outer: readonly Span[]): boolean {
  return outer.some(span => span.start <= inner.start && inner.end <= span.end)
}
