import type { Coverage, LanguageShare } from '../../core/finding.ts'
import { type DetectedLanguage, LANGUAGES, type Language } from '../../core/model.ts'
import { PresenceIcon } from '../icons.tsx'
import { canBegin, shownCoverage } from '../summary.ts'
import type { ComposerView, PanelActions, Preferences } from '../view.ts'
import type { PanelTranslate } from './props.ts'

interface LanguagesProps {
  readonly composer: ComposerView
  readonly preferences: Preferences
  /** Names of further languages, ready to show. */
  readonly others: readonly string[]
  readonly t: PanelTranslate
  readonly actions: Pick<PanelActions, 'showPlaces' | 'begin'>
}

/** One bar: how much of the text is in this language. */
interface Bar {
  readonly language: Language
  /** From 0 to 1. */
  readonly share: number
  readonly amount: string
  readonly presence: Coverage['presence']
}

const placesOf = (language: Language, shares: readonly LanguageShare[]) =>
  shares.find(({ lang }) => lang === language)?.spans ?? []

function coveredBars(coverage: readonly Coverage[], t: PanelTranslate): Bar[] {
  const total = coverage.reduce((sum, { words }) => sum + words, 0)
  return coverage.map(({ language, presence, words }) => {
    const counted = t('panel.words', { n: words })
    const amount = { present: counted, thin: t('panel.thin', { words: counted }), missing: t('panel.missing') }[
      presence
    ]
    return { language, presence, amount, share: total > 0 ? words / total : 0 }
  })
}

function isSpoken(lang: DetectedLanguage): lang is Language {
  return LANGUAGES.some(language => language === lang)
}

/** Languages that nobody requires but that the text has. */
function otherBars(shares: readonly LanguageShare[], coverage: readonly Coverage[], t: PanelTranslate): Bar[] {
  return shares.flatMap(({ lang, share }) => {
    if (!isSpoken(lang) || coverage.some(({ language }) => language === lang)) return []
    return [{ language: lang, share, amount: t('panel.share', { n: Math.round(share * 100) }), presence: 'present' }]
  })
}

/** The languages of the text with bars; pressing one marks its parts in the text. */
export function Languages({ composer, preferences, others, actions, t }: LanguagesProps) {
  const coverage = shownCoverage(composer, preferences)
  const shares = composer.review?.languages ?? []
  const bars = [...coveredBars(coverage, t), ...otherBars(shares, coverage, t)]
  const named = shares.flatMap(({ lang }) => (isSpoken(lang) || lang === 'other' ? [] : [t(`common.language.${lang}`)]))
  const also = [...named, ...others]
  if (bars.length === 0 && also.length === 0) return null
  return (
    <section aria-labelledby="languages">
      <div class="head">
        <h2 id="languages">{t('panel.languages')}</h2>
        {bars.some(({ share }) => share > 0) && <span class="small">{t('panel.showInText')}</span>}
      </div>
      <ul>
        {bars.map(bar => (
          <li key={bar.language}>
            <LanguageBar
              bar={bar}
              show={() => actions.showPlaces(placesOf(bar.language, shares))}
              begins={composer.review !== null && canBegin(bar.language, composer.review)}
              {...{ actions, t }}
            />
          </li>
        ))}
      </ul>
      {also.length > 0 && (
        <p class="small" dir="auto">
          {t('panel.also', { names: also.join(', ') })}
        </p>
      )}
    </section>
  )
}

interface LanguageBarProps {
  readonly bar: Bar
  /** The half can be begun where it is missing. */
  readonly begins: boolean
  show(): void
  readonly actions: Pick<PanelActions, 'begin'>
  readonly t: PanelTranslate
}

function LanguageBar({ bar, begins, show, actions, t }: LanguageBarProps) {
  const { language, share, amount, presence } = bar
  const look = (
    <>
      <b>
        {language.toUpperCase()}
        <span class="unseen">, {t(`common.language.${language}`)}: </span>
      </b>
      <span class="bar">
        <i style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </span>
      <span class="amount small num">
        {presence !== 'present' && <PresenceIcon presence={presence} />} {amount}
      </span>
    </>
  )
  if (presence === 'missing') {
    return (
      <>
        <div class={`language ${presence}`}>{look}</div>
        {begins && language !== 'en' && (
          <button type="button" class="btn line" onClick={() => actions.begin(language)}>
            {t(`common.begin.${language}`)}
          </button>
        )}
      </>
    )
  }
  return (
    <button type="button" class={`language ${presence}`} onClick={show}>
      {look}
      <span class="unseen">. {t('panel.showInText')}</span>
    </button>
  )
}
