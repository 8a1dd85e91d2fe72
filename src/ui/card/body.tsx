import type { Finding } from '../../core/finding.ts'
import type { CardKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'
import { Message, shownLanguages } from '../message.tsx'
import type { Preferences } from '../view.ts'
import { Places } from './places.tsx'
import { useScrolls } from './use-card.ts'

interface BodyProps {
  readonly finding: Finding
  readonly preferences: Preferences
  /** Of the element that says why: the dialog is described by it. */
  readonly whyId: string
  readonly t: Translate<CardKey>
}

/** The found place, why it matters, and the guideline that it rests on. */
export function Body({ finding, preferences, whyId, t }: BodyProps) {
  const { body, scrolls } = useScrolls()
  const languages = shownLanguages(preferences.messageLanguages)
  return (
    <div class="body" ref={body} tabIndex={scrolls ? 0 : undefined}>
      <Places finding={finding} t={t} />
      <div id={whyId}>
        {languages.map(language => (
          <p key={language} lang={language} class="said">
            {finding.why[language]}
          </p>
        ))}
      </div>
      {finding.source[languages[0] ?? 'fi'] !== '' && (
        <p class="small">
          <Message text={finding.source} languages={preferences.messageLanguages} />
        </p>
      )}
    </div>
  )
}
