import { unanswered as en } from '../../assets/locales/en.yml'
import { unanswered as fi } from '../../assets/locales/fi.yml'
import { unanswered as sv } from '../../assets/locales/sv.yml'
import type { UnansweredKey } from './keys.ts'
import { createTexts, type TextLanguage, type Translate } from './texts.ts'

const SECTIONS = { fi, sv, en } as const

/** The few texts that a page has of its own, for when nobody sends it the others; in the browser's language. */
export function unansweredTexts(): { readonly language: TextLanguage; readonly t: Translate<UnansweredKey> } {
  const [tag = ''] = navigator.language.split('-')
  const language = tag === 'fi' || tag === 'sv' ? tag : 'en'
  return { language, t: createTexts(language, { unanswered: SECTIONS[language] }) }
}
