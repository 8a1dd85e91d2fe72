import type { Draft, Span } from '../../model.ts'
import { paragraphSpans } from '../analysis.ts'
import { type Entity, entitiesOf } from '../entities.ts'
import type { Fact } from '../facts/fact.ts'
import { factsOf } from '../facts/facts.ts'
import { placeIndex } from '../facts/places.ts'
import type { HalfLanguage } from '../language/half-language.ts'
import { sentencesOf } from '../sentences.ts'
import { convertFact, type Names } from './convert.ts'
import type { FindTerms } from './glossary.ts'

/** What stands where the writer has to say something. */
export const GAP = '…'

/** What a half is begun with: names of places and pages, and the terms of the administration. */
export interface Glossary extends Names {
  readonly findTerms: FindTerms
}

/** The beginning of the half that is missing. */
export interface BegunHalf {
  readonly text: string
  /** The gaps in `text` that the writer fills. */
  readonly gaps: readonly Span[]
  /** How many facts of the half that is there stand in it. */
  readonly facts: number
}

interface Item extends Span {
  readonly words: string
  readonly isFact: boolean
}

/**
 * The skeleton of the other half, made of the half that is there and of nothing else: its facts converted and in order,
 * official names and terms in the other language, one line a sentence, and a gap for all that a person has to write.
 * Blank lines stay. Pure; `draft` is the half that is there.
 */
export function beginHalf(
  draft: Pick<Draft, 'text'>,
  from: HalfLanguage,
  to: HalfLanguage,
  glossary: Glossary,
): BegunHalf {
  const places = placeIndex(glossary.places)
  const lines: string[] = []
  let facts = 0
  let before = 0
  for (const { start, end } of paragraphSpans(draft.text)) {
    if (/\n\s*\n/.test(draft.text.slice(before, start)) && lines.length > 0) lines.push('')
    before = end
    const paragraph = draft.text.slice(start, end)
    for (const sentence of sentencesOf(paragraph)) {
      const words = paragraph.slice(sentence.start, sentence.end).trim()
      const items = itemsOf(words, from, to, glossary, places)
      facts += items.filter(({ isFact }) => isFact).length
      lines.push(lineOf(words, items))
    }
  }
  const text = lines.filter((line, at) => line !== GAP || lines[at - 1] !== GAP).join('\n')
  return { text, gaps: gapsIn(text), facts }
}

function itemsOf(
  sentence: string,
  from: HalfLanguage,
  to: HalfLanguage,
  glossary: Glossary,
  places: ReturnType<typeof placeIndex>,
): Item[] {
  const entities = entitiesOf(sentence)
  const facts = factsOf({ text: sentence, entities }, places).filter(fact => isTold(fact, from))
  const items: Item[] = [
    ...facts.map(fact => ({ start: fact.start, end: fact.end, words: convertFact(fact, to, glossary), isFact: true })),
    ...entities
      .filter(isKept)
      .map(({ start, end }) => ({ start, end, words: sentence.slice(start, end), isFact: false })),
  ]
  const isFree = ({ start, end }: Span) => items.every(item => item.end <= start || end <= item.start)
  const terms = glossary.findTerms(sentence, from).filter(isFree)
  return [
    ...items,
    ...terms.map(({ start, end, pair }) => ({
      start,
      end,
      words: cased(pair[to], sentence.slice(start, end)),
      isFact: false,
    })),
  ].sort((a, b) => a.start - b.start)
}

/** "en", "yksi", "toinen" are in every other sentence; a weekday may be one in one language alone. */
function isTold({ soft, kind, only }: Fact, from: HalfLanguage): boolean {
  return (!only || only === from) && (!soft || kind === 'weekday' || kind === 'place')
}

const isKept = ({ kind }: Entity) => kind === 'mention' || kind === 'emoji'

const cased = (words: string, like: string) =>
  /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words

/** A gap wherever the sentence has words that no item stands for; its closing mark stays. */
function lineOf(sentence: string, items: readonly Item[]): string {
  const parts: string[] = []
  let at = 0
  const addBetween = (end: number) => {
    const between = sentence.slice(at, end)
    if (/\p{L}/u.test(between)) parts.push(` ${GAP} `)
    else parts.push(between.replace(/\s+/g, ' '))
  }
  for (const { start, end, words } of items) {
    addBetween(start)
    parts.push(words)
    at = end
  }
  const tail = /[.!?:…]*$/.exec(sentence.slice(at))?.[0] ?? ''
  addBetween(sentence.length - tail.length)
  const line = `${parts.join('')}${tail}`
    .replace(/\s{2,}/g, ' ')
    .replace(/\s(?=[.,!?:])/g, '')
    .trim()
  const closed = line.replace(new RegExp(`${GAP}[.…]+$`), GAP)
  return /^\p{Lu}/u.test(sentence) ? closed.charAt(0).toUpperCase() + closed.slice(1) : closed
}

function gapsIn(text: string): Span[] {
  return Array.from(text.matchAll(new RegExp(GAP, 'g')), ({ index }) => ({ start: index, end: index + GAP.length }))
}
