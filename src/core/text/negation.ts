import type { Span } from '../model.ts'
import type { Paragraph } from './analysis.ts'
import { NEGATIONS } from './closed-words.ts'
import type { Word } from './words.ts'

const DENYING = new Set(Object.values(NEGATIONS).flat())
/** How many words before the place a negation may stand: "ei ole mikään luonnos", "är inte någon idiot". */
const REACH = 4

/** Whether a word denies what follows it. */
export const isNegation = ({ key }: Pick<Word, 'key'>): boolean => DENYING.has(key)

/** Whether a place is plainly negated: a negation among the few words before it, in the same clause. */
export function isNegated(paragraph: Pick<Paragraph, 'text' | 'words'>, span: Span): boolean {
  let seen = 0
  for (let at = paragraph.words.length - 1; at >= 0 && seen < REACH; at--) {
    const word = paragraph.words[at]
    if (!word || word.end > span.start) continue
    seen++
    if (/[,;.!?:\n]/.test(paragraph.text.slice(word.end, span.start))) return false
    if (DENYING.has(word.key)) return true
  }
  return false
}
