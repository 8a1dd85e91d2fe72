import type { Fix } from '../finding.ts'
import type { Match } from '../match.ts'
import type { Organisation, Span } from '../model.ts'
import { overlaps } from '../span.ts'
import { isInside, quotations } from '../text/quotation.ts'
import type { DraftView } from '../view.ts'

type Half = 'fi' | 'sv'

/** A name that is not the organisation's own in a language, and the one that is. */
interface WrongName {
  readonly pattern: RegExp
  readonly language: Half
  /** The written form that `right` can stand in place of as it is. */
  readonly base: RegExp
  readonly right: string
}

const OTHER = { fi: 'sv', sv: 'fi' } as const
/** What municipalities call themselves, as stems with the endings that follow them. */
const KINDS: Readonly<Record<Half, readonly (readonly [name: string, forms: string])[]>> = {
  fi: [
    ['kunta', 'kun(?:ta|na|ti|nass|nast)\\p{L}*'],
    ['kaupunki', 'kaupun[kg]\\p{L}*'],
  ],
  sv: [
    ['kommun', 'kommun(?:en|s|ens)?'],
    ['stad', 'stad(?:en|s|ens)?'],
  ],
}
/** How a name of the other language is inflected where it is taken over as it is. */
const ENDINGS = { fi: '(?::?(?:s|n|in|[aä]|i?ss[aä]|i?st[aä]|i?in|i?ll[aä]|i?lle|i?lt[aä]))?', sv: ':?s?' } as const

/**
 * Where the organisation's own text names it otherwise than it is called in that language: in the other language's
 * words, or as a town where it is a municipality. Not where both names stand on one line.
 */
export function ownNames(view: DraftView): Match[] {
  const { text, context, languages, paragraphs } = view
  const taken: Span[] = []
  const entities = paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.entities.map(entity => ({ start: entity.start + start, end: entity.end + start })),
  )
  const quoted = quotations(text)
  return wrongNamesOf(context.organisation).flatMap(({ pattern, language, base, right }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: found }) => {
      const span = { start: index, end: index + found.length }
      if (languages.at(index) !== language || isInside(span, quoted)) return []
      if ([...entities, ...taken].some(other => overlaps(other, span)) || isNamedTwice(text, span, right)) return []
      taken.push(span)
      return [{ span, fixes: base.test(found) ? fixOf(span, right) : [] }]
    }),
  )
}

const fixOf = (span: Span, insert: string): Fix[] => [
  { label: { fi: insert, sv: insert, en: insert }, edits: [{ span, insert }] },
]

/** "Kirkkonummen kunta – Kyrkslätts kommun": a line that gives both names. */
function isNamedTwice(text: string, { start, end }: Span, right: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, (text.indexOf('\n', end) + 1 || text.length + 1) - 1)
  return line.toLowerCase().includes(right.toLowerCase())
}

const known = new WeakMap<Organisation, readonly WrongName[]>()

/** Longer names come first: "Kirkkonummi kommun" before "Kirkkonummi". */
function wrongNamesOf(organisation: Organisation): readonly WrongName[] {
  const before = known.get(organisation)
  if (before) return before
  const { names } = organisation
  const all = (['fi', 'sv'] as const).flatMap(language =>
    names[language].flatMap((right, at) => {
      const theirs = names[OTHER[language]][at]
      return [
        ...ofOtherKind(right, language),
        ...withForeignPlace(right, names[OTHER[language]], language),
        ...(theirs ? foreignName(theirs, right, language, names[language]) : []),
      ]
    }),
  )
  known.set(organisation, all)
  return all
}

/** "Kyrkslätts stad" where it is a municipality. */
function ofOtherKind(right: string, language: Half): WrongName[] {
  const own = KINDS[language].find(([name]) => right.endsWith(` ${name}`))
  if (!own) return []
  const place = right.slice(0, -own[0].length - 1)
  return KINDS[language]
    .filter(kind => kind !== own)
    .map(([name, forms]) => wrong(`${escaped(place)} ${forms}`, `${escaped(place)} ${name}`, language, right))
}

/** "Kirkkonummi kommun", "Kyrkslättin kunta". */
function withForeignPlace(right: string, theirs: readonly string[], language: Half): WrongName[] {
  const own = KINDS[language].find(([name]) => right.endsWith(` ${name}`))
  if (!own) return []
  const places = theirs.filter(isPlace).map(place => `${escaped(place)}${ENDINGS[language]}`)
  return places.map(place => wrong(`${place} ${own[1]}`, `${place} ${own[0]}`, language, right))
}

/** "Kela" in Swedish, "FPA" in Finnish, "Kyrkslätts kommun" in Finnish. */
function foreignName(theirs: string, right: string, language: Half, own: readonly string[]): WrongName[] {
  const isTelling = theirs.includes(' ') || /^\p{Lu}/u.test(theirs)
  if (!isTelling || theirs.toLowerCase() === right.toLowerCase() || own.includes(theirs)) return []
  const found = wrong(`${escaped(theirs)}${ENDINGS[language]}`, escaped(theirs), language, right)
  return isPlace(theirs)
    ? [{ ...found, pattern: new RegExp(`${NO_NAME_BEFORE}${found.pattern.source}${NO_NAME_AFTER}`, 'gu') }]
    : [found]
}

/** A part of another name is none of its own: "Vauhdittamo Kirkkonummi". */
const NO_NAME_BEFORE = '(?<!\\p{Lu}[\\p{L}-]* )'
const NO_NAME_AFTER = '(?! (?:\\p{Lu}|\\d))'
const isPlace = (name: string) => /^\p{Lu}\p{Ll}+$/u.test(name)
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function wrong(forms: string, base: string, language: Half, right: string): WrongName {
  const whole = `(?<![\\p{L}\\p{N}@#./-])${forms}(?![\\p{L}\\p{N}-])`
  return { pattern: new RegExp(whole, 'gu'), language, base: new RegExp(`^${base}$`, 'u'), right }
}
