import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import { FileButton } from '../file-button.tsx'
import type { LedgerOptionsActions, LedgerOptionsData, LedgerSwitch, TransferOutcome } from '../ledger/view.ts'
import { Switch } from './switch.tsx'

interface LedgerSectionProps {
  readonly data: LedgerOptionsData
  readonly actions: LedgerOptionsActions
  readonly t: Translate<ExtensionPageKey>
}

const SWITCHES: readonly LedgerSwitch[] = ['excerpt', 'badge', 'reminder']

/** What the list of things to do may keep and show, and handing it over to a colleague. */
export function LedgerSection({ data, actions, t }: LedgerSectionProps) {
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">{t('options.ledger.title')}</h2>
      <p class="small">{t('options.ledger.intro')}</p>
      <div class="choices">
        {SWITCHES.map(name => (
          <Switch
            key={name}
            text={t(`options.ledger.${name}`)}
            help={t(`options.ledger.${name}Help`)}
            on={data.on[name]}
            turn={on => actions.turn(name, on)}
          />
        ))}
      </div>
      <Transfer {...{ data, actions, t }} />
    </section>
  )
}

function Transfer({ data, actions, t }: LedgerSectionProps) {
  return (
    <div class="transfer">
      <h3>{t('options.ledger.transfer')}</h3>
      <p class="small">{t('options.ledger.transferHelp')}</p>
      <div class="buttons">
        <button type="button" class="btn line" onClick={() => actions.exportAs('csv')}>
          {t('options.ledger.exportCsv')}
        </button>
        <button type="button" class="btn line" onClick={() => actions.exportAs('json')}>
          {t('options.ledger.exportJson')}
        </button>
        <FileButton
          className="btn line"
          text={t('options.ledger.import')}
          accept=".csv,.json,text/csv,application/json"
          take={actions.importFile}
        />
      </div>
      <p class="outcome" role="status">
        {data.outcome && outcomeText(data.outcome, t)}
      </p>
    </div>
  )
}

function outcomeText(outcome: TransferOutcome, t: LedgerSectionProps['t']): string {
  if (outcome === 'failed') return `${t('options.ledger.failed')} ${t('options.ledger.unchanged')}`
  if ('reason' in outcome) {
    const { reason, ...values } = outcome
    return `${t(`options.ledger.fault.${reason}`, values)} ${t('options.ledger.unchanged')}`
  }
  const parts = [t('options.ledger.added', { n: outcome.added })]
  if (outcome.known > 0) parts.push(t('options.ledger.known', { n: outcome.known }))
  if (outcome.full) parts.push(t('options.ledger.storageFull'))
  return parts.join(' ')
}
