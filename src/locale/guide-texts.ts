import { guide as en } from '../../assets/locales/en.yml'
import { guide as fi } from '../../assets/locales/fi.yml'
import { guide as sv } from '../../assets/locales/sv.yml'
import type { GuideKey } from './keys.ts'
import { createTexts, type TextLanguage, type TextTree, type Translate } from './texts.ts'

const GUIDES: Record<TextLanguage, TextTree> = { fi, sv, en }

/** Texts of the guide: long, so that no other page carries them. */
export function createGuideTexts(language: TextLanguage): Translate<GuideKey> {
  return createTexts<GuideKey>(language, { guide: GUIDES[language] })
}
