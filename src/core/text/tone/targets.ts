import type { Span } from '../../model.ts'
import { overlaps } from '../../span.ts'
import type { TermHit } from '../../term.ts'
import type { Paragraph } from '../analysis.ts'
import type { Word } from '../words.ts'

/** At whom words can be aimed. `self` is the writer; `nobody` when nothing in the sentence shows it. */
export const TARGETS = ['you', 'group', 'councillor', 'staff', 'employer', 'person', 'thing', 'self', 'nobody'] as const
export type Target = (typeof TARGETS)[number]

/** A word that someone can be meant by, and its place among the words of the paragraph. */
export interface Aim extends Span {
  readonly target: Target
  readonly at: number
  /** Found by its capital letter alone. */
  readonly isName?: boolean
  /** Says that a person is meant only so many words before the place: "vilken idiot", "varsinainen pelle". */
  readonly reach?: number
}

const isTarget = (name: string | undefined): name is Target => (TARGETS as readonly string[]).includes(name ?? '')
/** Of two readings of one word the first in this order is meant: puheenjohtaja is a councillor before a johtaja. */
const ORDER: readonly Target[] = [
  'you',
  'councillor',
  'staff',
  'employer',
  'person',
  'group',
  'thing',
  'self',
  'nobody',
]

/** All whom the words of a sentence can be aimed at: words of the list, people by name, mentions. In order. */
export function aimsIn(paragraph: Paragraph, sentence: Span, hits: readonly TermHit[]): Aim[] {
  const aims: Aim[] = []
  for (const hit of hits) {
    const target = hit.term.category
    if (!isTarget(target) || hit.start < sentence.start || hit.end > sentence.end) continue
    aims.push({
      start: hit.start,
      end: hit.end,
      target,
      at: wordAt(paragraph.words, hit.start),
      ...(hit.term.strength !== undefined && { reach: hit.term.strength }),
    })
  }
  for (const entity of paragraph.entities) {
    if (entity.kind !== 'mention' || entity.start < sentence.start || entity.end > sentence.end) continue
    aims.push({ start: entity.start, end: entity.end, target: 'person', at: wordAt(paragraph.words, entity.start) })
  }
  const named = namesIn(paragraph, sentence).filter(
    name => !aims.some(aim => overlaps(aim, name) || isTitle(paragraph.text, aim, name)),
  )
  return oneReading([...aims, ...named])
}

function oneReading(aims: readonly Aim[]): Aim[] {
  const kept: Aim[] = []
  const preferred = aims.toSorted((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b))
  for (const aim of preferred) if (!kept.some(other => overlaps(other, aim))) kept.push(aim)
  return kept.sort((a, b) => a.start - b.start)
}

const rank = ({ target }: Aim): number => ORDER.indexOf(target)

const CAPITAL = /^\p{Lu}\p{Ll}{2,}/u
/** Place names stand in local cases: Porkkalassa, Sipoosta. */
const LOCAL = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|seen|h[aeiouyäö]n)$/

/** A name after these is a place: "tjänstemännen i Kyrkslätt". */
const IN_PLACE = /(?<!\p{L})(?:i|in|at) $/iu

/** Who is called by a title before the name. */
const WITH_TITLE: ReadonlySet<Target> = new Set(['councillor', 'staff'])
/** "Valtuutettu Matti Virtanen" is the councillor: a name after a title belongs to it. */
const isTitle = (text: string, aim: Aim, name: Span): boolean =>
  WITH_TITLE.has(aim.target) && /^ (?:\p{Lu}\S+ )*$/u.test(text.slice(aim.end, name.start))

/** Capitalised words inside a sentence, or two in a row: names. Nothing where capitals are shouted. */
function namesIn({ text, words }: Paragraph, sentence: Span): Aim[] {
  const names: Aim[] = []
  const inside = words.flatMap((word, at) => (word.start >= sentence.start && word.end <= sentence.end ? [at] : []))
  for (const at of inside) {
    const word = words[at]
    if (!word || !CAPITAL.test(word.text)) continue
    const next = words[at + 1]
    const paired = next !== undefined && next.end <= sentence.end && CAPITAL.test(next.text)
    const isFirst = at === inside[0]
    if (!paired && IN_PLACE.test(text.slice(Math.max(0, word.start - 4), word.start))) continue
    if (isFirst ? !paired || LOCAL.test(next.text) : LOCAL.test(word.text) && !paired) continue
    names.push({ start: word.start, end: word.end, target: 'person', at, isName: true })
  }
  return names
}

/** Index of the word at an offset, or of the last one before it. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((words[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The sentence around a span; the whole paragraph when it goes over the end of one. */
export function sentenceOf(paragraph: Pick<Paragraph, 'text' | 'sentences'>, span: Span): Span {
  const found = paragraph.sentences.find(sentence => sentence.start <= span.start && span.end <= sentence.end)
  return found ?? { start: 0, end: paragraph.text.length }
}
