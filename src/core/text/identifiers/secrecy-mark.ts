import type { Span } from '../../model.ts'
import { overlaps } from '../../span.ts'

const LAW = '(?:JulkL|JulkisuusL|OffL|OffentlighetsL|L 621/1999|Lag 621/1999)\\.?'
const ITEM = '(?:\\s*\\d+\\s*(?:k|kohta|kohdan|p|punkt|punkten)(?!\\p{L})\\.?)?'
const MOMENT = '\\d+\\s*mom(?:entti|entin|entet)?\\.?'
const SECTION = `${LAW}\\s*(?:\\d+\\s*§(?::n)?\\s*(?:,\\s*)?${MOMENT}|\\d+[.:]\\d+\\s*§)${ITEM}`
const WORDS = 'salassa\\s?pidettäv(?:äksi|iksi|ät|ä)(?!\\p{L})|sekretessbelag(?:da|d|t)(?!\\p{L})'
const LEVEL = 'TL\\s?(?:IV|I{1,3})(?![\\p{L}\\p{N}])'
const ONLY_MARKS =
  'salassa\\s?pidettävä|sekretessbelag[dt]|erittäin salainen|käyttö rajoitettu|luottamuksellinen|ytterst hemlig|begränsad tillgång|konfidentiell'

/** In capitals among other words: SALASSA PIDETTÄVÄ, SEKRETESSBELAGD. */
const CAPITALS = /(?<![\p{L}\p{N}])(?:SALASSA ?PIDETTÄVÄ|SEKRETESSBELAG[DT]A?)(?![\p{L}\p{N}])/gu
/** A level by its sign; not a range (TL I–IV) nor a talk of the level (TL IV -tieto, TL III-nivån, luokka TL II). */
const LEVEL_MARK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!(?:luok\\p{L}*|taso\\p{L}*|nivå\\p{L}*|klass\\p{L}*|level) )${LEVEL}(?!/|\\s?[-–]\\s?(?:\\p{Ll}|I|V)|,? (?:ja|tai|och|eller|and|or) |\\s(?:luok|taso|tieto|asiakirj|aineist|merkin|merkit|nivå|handling|klass|uppgift|mark|level|document|on |är |is |tarkoit|betyd))`,
  'gu',
)
const OWN_LINE = new RegExp(
  `^\\s*\\(?((?:${ONLY_MARKS}|TL\\s?(?:IV|I{1,3})|${SECTION})(?:[\\s,;:(/–-]+(?:${ONLY_MARKS}|TL\\s?(?:IV|I{1,3})|${SECTION}))*)[).!\\s]*$`,
  'iu',
)
const MARKED = new RegExp(
  `(?<![\\p{L}])(?:merkitty|merkittiin|leimattu|märkta?|märkts|marked|stämplad)(?:\\s\\p{L}+){0,1}\\s["”“'’(]?(${WORDS}|${LEVEL}|luottamukselliseksi|konfidentiell)`,
  'giu',
)
const WITH_SECTION = new RegExp(`(?<![\\p{L}])(?:${WORDS})[\\s,:;(–-]{1,3}${SECTION}`, 'giu')
/** A rule about marks, not a marked paper: "jos asiakirja on merkitty…", "handlingar som har märkts…". */
const IN_GENERAL =
  /(?:^|[.,;:!?]\s*)(?:jos|kun|mikäli|jotka|joissa|jolloin|miten|onko|om|när|ifall|hur|if|when|how)\s|\ssom\s/iu
const ABBREVIATION = /^(?:\p{Lu}{1,4}|[IVX]+)$/u

/** Every mark has one of these: a cheap look that spares most texts the dear ones. */
const MAY_BE_MARKED =
  /salassa|salainen|sekretess|rajoitettu|luottamuksel|hemlig|begränsad|konfidentiell|TL|Julk|Off|621/i

/** Classification marks on papers, as the openness act's practice has them; talk of secrecy or of the law is none. */
export function findSecrecyMarks(text: string): Span[] {
  if (!MAY_BE_MARKED.test(text)) return []
  const found: Span[] = []
  for (const match of text.matchAll(WITH_SECTION)) found.push(spanOf(match.index, match[0]))
  for (const match of text.matchAll(CAPITALS)) if (!isShouted(text, match[0])) found.push(spanOf(match.index, match[0]))
  for (const match of text.matchAll(LEVEL_MARK)) found.push(spanOf(match.index, match[0]))
  for (const match of text.matchAll(MARKED)) {
    const mark = match[1] ?? ''
    const end = match.index + match[0].length
    if (!IN_GENERAL.test(text.slice(0, match.index))) found.push({ start: end - mark.length, end })
  }
  const line = OWN_LINE.exec(text)
  if (line?.[1]) found.push(spanOf(text.indexOf(line[1]), line[1].trimEnd()))
  return withoutOverlaps(found)
}

const spanOf = (start: number, text: string): Span => ({ start, end: start + text.length })

/** Whether other words of the line are in capitals too: then it is a heading, not a mark. */
function isShouted(text: string, mark: string): boolean {
  const others = text.replace(mark, ' ').match(/\p{L}{2,}/gu) ?? []
  return others.filter(word => word === word.toUpperCase() && !ABBREVIATION.test(word)).length > 1
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(other => overlaps(other, span))) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}
