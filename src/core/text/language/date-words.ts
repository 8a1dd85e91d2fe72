import type { HalfLanguage } from './half-language.ts'
import { DATE_WORDS } from './speech-words.ts'

const SPOKEN: readonly (readonly [RegExp, HalfLanguage])[] = [
  [/^(?:maanan|tiis|tors|perjan|lauan|sunnun)tai|^keskiviik/, 'fi'],
  [/^(?:mån|tis|ons|tors|fre|lör|sön)dag/, 'sv'],
  [/^(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu/, 'fi'],
  [/^(?:januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december)$/, 'sv'],
]
const BY_WORD: ReadonlyMap<string, HalfLanguage> = new Map(
  (['fi', 'sv'] as const).flatMap(language =>
    DATE_WORDS[language]
      .trim()
      .split(/\s+/)
      .map(word => [word, language] as const),
  ),
)

/** The language that a word of a date or an hour is written in ("klo", "lördagen"); `null` for all other words. */
export function weekdayLanguage(key: string): HalfLanguage | null {
  return BY_WORD.get(key) ?? SPOKEN.find(([pattern]) => pattern.test(key))?.[1] ?? null
}
