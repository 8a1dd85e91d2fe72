import type { Match } from './checks/check.ts'
import type { Context, Language, Localized } from './model.ts'
import type { Basis, Norm, Rule } from './rule.ts'

const someOrganisation: Localized = { fi: 'organisaatio', sv: 'organisationen', en: 'the organisation' }

/** Makes a text of each language. */
export function inEachLanguage(make: (language: Language) => string): Localized {
  return { fi: make('fi'), sv: make('sv'), en: make('en') }
}

/** The rule's or the basis' own message and reason, for the role, with `{found}`, `{other}`, `{n}`, `{organisation}` filled in. */
export function wording(rule: Rule, basis: Basis, context: Context, match: Match, found: string) {
  const forRole = basis.forRole?.[context.role]
  const fill = (text: Localized) =>
    hasPlaceholder(text)
      ? inEachLanguage(language =>
          text[language]
            .replaceAll('{found}', () => match.named?.[language] ?? match.found ?? found)
            .replaceAll('{other}', () => match.other?.text ?? '')
            .replaceAll('{n}', () => String(match.n ?? ''))
            .replaceAll('{organisation}', () => organisationName(context, language)),
        )
      : text
  return {
    message: fill(forRole?.message ?? basis.message ?? rule.message),
    why: fill(forRole?.why ?? basis.why ?? rule.why),
  }
}

const hasPlaceholder = ({ fi, sv, en }: Localized) => fi.includes('{') || sv.includes('{') || en.includes('{')

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
