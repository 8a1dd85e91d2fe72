import type { ComponentChildren } from 'preact'
import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import { oneLanguage } from '../message.tsx'
import { StorageNote } from '../storage-note.tsx'
import { announcement } from '../summary.ts'
import type { ComposerState, PanelActions, PanelData } from '../view.ts'
import { Facts } from './facts.tsx'
import { Findings } from './findings.tsx'
import { PanelHeader } from './header.tsx'
import { Languages } from './languages.tsx'
import { NothingHere } from './nothing-here.tsx'
import { OwedList } from './owed.tsx'
import { AdviceOff, Reminders } from './reminders.tsx'
import { UnknownField } from './unknown-field.tsx'

export type PanelTranslate = Translate<ExtensionPageKey>

export interface PanelProps {
  readonly data: PanelData
  readonly actions: PanelActions
  readonly t: PanelTranslate
  /** What is shown of earlier publications, whichever composer is open. */
  readonly children?: ComponentChildren
}

/** Popup and side panel: everything about the composer in use, or why there is nothing to say. */
export function Panel({ data, actions, t, children }: PanelProps) {
  const { composer, nothing, preferences, storageNote } = data
  return (
    <main class="tk panel" lang={preferences.interfaceLanguage}>
      <PanelHeader {...{ data, actions, t }} />
      <StorageNote note={storageNote} t={t} />
      {!composer && nothing && <NothingHere {...{ nothing, actions, t }} />}
      {composer && composer.state !== 'reading' && <p class="about">{t(aboutKey(composer.state, data))}</p>}
      {composer && data.unknownField && <UnknownField report={data.unknownField} {...{ actions, t }} />}
      {composer?.state === 'reading' && !composer.review && <p class="about">{t('panel.wait')}</p>}
      {composer?.state === 'reading' && composer.review && (
        <>
          <Languages review={composer.review} others={data.otherLanguages} show={actions.showLanguage} t={t} />
          <Facts facts={composer.review.facts} t={t} />
          <Findings findings={composer.review.findings} {...{ preferences, actions, t }} />
          <AdviceOff {...{ data, actions, t }} />
          <Reminders {...{ data, actions, t }} />
          <OwedList owed={data.owed} {...{ preferences, t }} />
        </>
      )}
      {children}
      <PanelFooter {...{ data, actions, t }} />
      <div class="unseen" role="status">
        {composer && announcement(composer, t)}
      </div>
    </main>
  )
}

/** What is left alone because nobody knows it is not called a private message. */
function aboutKey(state: Exclude<ComposerState, 'reading'>, { unknownField }: PanelData) {
  return state === 'excluded' && unknownField ? 'panel.about.unclaimed' : (`panel.about.${state}` as const)
}

function PanelFooter({ data, actions, t }: PanelProps) {
  const { askWhom, preferences } = data
  const name = askWhom?.name[oneLanguage(preferences)]
  return (
    <footer>
      {askWhom?.email && <a href={`mailto:${askWhom.email}`}>{t('panel.ask', { name: name ?? '' })}</a>}
      {askWhom && !askWhom.email && <span>{t('panel.ask', { name: name ?? '' })}</span>}
      <button type="button" class="link" onClick={actions.openOptions}>
        {t('panel.options')}
      </button>
    </footer>
  )
}
