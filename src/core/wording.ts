import type { DraftView, Match } from './checks/check.ts'
import type { Context, Language, Localized } from './model.ts'
import type { Norm } from './rule.ts'

const someOrganisation: Localized = { fi: 'organisaatio', sv: 'organisationen', en: 'the organisation' }

/** Makes a text of each language. */
export function inEachLanguage(make: (language: Language) => string): Localized {
  return { fi: make('fi'), sv: make('sv'), en: make('en') }
}

/** A text of the rules, and whether anything in it is to be filled in. */
export interface Template {
  readonly text: Localized
  readonly isOpen: boolean
}

export function template(text: Localized): Template {
  return { text, isOpen: text.fi.includes('{') || text.sv.includes('{') || text.en.includes('{') }
}

/** A text with `{found}`, `{other}`, `{n}`, `{organisation}` filled in. */
export function fill({ text, isOpen }: Template, match: Match, view: DraftView): Localized {
  if (!isOpen) return text
  return inEachLanguage(language =>
    text[language].replace(/\{(found|other|n|organisation)\}/g, (_all, name: keyof typeof fillings) =>
      fillings[name](match, view, language),
    ),
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
