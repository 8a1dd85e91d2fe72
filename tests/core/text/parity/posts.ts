import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { ANYWHERE } from '../../../../src/core/bare-text.ts'
import type { Identify } from '../../../../src/core/model.ts'
import { paragraphSpans } from '../../../../src/core/text/analysis.ts'
import { entitiesOf } from '../../../../src/core/text/entities.ts'
import { resolveLanguages } from '../../../../src/core/text/language/language.ts'
import { segmentsOf } from '../../../../src/core/text/language/segments.ts'
import { ownerAt, ownersIn } from '../../../../src/core/text/parity/halves.ts'
import { compareHalves } from '../../../../src/core/text/parity/parity.ts'
import type { ParityView } from '../../../../src/core/view.ts'
import { municipality } from '../../bilingual-view.ts'

const FOLDER = new URL('posts/', import.meta.url)
const LANGUAGES = ['fi', 'sv', 'en'] as const
type PostLanguage = (typeof LANGUAGES)[number]

/** A post as it is written down: marks (<fi>, <sv>, <en>, <both>, <any>) open a piece of a half. */
interface WrittenPost {
  readonly kind: string
  readonly text: string
  readonly missing?: 'fi' | 'sv'
  /** It is not read right yet. */
  readonly open?: boolean
  readonly differs?: readonly { readonly fi: string; readonly sv: string }[]
  readonly leftOut?: readonly string[]
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly language: PostLanguage
}

/** A post without its marks, and what it must be read as. */
export interface KnownPost extends Omit<WrittenPost, 'text'> {
  readonly file: string
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** All posts of the folder. */
export function knownPosts(): KnownPost[] {
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.yml'))
    .sort()
    .flatMap(name => {
      const posts: WrittenPost[] = parse(readFileSync(new URL(name, FOLDER), 'utf8'))
      return posts.map(post => unmarked(post, name))
    })
}

function unmarked(post: WrittenPost, file: string): KnownPost {
  let text = ''
  let language: PostLanguage | null = null
  const pieces: Piece[] = []
  for (const part of post.text.trimEnd().split(/(<(?:fi|sv|en|both|any)>)/)) {
    const mark = /^<(\w+)>$/.exec(part)?.[1]
    if (mark) {
      language = LANGUAGES.find(one => one === mark) ?? null
      continue
    }
    // Piece by line: what is said of a misread half then names the line.
    for (const { index, 0: line } of part.matchAll(/[^\n]+/g)) {
      if (language && /\p{L}{2}/u.test(line))
        pieces.push({ start: text.length + index, end: text.length + index + line.length, language })
    }
    text += part
  }
  return { ...post, file, text, pieces }
}

/** What a post is read as other than it must be; empty where all is right. */
export function faultsOf(post: KnownPost, identify: Identify): string[] {
  const view = viewOf(post.text, identify)
  const { contradictions, omissions } = compareHalves(view)
  const differs = contradictions.map(({ fi, sv }) => ({ fi: fi.text, sv: sv.text }))
  const leftOut = omissions.map(({ fact }) => fact.text)
  return [
    ...misreadPieces(post, view),
    ...unlike('difference', post.differs ?? [], differs, (a, b) => b.fi.includes(a.fi) && b.sv.includes(a.sv)),
    ...unlike('left out', post.leftOut ?? [], leftOut, (a, b) => b.includes(a)),
  ]
}

function viewOf(text: string, identify: Identify): ParityView {
  const paragraphs = paragraphSpans(text).map(({ start, end }) => {
    const piece = text.slice(start, end)
    const read = { words: [], sentences: [], entities: entitiesOf(piece), segments: segmentsOf(piece, identify) }
    return { start, paragraph: { text: piece, ...read, terms: () => [] } }
  })
  const context = { ...ANYWHERE, role: 'communicator', organisation: municipality, now: null } as const
  return { text, context, paragraphs, languages: resolveLanguages(paragraphs, text) }
}

/** Each word must stand in the half that the piece is marked as, or in one that both have. */
function misreadPieces(post: KnownPost, view: ParityView): string[] {
  const owners = ownersIn(view)
  return post.pieces.flatMap(({ start, end, language }) => {
    const words = Array.from(post.text.slice(start, end).matchAll(/\p{L}{2,}/gu))
    const wrong = words.filter(({ index }) => {
      const owner = ownerAt(owners, start + index)
      return language === 'en' ? view.languages.at(start + index) !== 'en' : owner !== language && owner !== 'shared'
    })
    return wrong.length > 0 ? [`not ${language}: ${wrong.map(([word]) => word).join(' ')}`] : []
  })
}

function unlike<T>(name: string, wanted: readonly T[], found: readonly T[], isSame: (a: T, b: T) => boolean): string[] {
  const missed = wanted.filter(one => !found.some(other => isSame(one, other)))
  const wrong = found.filter(one => !wanted.some(other => isSame(other, one)))
  return [
    ...missed.map(one => `missed ${name}: ${JSON.stringify(one)}`),
    ...wrong.map(one => `false ${name}: ${JSON.stringify(one)}`),
  ]
}
