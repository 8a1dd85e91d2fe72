import type { Localized } from '../../core/model.ts'
import { Message, oneLanguage } from '../message.tsx'
import type { Preferences } from '../view.ts'
import type { PanelTranslate } from './props.ts'

interface WhyProps {
  readonly of: { readonly message: Localized; readonly why: Localized; readonly source: Localized }
  /** What is said already, so that it is not said twice. */
  readonly said: boolean
  readonly preferences: Preferences
  readonly t: PanelTranslate
}

/** Folded out, why something is said, and the section of the guideline behind it. */
export function Why({ of, said, preferences, t }: WhyProps) {
  const languages = preferences.messageLanguages
  return (
    <details class="why">
      <summary>
        {t('panel.why')}
        <span class="unseen"> {of.message[oneLanguage(preferences)]}</span>
      </summary>
      {!said && (
        <p>
          <Message text={of.message} languages={languages} />
        </p>
      )}
      <p>
        <Message text={of.why} languages={languages} />
      </p>
      {of.source.fi !== '' && (
        <p class="small">
          <Message text={of.source} languages={languages} />
        </p>
      )}
    </details>
  )
}
