import type { Span } from '../model.ts'

export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string
  /** NFC and lower case: what words are compared by. */
  readonly key: string
}

/** Words of any script; keeps `EU:n`, `vaa'an`, `Etelä-Suomi` and `10-vuotias` whole. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[:’'\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text in order, with UTF-16 offsets. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    key: wordKey(match[0]),
  }))
}

/** The form by which words are compared: NFC, lower case, one kind of hyphen and apostrophe, no soft hyphens. */
export function wordKey(text: string): string {
  const key = text.normalize('NFC').toLowerCase()
  return /[\u00AD\u2010\u2011’]/.test(key)
    ? key
        .replace(/\u00AD/g, '')
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/’/g, "'")
    : key
}
