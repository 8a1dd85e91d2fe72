import type { Language } from '../../core/model.ts'

export interface GuardNoteProps {
  readonly language: Language
  /** `null`: nothing is said, but it is there: what comes with its text at once is not read out. */
  readonly text: string | null
}

/** One line of the guard's: that the person may press again, or that a press went out unchecked. */
export function GuardNote({ language, text }: GuardNoteProps) {
  return (
    <div class="tk" lang={language}>
      <div role="status" class={text === null ? 'unseen' : 'card guard-note'}>
        {text}
      </div>
    </div>
  )
}
