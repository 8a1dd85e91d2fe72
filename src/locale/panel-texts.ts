import * as en from '../../assets/locales/en.yml'
import * as fi from '../../assets/locales/fi.yml'
import * as sv from '../../assets/locales/sv.yml'
import type { AccountsKey, CheckKey, CommonKey, InsightsKey, OptionsKey, PanelKey, WelcomeKey } from './keys.ts'
import { createTexts, type TextLanguage, type TextTree, type Translate } from './texts.ts'

/** Keys of the extension's own pages. */
export type ExtensionPageKey = CommonKey | PanelKey | OptionsKey | AccountsKey | CheckKey | InsightsKey | WelcomeKey

const SECTIONS: Record<TextLanguage, TextTree> = {
  fi: {
    common: fi.common,
    panel: fi.panel,
    options: fi.options,
    accounts: fi.accounts,
    check: fi.check,
    insights: fi.insights,
    welcome: fi.welcome,
  },
  sv: {
    common: sv.common,
    panel: sv.panel,
    options: sv.options,
    accounts: sv.accounts,
    check: sv.check,
    insights: sv.insights,
    welcome: sv.welcome,
  },
  en: {
    common: en.common,
    panel: en.panel,
    options: en.options,
    accounts: en.accounts,
    check: en.check,
    insights: en.insights,
    welcome: en.welcome,
  },
}

/** Texts of the extension's own pages. */
export function createPanelTexts(language: TextLanguage): Translate<ExtensionPageKey> {
  return createTexts<ExtensionPageKey>(language, SECTIONS[language])
}
