import type { UnansweredKey } from '../../locale/keys.ts'
import type { TextLanguage, Translate } from '../../locale/texts.ts'
import { StateIcon } from '../icons.tsx'

export interface UnansweredProps {
  readonly language: TextLanguage
  readonly t: Translate<UnansweredKey>
  readonly tryAgain: () => void
}

/** Stands where the chip would stand when even the texts for it are not sent. */
export function Unanswered({ language, t, tryAgain }: UnansweredProps) {
  return (
    <div class="tk" lang={language}>
      <div class="chip no-answer" role="status">
        <span class="part">
          <StateIcon state="no-answer" />
          {t('unanswered.text')}
        </span>
        <button type="button" class="part num" onClick={tryAgain}>
          {t('unanswered.again')}
        </button>
      </div>
    </div>
  )
}
