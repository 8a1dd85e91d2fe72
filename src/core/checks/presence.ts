import type { Match } from '../match.ts'
import { LANGUAGES, type Language } from '../model.ts'
import type { TermSource } from '../term.ts'
import type { EntityKind } from '../text/entities.ts'
import { hostIsOf } from '../text/hosts.ts'
import { isSigned } from '../text/signature.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler } from './check.ts'

export const THINGS = [
  'link',
  'own-link',
  'named-link',
  'hashtag',
  'own-hashtag',
  'emoji',
  'signature',
  'fact',
  'time',
] as const
type Thing = (typeof THINGS)[number]

/** Something that the draft lacks: found when none of the things is there. */
export interface PresenceCheck {
  readonly kind: 'presence'
  readonly lacks: readonly Thing[]
  /** Hosts that count as `named-link`, without `www.`. */
  readonly hosts?: readonly string[]
  /** Only when the draft speaks of these. */
  readonly about?: TermSource
  /** Not when the draft speaks of these. */
  readonly notAbout?: TermSource
  /** Only when the draft has so many words: a greeting is no news. */
  readonly words?: number
  /** What the fix adds at the end of the text. */
  readonly insert?: Inserted
}

/** The organisation's hashtags, its own page, the first of the named hosts, or its name under the text. */
export const INSERTED = ['own-hashtags', 'own-page', 'named-page', 'own-name'] as const
type Inserted = (typeof INSERTED)[number]

export const compilePresence: CheckCompiler<PresenceCheck> = (check, tools) => {
  const about = check.about && tools.terms(check.about)
  const notAbout = check.notAbout && tools.terms(check.notAbout)
  return {
    judge(view) {
      if (view.text.trim() === '' || wordCount(view) < (check.words ?? 0)) return []
      if (about !== undefined && view.terms(about).length === 0) return []
      if (notAbout !== undefined && view.terms(notAbout).length > 0) return []
      if (check.lacks.some(thing => has(view, thing, check.hosts ?? []))) return []
      return [{ span: null, ...(check.insert && insertion(view, check.insert, check.hosts ?? [])) }]
    },
  }
}

function wordCount(view: DraftView): number {
  return view.paragraphs.reduce((sum, { paragraph }) => sum + paragraph.words.length, 0)
}

function has(view: DraftView, thing: Thing, hosts: readonly string[]): boolean {
  const { domains, hashtags } = view.context.organisation
  const own = [...domains.fi, ...domains.sv, ...domains.en]
  const presence: Record<Thing, () => boolean> = {
    link: () => values(view, 'link').length > 0,
    'own-link': () => values(view, 'link').some(link => hostIsOf(link, own)),
    'named-link': () => values(view, 'link').some(link => hostIsOf(link, hosts)),
    hashtag: () => values(view, 'hashtag').length > 0,
    'own-hashtag': () => values(view, 'hashtag').some(tag => hashtags.some(ownTag => sameTag(tag, ownTag))),
    emoji: () => values(view, 'emoji').length > 0,
    signature: () => isSigned(view.text, view.context.organisation),
    fact: () => /\d/.test(view.text) || values(view, 'link').length > 0 || hasNameInside(view.text),
    time: () => /\d/.test(view.text),
  }
  return presence[thing]()
}

function values(view: DraftView, kind: EntityKind): string[] {
  return view.paragraphs.flatMap(({ paragraph }) =>
    paragraph.entities.filter(entity => entity.kind === kind).map(entity => entity.value),
  )
}

const sameTag = (a: string, b: string) => a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()

/** A capitalised word that does not begin a sentence: a name or a place. */
function hasNameInside(text: string): boolean {
  return /[\p{Ll}\p{N},;:] \p{Lu}\p{Ll}/u.test(text)
}

/** What is added at the end of the text, on its last line; nothing where the organisation has no such thing. */
function insertion(view: DraftView, what: Inserted, hosts: readonly string[]): Pick<Match, 'fixes'> {
  const end = view.text.trimEnd().length
  const fixes = additions[what](view, hosts)
    .filter(insert => insert !== '')
    .map(insert => ({
      label: { fi: insert, sv: insert, en: insert },
      edits: [{ span: { start: end, end }, insert: ` ${insert}` }],
    }))
  return fixes.length > 0 ? { fixes } : {}
}

const additions: Record<Inserted, (view: DraftView, hosts: readonly string[]) => readonly string[]> = {
  'own-hashtags': view => {
    const there = values(view, 'hashtag')
    const missing = view.context.organisation.hashtags.filter(tag => !there.some(own => sameTag(own, tag)))
    return [missing.join(' ')]
  },
  'own-page': view => written(view).flatMap(language => view.context.organisation.domains[language].slice(0, 1)),
  'named-page': (_, hosts) => hosts.slice(0, 1),
  'own-name': view =>
    written(view).flatMap(language => view.context.organisation.names[language].slice(0, 1).map(name => `– ${name}`)),
}

/** The languages that the draft has, the fullest first; Finnish where it has none of ours. */
function written({ languages }: DraftView): Language[] {
  const own = languages.shares
    .toSorted((a, b) => b.share - a.share)
    .flatMap(({ lang }) => LANGUAGES.filter(language => language === lang))
  return own.length > 0 ? own : ['fi']
}
