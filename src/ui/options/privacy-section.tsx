import { useState } from 'preact/hooks'
import { FileButton } from '../file-button.tsx'
import type { PrivacyActions, PrivacyData, StoredKind } from './privacy-view.ts'
import type { OptionsTranslate } from './props.ts'

interface PrivacySectionProps {
  readonly data: PrivacyData
  readonly actions: PrivacyActions
  readonly t: OptionsTranslate
}

/** What is stored on this device, taking settings along, and deleting all of it. */
export function PrivacySection(props: PrivacySectionProps) {
  const { data, actions, t } = props
  const kinds = (Object.keys(data.counts) as StoredKind[]).filter(kind => data.counts[kind] > 0)
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{t('options.privacy.title')}</h2>
      <p class="small">{t('options.privacy.intro')}</p>
      {kinds.length === 0 && <p>{t('options.privacy.nothing')}</p>}
      <ul class="plain num">
        {kinds.map(kind => (
          <li key={kind}>
            {t(`options.privacy.kind.${kind}`)}: {data.counts[kind]}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="btn line" onClick={actions.openInsights}>
          {t('options.privacy.insights')}
        </button>
      </div>
      <Transfer {...props} />
      <Everything {...props} />
      <p class="outcome" role="status">
        {outcomeText(data.outcome, t)}
      </p>
    </section>
  )
}

function Transfer({ actions, t }: PrivacySectionProps) {
  return (
    <div class="transfer">
      <h3>{t('options.privacy.transfer')}</h3>
      <p class="small">{t('options.privacy.transferHelp')}</p>
      <div class="buttons">
        <button type="button" class="btn line" onClick={actions.exportSettings}>
          {t('options.privacy.export')}
        </button>
        <FileButton
          className="btn line"
          text={t('options.privacy.import')}
          accept=".json,application/json"
          take={actions.importSettings}
        />
      </div>
    </div>
  )
}

/** Deleting is asked about once more: it cannot be undone. */
function Everything({ actions, t }: PrivacySectionProps) {
  const [isAsked, ask] = useState(false)
  return (
    <div class="transfer">
      <h3>{t('options.privacy.everything')}</h3>
      <p class="small">{t(isAsked ? 'options.privacy.sure' : 'options.privacy.everythingHelp')}</p>
      <div class="buttons">
        {isAsked ? (
          <>
            <button
              type="button"
              class="btn main"
              onClick={() => {
                ask(false)
                actions.deleteEverything()
              }}
            >
              {t('options.privacy.deleteNow')}
            </button>
            <button type="button" class="btn line" onClick={() => ask(false)}>
              {t('options.privacy.keep')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="btn line" onClick={actions.exportEverything}>
              {t('options.privacy.exportAll')}
            </button>
            <button type="button" class="btn line" onClick={() => ask(true)}>
              {t('options.privacy.delete')}
            </button>
          </>
        )}
      </div>
    </div>
  )
}

function outcomeText(outcome: PrivacyData['outcome'], t: OptionsTranslate): string {
  if (outcome === null) return ''
  if (typeof outcome === 'string') return t(`options.privacy.${outcome}`)
  if ('fault' in outcome) return t(`options.privacy.fault.${outcome.fault}`)
  const taken = t('options.privacy.taken', { n: outcome.taken })
  if (outcome.refused.length === 0) return taken
  return `${taken} ${t('options.privacy.refused', { fields: outcome.refused.join(', ') })}`
}
