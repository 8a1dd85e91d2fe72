import type { Language, Localized, MessageLanguages } from '../core/model.ts'
import type { Preferences } from './view.ts'

const SHOWN: Record<MessageLanguages, readonly Language[]> = {
  fi: ['fi'],
  sv: ['sv'],
  en: ['en'],
  'fi+sv': ['fi', 'sv'],
}

/** The languages in which messages are shown, in order. */
export function shownLanguages(messages: MessageLanguages): readonly Language[] {
  return SHOWN[messages]
}

/** Where there is room for one language only, as on a button: the interface's if messages are shown in it. */
export function oneLanguage({ interfaceLanguage, messageLanguages }: Preferences): Language {
  const shown = SHOWN[messageLanguages]
  return shown.includes(interfaceLanguage) ? interfaceLanguage : (shown[0] ?? interfaceLanguage)
}

/** A message in one language, or in two one under the other. */
export function Message({ text, languages }: { text: Localized; languages: MessageLanguages }) {
  return (
    <>
      {SHOWN[languages].map((language, index) => (
        <span key={language} lang={language} class={index > 0 ? 'second' : undefined}>
          {text[language]}
        </span>
      ))}
    </>
  )
}
