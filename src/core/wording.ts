import type { Match } from './match.ts'
import type { Context, Language, Localized } from './model.ts'
import type { Norm } from './norm.ts'
import type { DraftView } from './view.ts'

const someOrganisation: Localized = { fi: 'organisaatio', sv: 'organisationen', en: 'the organisation' }

/** Makes a text of each language. */
export function inEachLanguage(make: (language: Language) => string): Localized {
  return { fi: make('fi'), sv: make('sv'), en: make('en') }
}

/** A text of the rules, cut into what stands and, at every other place, the name of what is to be filled in. */
export interface Template {
  readonly text: Localized
  readonly parts: Localized<readonly string[]>
}

export function template(text: Localized): Template {
  const parts = (language: Language) => text[language].split(/\{(found|other|n|organisation)\}/)
  return { text, parts: { fi: parts('fi'), sv: parts('sv'), en: parts('en') } }
}

/** A text with `{found}`, `{other}`, `{n}`, `{organisation}` filled in. */
export function fill({ text, parts }: Template, match: Match, view: DraftView): Localized {
  if (parts.fi.length + parts.sv.length + parts.en.length === 3) return text
  return inEachLanguage(language =>
    parts[language]
      .map((part, at) => (at % 2 === 0 ? part : fillings[part as keyof typeof fillings](match, view, language)))
      .join(''),
  )
}

const fillings = {
  found: (match: Match, view: DraftView, language: Language) =>
    match.named?.[language] ?? match.found ?? foundText(match, view),
  other: (match: Match) => match.other?.text ?? '',
  n: (match: Match) => String(match.n ?? ''),
  organisation: (_match: Match, { context }: DraftView, language: Language) => organisationName(context, language),
}

/** The found text, or `''` without a span. */
export function foundText({ span }: Match, view: DraftView): string {
  return span ? view.text.slice(span.start, span.end) : ''
}

function organisationName(context: Context, language: Language): string {
  return context.organisation.names[language][0] ?? someOrganisation[language]
}

/** Guideline and section of norms, as they are cited: "Kirkkonummen some-ohje, luku 5: …; luku 6: …". */
export function citation(ids: readonly string[], norms: Readonly<Record<string, Norm>>): Localized {
  const known = ids.flatMap(id => norms[id] ?? [])
  return inEachLanguage(language => {
    const byGuideline = Map.groupBy(known, norm => norm.guideline[language])
    return Array.from(byGuideline, ([guideline, list]) => {
      const sections = list.map(norm => `${norm.section[language]}: ${norm.title[language]}`)
      return `${guideline}, ${[...new Set(sections)].join('; ')}`
    }).join(' · ')
  })
}

/** Every language says something: used where texts are put together from parts. */
export function joinSentences(...parts: readonly Localized[]): Localized {
  return inEachLanguage(language =>
    parts
      .map(part => part[language].trim())
      .filter(part => part !== '')
      .map(part => (/[.!?…)]$/.test(part) ? part : `${part}.`))
      .join(' '),
  )
}
