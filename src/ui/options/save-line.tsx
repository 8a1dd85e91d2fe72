import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import { Icon, LevelIcon } from '../icons.tsx'
import type { SaveState } from '../view.ts'

interface SaveLineProps {
  readonly state: SaveState
  readonly t: Translate<ExtensionPageKey>
}

/** How the last change went, always in the same place and read out. */
export function SaveLine({ state, t }: SaveLineProps) {
  return (
    <p class={`save-line ${state}`} role="status">
      {state === 'saving' && t('options.saving')}
      {state === 'saved' && (
        <>
          <Icon name="check" /> {t('options.saved')}
        </>
      )}
      {state === 'failed' && (
        <>
          <LevelIcon level="stop" /> {t('options.failed')}
        </>
      )}
    </p>
  )
}
