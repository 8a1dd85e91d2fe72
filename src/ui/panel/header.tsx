import { PLATFORM_NAMES } from '../../core/model.ts'
import { StateIcon } from '../icons.tsx'
import { WritingAsMenu } from '../writing-as.tsx'
import type { PanelProps } from './props.ts'

/** Name, state, where the text is being written, and on whose behalf. */
export function PanelHeader({ data, actions, t }: PanelProps) {
  const { composer, packs, preferences } = data
  return (
    <header>
      <div class="row">
        <h1 id="top">Tolkku</h1>
        {composer && (
          <span class={`state ${composer.state}`}>
            <StateIcon state={composer.state} />
            {t(data.site?.pausedUntil ? 'panel.pause.state' : `common.state.${composer.state}`)}
          </span>
        )}
      </div>
      {composer && (
        <div class="row small">
          <span>{whereText({ data, t })}</span>
          {composer.state === 'reading' && (
            <WritingAsMenu
              className="link as"
              placement="bottom-end"
              writingAs={composer.writingAs}
              packs={packs}
              language={preferences.interfaceLanguage}
              choose={actions.chooseWritingAs}
              t={t}
            />
          )}
        </div>
      )}
    </header>
  )
}

/** What is not known is left out: on most pages nobody can see who will read. */
function whereText({ data: { composer }, t }: Pick<PanelProps, 'data' | 't'>): string {
  if (!composer) return ''
  const { platform, composer: kind, state, audience } = composer
  const where = `${PLATFORM_NAMES[platform]}, ${t(`panel.composer.${kind}`)}`
  return state === 'reading' && audience !== 'unknown' ? `${where} · ${t(`panel.audience.${audience}`)}` : where
}
