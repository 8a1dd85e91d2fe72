import type { LanguageShare } from './finding.ts'
import { factsIn } from './ledger/agree.ts'
import { LANGUAGES, type Language } from './model.ts'
import type { FactKind } from './text/facts/fact.ts'
import { placeIndex } from './text/facts/places.ts'

/** What a reader needs at once, and may have to unfold a post for. */
export type Below = { readonly what: 'time' | 'place' } | { readonly what: 'language'; readonly language: Language }

const TIMES: readonly FactKind[] = ['date', 'time', 'weekday', 'month', 'relative']

/** What a text says only after its first so many UTF-16 units; nothing of a text that is shown whole. */
export function belowFold(text: string, languages: readonly LanguageShare[], cut: number): Below[] {
  if (text.trimEnd().length <= cut) return []
  const facts = factsIn(text, placeIndex([]))
  const isBelow = (spans: readonly { readonly end: number }[]) =>
    spans.length > 0 && spans.every(({ end }) => end > cut)
  const below: Below[] = []
  if (isBelow(facts.filter(({ kind }) => TIMES.includes(kind)))) below.push({ what: 'time' })
  if (isBelow(facts.filter(({ kind }) => kind === 'place'))) below.push({ what: 'place' })
  for (const language of LANGUAGES) {
    const share = languages.find(({ lang }) => lang === language)
    if (share && share.spans.length > 0 && share.spans.every(({ start }) => start >= cut - AT_LEAST))
      below.push({ what: 'language', language })
  }
  return below
}

/** So little of a language before the cut tells nobody that it is there. */
const AT_LEAST = 12
