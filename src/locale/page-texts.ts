import * as en from '../../assets/locales/en.yml'
import * as fi from '../../assets/locales/fi.yml'
import * as sv from '../../assets/locales/sv.yml'
import type { CardKey, ChipKey, CommonKey, GuardKey, UnansweredKey } from './keys.ts'
import { createTexts, type TextLanguage, type TextTree, type Translate } from './texts.ts'

/** Keys of what stands on a site's page: chip, card and guard. */
export type PageKey = CommonKey | ChipKey | CardKey | GuardKey | UnansweredKey

// Only these sections: the content script carries no text of panel and options.
const SECTIONS: Record<TextLanguage, TextTree> = {
  fi: { common: fi.common, chip: fi.chip, card: fi.card, guard: fi.guard, unanswered: fi.unanswered },
  sv: { common: sv.common, chip: sv.chip, card: sv.card, guard: sv.guard, unanswered: sv.unanswered },
  en: { common: en.common, chip: en.chip, card: en.card, guard: en.guard, unanswered: en.unanswered },
}

/** Texts of chip and card. */
export function createPageTexts(language: TextLanguage): Translate<PageKey> {
  return createTexts<PageKey>(language, SECTIONS[language])
}

/** The texts of chip and card in one language, as data: the background sends them, so that the page carries none. */
export function pageTextTree(language: TextLanguage): TextTree {
  return SECTIONS[language]
}
