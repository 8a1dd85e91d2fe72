import type { Span } from '../../model.ts'
import { overlaps } from '../../span.ts'
import type { Paragraph } from '../analysis.ts'
import type { Word } from '../words.ts'

export interface Shouting extends Span {
  /** The same in small letters, with a capital where a sentence begins. */
  readonly calm: string
}

/** From so many letters a single word in capitals is taken for shouting, not for an abbreviation. */
const LONG_WORD = 6
const WORD_OF_RUN = 4
const CAPITALS = /^\p{Lu}+(?:[-'’]\p{Lu}+)*$/u
const VOWEL = /[AEIOUYÅÄÖ]/
const ROMAN = /^[IVXLCDM]+$/
/** Abbreviations, and the marks of secret papers, which are no shouting. */
const ABBREVIATIONS = new Set(
  'AMK AVI AVG COVID DNA EFTA EKP ELY EU FAQ FBI GDPR HDMI HELCOM HKL HSL HSY HUS IKEA KELA LVM MLL NASA NASDAQ NATO OAJ OECD OKM OPEC OSCE PDF PRH RSS SAK SARS SDP SITRA SOTE SOS STM STTK SUPO SYKE TEHY THL TSYK UNESCO UNICEF USA UNHCR VATT VPN VTT WHO YLE YIT YK ERASMUS EUROPOL FRONTEX INTERPOL INTERREG LEADER SALASSA PIDETTÄVÄ SEKRETESSBELAGD SEKRETESSBELAGT'.split(
    ' ',
  ),
)

/** Words and runs of words in capitals; abbreviations, Roman numerals, links and hashtags are none. */
export function shoutings(paragraph: Pick<Paragraph, 'text' | 'words' | 'entities'>): Shouting[] {
  const { text, words } = paragraph
  if (!/\p{Lu}{4}/u.test(text)) return []
  const found: Shouting[] = []
  let run: Word[] = []
  const close = () => {
    const loud = withoutShortEnds(run)
    if (isShouting(loud)) found.push(shoutingOf(text, loud))
    run = []
  }
  for (const word of words) {
    if (isCapital(word.text) && !isName(paragraph, word)) run.push(word)
    else close()
  }
  close()
  return found
}

/** A part of a link or hashtag, or the town after a postcode. */
function isName({ text, entities }: Pick<Paragraph, 'text' | 'entities'>, word: Word): boolean {
  const inEntity = entities.some(entity => overlaps(entity, word))
  return inEntity || /\d{3} ?\d{2} $/.test(text.slice(Math.max(0, word.start - 7), word.start))
}

const isCapital = (word: string) => CAPITALS.test(word) && (word.length > 1 || /^[AOIÅ]$/.test(word))
const isAbbreviation = (word: string) => ABBREVIATIONS.has(word) || ROMAN.test(word) || !VOWEL.test(word)
const isLoud = (word: string) => word.length >= WORD_OF_RUN && !isAbbreviation(word)

/** Abbreviations and single letters at either end belong to the calm text around. */
function withoutShortEnds(run: readonly Word[]): Word[] {
  const isOutside = ({ text }: Word) => isAbbreviation(text) || text.length === 1
  const first = run.findIndex(word => !isOutside(word))
  const last = run.findLastIndex(word => !isOutside(word))
  return first < 0 ? [] : run.slice(first, last + 1)
}

function isShouting(run: readonly Word[]): boolean {
  const loud = run.filter(({ text }) => isLoud(text))
  return loud.length >= 2 || loud.some(({ text }) => text.length >= LONG_WORD || run.length >= 2)
}

function shoutingOf(text: string, run: readonly Word[]): Shouting {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? start
  let calm = ''
  let at = start
  for (const word of run) {
    calm += text.slice(at, word.start) + calmWord(text, word)
    at = word.end
  }
  return { start, end, calm }
}

function calmWord(text: string, word: Word): string {
  if (isAbbreviation(word.text)) return word.text
  const low = word.text.toLowerCase()
  return /(?:^|[.!?…:]["”’)]*\s+|^\W*)$/u.test(text.slice(0, word.start)) ? capitalised(low) : low
}

/** The same with its first letter a capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
