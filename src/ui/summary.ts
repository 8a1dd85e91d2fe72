import { type Coverage, type Finding, type FindingLevel, LEVELS, type Review } from '../core/finding.ts'
import type { LimitUse } from '../core/limit.ts'
import type { Language } from '../core/model.ts'
import type { HalfLanguage } from '../core/text/language/half-language.ts'
import type { CommonKey } from '../locale/keys.ts'
import type { Translate } from '../locale/texts.ts'
import { groupFindings } from './grouped.ts'
import { hatOf } from './hats.ts'
import type { ComposerView, Preferences } from './view.ts'

/** From this share of what is allowed, the counter is shown. */
const NEAR = 0.7

export interface LevelCount {
  readonly level: FindingLevel
  readonly n: number
}

/** How many things of each level were found, the weightiest first; levels without any are left out. */
export function countLevels(findings: readonly Finding[]): LevelCount[] {
  const groups = groupFindings(findings)
  return LEVELS.filter(level => level !== 'reminder')
    .map(level => ({ level, n: groups.filter(({ first }) => first.level === level).length }))
    .filter(({ n }) => n > 0)
}

/** "1 serious issue, 2 warnings", or that there is nothing. */
export function countsText(findings: readonly Finding[], t: Translate<CommonKey>): string {
  const counts = countLevels(findings).map(({ level, n }) => t(`common.levelCount.${level}`, { n }))
  return counts.length > 0 ? counts.join(', ') : t('common.nothingFound')
}

/** Nothing can be said yet: there are no words, and nothing was found. */
export function isSilent({ languages, findings }: Pick<Review, 'languages' | 'findings'>): boolean {
  return languages.length === 0 && findings.length === 0
}

/** How the languages stand that somebody owes: an organisation's account, or who chose to publish in both. */
export function shownCoverage({ review, writingAs }: ComposerView, { bilingual }: Preferences): readonly Coverage[] {
  if (!review) return []
  const hat = hatOf(writingAs)
  const chosen = bilingual && hat !== 'personal' && hat !== 'elected'
  const owed = writingAs.pack !== null && review.owes.length > 0
  return chosen || owed ? review.coverage : []
}

/** The limit that is fullest, if it is near or exceeded. */
export function pressingLimit(limits: readonly LimitUse[]): (LimitUse & { readonly over: boolean }) | null {
  const [fullest] = limits.filter(({ allowed }) => allowed > 0).sort((a, b) => b.used / b.allowed - a.used / a.allowed)
  if (!fullest || fullest.used < fullest.allowed * NEAR) return null
  return { ...fullest, over: fullest.used > fullest.allowed }
}

/** What a live region says of the composer: state, counts, languages that are missing or thin, exceeded limits. */
export function announcement(view: ComposerView, preferences: Preferences, t: Translate<CommonKey>): string {
  if (view.state !== 'reading') return t(`common.state.${view.state}`)
  if (!view.review || isSilent(view.review)) return ''
  const languages = shownCoverage(view, preferences).flatMap(({ language, presence }) =>
    presence === 'present' ? [] : [t(`common.announce.${presence}`, { language: t(`common.language.${language}`) })],
  )
  const limit = pressingLimit(view.limits)
  const over = limit?.over
    ? [t(limit.kind === 'hashtags' ? 'common.announce.overHashtags' : 'common.announce.over')]
    : []
  const unchecked = view.guardFailed ? [t('common.guardFailed')] : []
  return [...unchecked, countsText(view.review.findings, t), ...languages, ...over].join(', ')
}

const OTHER_HALF = { fi: 'sv', sv: 'fi', en: null } as const

/** Whether a language is a half that can be begun: it is Finnish or Swedish, and the text has the other one. */
export function canBegin(language: Language, review: Review): language is HalfLanguage {
  return review.languages.some(({ lang }) => lang === OTHER_HALF[language])
}
