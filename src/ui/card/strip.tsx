import type { FixOutcome } from '../../core/finding.ts'
import type { Language } from '../../core/model.ts'
import type { CardKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'
import type { Notice } from './use-card.ts'

interface StripProps {
  readonly notice: Notice | null
  readonly language: Language
  readonly t: Translate<CardKey>
  copy(text: string): void
  undo(): void
}

/** As the system writes it. */
const UNDO_KEYS = /mac/i.test(globalThis.navigator?.platform ?? '') ? '⌘Z' : 'Ctrl+Z'

const OUTCOMES: Record<FixOutcome, CardKey> = {
  applied: 'card.fixed',
  'not-applied': 'card.notFixed',
  'went-wrong': 'card.wentWrong',
  'page-not-focused': 'card.notFocused',
}

function said(notice: Notice, language: Language, t: Translate<CardKey>): string {
  if (notice.kind === 'fix') return t(OUTCOMES[notice.outcome], { keys: UNDO_KEYS })
  if (notice.kind === 'copied') return t('card.copied')
  if (notice.kind === 'copy-failed') return t('card.copyFailed')
  const { found, message, name = message } = notice.finding
  const title = name[language]
  return notice.scope === 'once'
    ? t('card.declinedOnce', { title: message[language] })
    : t(`card.off.${notice.scope}`, { title, found })
}

/** How the last action went, read out as well; with *undo* after a decline and *copy* after a fix that failed. */
export function Strip({ notice, language, t, copy, undo }: StripProps) {
  const failed = notice?.kind === 'copy-failed' || (notice?.kind === 'fix' && notice.outcome !== 'applied')
  // What went wrong is undone first: pasted on top of it, the text would only be further off.
  const isWaiting = notice?.kind === 'fix' && notice.outcome !== 'applied' && notice.outcome !== 'went-wrong'
  const copyable = isWaiting && notice.text !== '' ? notice.text : null
  return (
    <div class={notice ? `strip ${failed ? 'failed' : ''}` : ''}>
      <span role="status">{notice && said(notice, language, t)}</span>
      {notice?.kind === 'declined' && (
        <button type="button" class="btn line" onClick={undo}>
          {t('card.undo')}
        </button>
      )}
      {copyable !== null && (
        <button type="button" class="btn line" onClick={() => copy(copyable)}>
          {t('card.copy')}
        </button>
      )}
    </div>
  )
}
