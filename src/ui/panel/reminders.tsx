import { Message } from '../message.tsx'
import { LeadsTo } from './leads-to.tsx'
import type { PanelProps } from './props.ts'
import { Why } from './why.tsx'

/** What is worth remembering about the draft, and the answer that those in its picture agree. */
export function Reminders({ data, actions, t }: PanelProps) {
  const { reminders, consent, preferences } = data
  if (reminders.length === 0 && consent === null) return null
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders">{t('panel.reminders')}</h2>
      <ul>
        {reminders.map(reminder => (
          <li key={reminder.rule} class="item">
            <span class="bullet" />
            <div>
              <Message text={reminder.message} languages={preferences.messageLanguages} />
              <Why of={reminder} said {...{ preferences, t }} />
              <LeadsTo place={reminder.leadsTo} t={t} />
            </div>
          </li>
        ))}
      </ul>
      {consent !== null && (
        <label class="item consent">
          <input
            type="checkbox"
            checked={consent}
            aria-describedby="consent-help"
            onChange={event => actions.giveConsent(event.currentTarget.checked)}
          />
          <span>
            {t('panel.consent')}
            <span class="small found" id="consent-help">
              {t('panel.consentHelp')}
            </span>
          </span>
        </label>
      )}
    </section>
  )
}

/** On a private account: that less is shown, and the way to have it all. */
export function AdviceOff({ data, actions, t }: PanelProps) {
  if (!data.adviceOff) return null
  return (
    <div class="about row">
      <span class="small">{t('panel.adviceOff')}</span>
      <button type="button" class="link" onClick={actions.turnAdviceOn}>
        {t('panel.adviceOn')}
      </button>
    </div>
  )
}
