import { Message } from '../message.tsx'
import { platformName } from '../panel/header.tsx'
import type { PanelTranslate } from '../panel/panel.tsx'
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

/** What earlier publications left to be done, each publication with its own. */
export function LedgerList(props: LedgerListProps) {
  const { ledger, last, actions, t } = props
  const publications = [...Map.groupBy(ledger.debts, ({ publication }) => publication).values()]
  if (publications.length === 0 && !last && !ledger.fault) return null
  return (
    <section class="ledger" aria-labelledby="ledger">
      <div class="head">
        <h2 id="ledger">{t('panel.ledger.title')}</h2>
        <span class="small num">{ledger.debts.length}</span>
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

function OnePublication({ debts, now, preferences, actions, t }: LedgerListProps & { debts: readonly DebtShown[] }) {
  const [first] = debts
  if (!first) return null
  const { excerpt, link, platform, handle, state, publication } = first
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
      <ul>
        {debts.map(debt => (
          <li key={debt.id}>
            {state === 'unsure' ? (
              <div class="item">
                <span class="bullet" />
                <span>{debt.message && <Message text={debt.message} languages={preferences.messageLanguages} />}</span>
              </div>
            ) : (
              <DebtItem debt={debt} {...{ preferences, actions, t }} />
            )}
          </li>
        ))}
      </ul>
    </article>
  )
}
