import type { NoComposer, PanelActions } from '../view.ts'
import type { PanelTranslate } from './props.ts'

interface NothingHereProps {
  readonly nothing: NoComposer
  readonly actions: PanelActions
  readonly t: PanelTranslate
}

/** Why there is no composer to speak of, and what to do about it. */
export function NothingHere({ nothing, actions, t }: NothingHereProps) {
  return (
    <section class="nothing">
      <h2>{t(`panel.nothing.${nothing}.title`)}</h2>
      <p>{t(`panel.nothing.${nothing}.text`)}</p>
      {nothing === 'page-outdated' && (
        <button type="button" class="btn main" onClick={actions.reload}>
          {t('panel.reload')}
        </button>
      )}
      {nothing === 'no-access' && actions.giveAccess && (
        <button type="button" class="btn main" onClick={actions.giveAccess}>
          {t('panel.giveAccess')}
        </button>
      )}
    </section>
  )
}
