import type { Span } from '../../model.ts'

export interface Repeated extends Span {
  /** One sign in its place. */
  readonly single: string
}

/** "!!", "???", "!?!?", "....": more than one sign; "?!" and "…" alone are nothing. */
export function repeatedPunctuation(text: string): Repeated[] {
  return Array.from(text.matchAll(/[!?]{2,}|\.{4,}|…{2,}|,{2,}/g)).flatMap(match => {
    const [signs] = match
    if (signs === '?!' || signs === '!?') return []
    const single = signs.includes('?') ? '?' : signs.startsWith('.') ? '…' : signs.charAt(0)
    return [{ start: match.index, end: match.index + signs.length, single }]
  })
}

/** Every face and box has one of these, and most texts have none. */
const IN_FACES = /[°•◕ಠʘ◉╥ಥ¬≧≦◔‿益︵ツ\u2500-\u259F]/
const KAOMOJI = /[(（][^\s\p{L}\p{N}()]{0,3}[°•◕ಠʘ◉╥ಥ¬≧≦◔‿益︵][^()\n]{0,8}[)）][^\s\p{L}\p{N}]*|¯\\_+\(ツ\)_+\/¯/gu
const BOXES = /[\u2500-\u259F]{3,}(?:[\s\p{L}\p{N}]{0,40}[\u2500-\u259F]{3,})*/gu
const SIGNS = /[/\\|_=*#~^<>()[\]{}+@%&:;.'`°"-]/g
const LEAST_SIGNS = 8

/** A line of nothing but signs; alone it is a rule between two parts of a text. */
export function signLine(text: string): Span[] {
  const line = text.trim()
  if (line === '' || line.replace(SIGNS, '').trim() !== '') return []
  const start = text.indexOf(line)
  return [{ start, end: start + line.length }]
}

/** Pictures made of signs: faces, boxes, and lines that are mostly signs of several kinds. */
export function asciiArt(text: string): Span[] {
  const faces = (IN_FACES.test(text) ? [KAOMOJI, BOXES] : []).flatMap(pattern =>
    Array.from(text.matchAll(pattern), match => ({ start: match.index, end: match.index + match[0].length })),
  )
  if (faces.length > 0) return faces.sort((a, b) => a.start - b.start)
  const signs = text.match(SIGNS) ?? []
  if (signs.length < LEAST_SIGNS) return []
  const line = text.trim()
  const visible = line.replace(/\s/g, '').length
  const isPicture = new Set(signs).size >= 3 && signs.length / visible > 0.7
  const start = text.indexOf(line)
  return isPicture ? [{ start, end: start + line.length }] : []
}
