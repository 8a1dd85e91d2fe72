import { oneLanguage } from '../message.tsx'
import { StorageNote } from '../storage-note.tsx'
import { announcement, isSilent } from '../summary.ts'
import { TurnedOffList } from '../turned-off.tsx'
import { AltText } from './alt-text.tsx'
import { Counter } from './counter.tsx'
import { Folds } from './fold.tsx'
import { Half } from './half.tsx'
import { PanelHeader } from './header.tsx'
import { NothingHere } from './nothing-here.tsx'
import { ToDo } from './owed.tsx'
import type { PanelProps } from './props.ts'
import { AdviceOff, Reminders } from './reminders.tsx'
import { Reviewed } from './reviewed.tsx'
import { SiteSwitch } from './site-switch.tsx'
import { StateNote } from './state-note.tsx'
import { UnknownField } from './unknown-field.tsx'

/** Popup and side panel: everything about the composer in use, or why there is nothing to say. */
export function Panel({ data, actions, t, children }: PanelProps) {
  const { composer, nothing, preferences, storageNote } = data
  const review = composer?.state === 'reading' ? composer.review : null
  return (
    <main class="tk panel" lang={preferences.interfaceLanguage}>
      <PanelHeader {...{ data, actions, t }} />
      <StorageNote note={storageNote} t={t} />
      {!composer && nothing && <NothingHere {...{ nothing, actions, t }} />}
      <StateNote {...{ data, actions, t }} />
      {composer && data.unknownField && <UnknownField report={data.unknownField} {...{ actions, t }} />}
      {composer?.state === 'reading' && !composer.review && <p class="about">{t('panel.wait')}</p>}
      {review && isSilent(review) && <p class="about">{t('panel.about.empty')}</p>}
      {composer && review && !isSilent(review) && (
        <>
          <Counter limits={composer.limits} t={t} />
          <Folds folds={data.folds} language={preferences.interfaceLanguage} t={t} />
          <Reviewed
            {...{ composer, review, preferences, actions, t }}
            text={data.text}
            version={data.version}
            others={data.otherLanguages}
          />
        </>
      )}
      {data.half && <Half half={data.half} actions={actions.half} t={t} />}
      <ToDo owed={data.owed} {...{ preferences, t }}>
        {children}
      </ToDo>
      {review && !isSilent(review) && (
        <>
          <AltText copy={actions.copyAlt} t={t} />
          <AdviceOff {...{ data, actions, t }} />
          <Reminders {...{ data, actions, t }} />
        </>
      )}
      {data.turnedOff.length > 0 && (
        <details class="about">
          <summary>{t('panel.off', { n: data.turnedOff.length })}</summary>
          <TurnedOffList off={data.turnedOff} bringBack={actions.bringBack} {...{ preferences, t }} />
        </details>
      )}
      {data.site && <SiteSwitch site={data.site} language={preferences.interfaceLanguage} {...{ actions, t }} />}
      <PanelFooter {...{ data, actions, t }} />
      <div class="unseen" role="status">
        {composer && announcement(composer, preferences, t)}
      </div>
    </main>
  )
}

function PanelFooter({ data, actions, t }: PanelProps) {
  const { askWhom, preferences } = data
  const name = askWhom?.name[oneLanguage(preferences)]
  return (
    <footer>
      {askWhom?.email && <a href={`mailto:${askWhom.email}`}>{t('panel.ask', { name: name ?? '' })}</a>}
      {askWhom && !askWhom.email && <span>{t('panel.ask', { name: name ?? '' })}</span>}
      {actions.keepOpen && (
        <button type="button" class="link" onClick={actions.keepOpen}>
          {t('panel.keepOpen')}
        </button>
      )}
      {(['check', 'guide'] as const).map(page => (
        <a key={page} href={`/${page}.html`} target="_blank" rel="noopener">
          {t(`panel.${page}`)}
        </a>
      ))}
      <button type="button" class="link" onClick={actions.openAccounts}>
        {data.checkUpDue > 0 ? t('panel.accountsDue', { n: data.checkUpDue }) : t('panel.accounts')}
      </button>
      <button type="button" class="link" onClick={actions.openOptions}>
        {t('panel.options')}
      </button>
    </footer>
  )
}
