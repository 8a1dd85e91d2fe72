import { platformName } from '../panel/header.tsx'
import type { PanelTranslate } from '../panel/props.ts'
import type { DebtShown, LedgerActions, LedgerDone, LedgerShown, Preferences } from '../view.ts'
import { ageText } from './age.ts'
import { Answer, DebtItem } from './debt-item.tsx'
import { LedgerNotes } from './notes.tsx'

export interface LedgerListProps {
  readonly ledger: LedgerShown
  /** Of this moment, in ms since the epoch. */
  readonly now: number
  /** The last thing that was done here. */
  readonly last: LedgerDone | null
  readonly preferences: Preferences
  readonly actions: LedgerActions
  readonly t: PanelTranslate
}

interface Debts {
  readonly debts: readonly DebtShown[]
}

/** Whether there is anything to show of earlier publications. */
export function hasLedger({ ledger, last }: Pick<LedgerListProps, 'ledger' | 'last'>): boolean {
  return ledger.debts.length > 0 || last !== null || ledger.fault !== null
}

/** What earlier publications left to be done, each publication with its own. */
export function LedgerList(props: LedgerListProps) {
  const { ledger, last, actions, t } = props
  const duties = ledger.debts.filter(({ duty }) => duty).length
  const publications = [...Map.groupBy(ledger.debts, ({ publication }) => publication).values()]
  return (
    <section class="ledger" aria-labelledby="ledger">
      <div class="head">
        <h3 id="ledger">{t('panel.ledger.title')}</h3>
        {duties > 0 && <span class="small num">{duties}</span>}
      </div>
      <LedgerNotes ledger={ledger} t={t} />
      {publications.map(debts => (
        <OnePublication key={debts[0]?.publication} debts={debts} {...props} />
      ))}
      <p class="said" role="status">
        {last && t(`panel.ledger.said.${last}`)}
        {last && last !== 'undone' && last !== 'failed' && (
          <button type="button" class="link" onClick={actions.undo}>
            {t('panel.ledger.undo')}
          </button>
        )}
      </p>
    </section>
  )
}

function OnePublication({ debts, now, preferences, actions, t }: LedgerListProps & Debts) {
  const [first] = debts
  if (!first) return null
  const { excerpt, link, platform, handle, state, publication } = first
  const tips = debts.filter(({ duty }) => !duty)
  return (
    <article class="publication">
      <p class="small row">
        <span>
          {platformName(platform)}
          {handle && ` · @${handle}`} · <span class="num">{ageText(first, now, preferences.interfaceLanguage, t)}</span>
        </span>
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {t('panel.ledger.showPost')}
          </a>
        )}
      </p>
      {excerpt && (
        <blockquote>
          <bdi>{excerpt}</bdi>
        </blockquote>
      )}
      {state === 'unsure' && (
        <Answer question={t('panel.ledger.askPublished')} answer={yes => actions.answer([publication], yes)} t={t} />
      )}
      <Debts debts={debts.filter(({ duty }) => duty)} {...{ preferences, actions, t }} />
      {tips.length > 0 && (
        <details>
          <summary>
            {t('panel.tips')} <span class="num">({tips.length})</span>
          </summary>
          <Debts debts={tips} {...{ preferences, actions, t }} />
        </details>
      )}
    </article>
  )
}

function Debts({ debts, preferences, actions, t }: Omit<LedgerListProps, 'ledger' | 'now' | 'last'> & Debts) {
  if (debts.length === 0) return null
  return (
    <ul>
      {debts.map(debt => (
        <li key={debt.id}>
          <DebtItem debt={debt} {...{ preferences, actions, t }} />
        </li>
      ))}
    </ul>
  )
}
