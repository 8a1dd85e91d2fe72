import * as en from '../../assets/locales/en.yml'
import * as fi from '../../assets/locales/fi.yml'
import * as sv from '../../assets/locales/sv.yml'
import type { AccountsKey, CommonKey, InsightsKey, OptionsKey, PanelKey } from './keys.ts'
import { createTexts, type TextLanguage, type TextTree, type Translate } from './texts.ts'

/** Keys of the extension's own pages. */
export type ExtensionPageKey = CommonKey | PanelKey | OptionsKey | AccountsKey | InsightsKey

const SECTIONS: Record<TextLanguage, TextTree> = {
  fi: { common: fi.common, panel: fi.panel, options: fi.options, accounts: fi.accounts, insights: fi.insights },
  sv: { common: sv.common, panel: sv.panel, options: sv.options, accounts: sv.accounts, insights: sv.insights },
  en: { common: en.common, panel: en.panel, options: en.options, accounts: en.accounts, insights: en.insights },
}

/** Texts of the extension's own pages. */
export function createPanelTexts(language: TextLanguage): Translate<ExtensionPageKey> {
  return createTexts<ExtensionPageKey>(language, SECTIONS[language])
}
