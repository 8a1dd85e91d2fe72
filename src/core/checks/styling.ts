import type { Fix } from '../finding.ts'
import type { Match } from '../match.ts'
import type { Span } from '../model.ts'
import type { Paragraph } from '../text/analysis.ts'
import { nameStems } from '../text/organisation.ts'
import { capitalised, shoutings } from '../text/styling/capitals.ts'
import { emojiInside, emojiRuns } from '../text/styling/emoji.ts'
import { type HashtagWords, hashtagParts, withCapitals } from '../text/styling/hashtag.ts'
import { styledLetters } from '../text/styling/letters.ts'
import { asciiArt, repeatedPunctuation, signLine } from '../text/styling/punctuation.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler, CompiledCheck } from './check.ts'

/** Looks that some readers cannot read. */
export type StylingCheck =
  | {
      readonly kind: 'styling'
      readonly finds:
        | 'capitals'
        | 'emoji-run'
        | 'emoji-inside'
        | 'styled-letters'
        | 'ascii-art'
        | 'repeated-punctuation'
    }
  | {
      readonly kind: 'styling'
      readonly finds: 'hashtag-case'
      /** Words that a hashtag of several words begins or ends with. */
      readonly first: readonly string[]
      readonly last: readonly string[]
    }

export const compileStyling: CheckCompiler<StylingCheck> = check =>
  check.finds === 'hashtag-case'
    ? hashtagCase({ first: new Set(check.first), last: new Set(check.last) })
    : finders[check.finds]

type Plain = Exclude<StylingCheck['finds'], 'hashtag-case'>

const finders: Readonly<Record<Plain, CompiledCheck>> = {
  'emoji-run': { scan: paragraph => emojiRuns(paragraph).map(asMatch) },
  'emoji-inside': { scan: paragraph => emojiInside(paragraph).map(asMatch) },
  'styled-letters': {
    scan: ({ text }) => styledLetters(text).map(found => ({ ...asMatch(found), fixes: [fix(found, found.plain)] })),
  },
  'repeated-punctuation': {
    scan: ({ text }) =>
      repeatedPunctuation(text).map(found => ({ ...asMatch(found), fixes: [fix(found, found.single)] })),
  },
  'ascii-art': { scan: scanPicture, judge: pictures },
  capitals: { scan: scanCapitals, judge: keepNames },
}

function asMatch({ start, end }: Span): Match & { readonly span: Span } {
  return { span: { start, end } }
}

function fix({ start, end }: Span, insert: string): Fix {
  return { label: { fi: insert, sv: insert, en: insert }, edits: [{ span: { start, end }, insert }] }
}

/** A line that is a picture only together with others. */
interface LineMatch extends Match {
  readonly span: Span
  readonly isPicture: boolean
}

function scanPicture({ text }: Paragraph): LineMatch[] {
  const found = asciiArt(text)
  const lines = found.length > 0 ? found : signLine(text)
  return lines.map(span => ({ span, isPicture: found.length > 0 }))
}

/** So many lines of signs in a row are a picture too. */
const PICTURE_LINES = 3

/** A picture of several lines is one finding, at its first line. */
function pictures(view: DraftView, scanned: readonly Match[]): Match[] {
  const groups: LineMatch[][] = []
  for (const match of scanned as readonly LineMatch[]) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && view.text.slice(before.span.end, match.span.start).trim() === '') last.push(match)
    else groups.push([match])
  }
  return groups.flatMap(lines => {
    const [first] = lines
    const isPicture = lines.length >= PICTURE_LINES || lines.some(line => line.isPicture)
    return first && isPicture ? [{ span: first.span }] : []
  })
}

function scanCapitals(paragraph: Paragraph): Match[] {
  return shoutings(paragraph).map(found => ({ ...asMatch(found), fixes: [fix(found, found.calm)] }))
}

/** The organisation's name keeps its capital in the calm text. */
function keepNames(view: DraftView, scanned: readonly Match[]): readonly Match[] {
  if (scanned.length === 0) return scanned
  const stems = nameStems(view.context.organisation)
  if (stems.length === 0) return scanned
  const named = (text: string) =>
    text.replace(/\p{L}+/gu, word => (stems.some(stem => word.startsWith(stem)) ? capitalised(word) : word))
  return scanned.map(match => ({
    ...match,
    fixes: match.fixes?.flatMap(({ edits }) => edits.map(({ span, insert }) => fix(span, named(insert)))) ?? [],
  }))
}

/** The organisation's own hashtags stay as it writes them. */
function hashtagCase(words: HashtagWords): CompiledCheck {
  return {
    scan: ({ entities }) => entities.filter(({ kind }) => kind === 'hashtag').map(asMatch),
    judge: (view, hashtags) => {
      if (hashtags.length === 0) return []
      const own = new Set(view.context.organisation.hashtags.map(tag => tag.toLowerCase()))
      const names = nameStems(view.context.organisation)
      return hashtags.flatMap(({ span }) => {
        if (!span) return []
        const tag = view.text.slice(span.start, span.end)
        if (own.has(tag.toLowerCase())) return []
        const parts = hashtagParts(tag.slice(1), words, names)
        return parts ? [{ span, fixes: [fix(span, `#${withCapitals(parts)}`)] }] : []
      })
    },
  }
}
