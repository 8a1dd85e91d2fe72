import { useId } from 'preact/hooks'
import { PLATFORM_NAMES } from '../../core/model.ts'
import { Icon } from '../icons.tsx'
import { counterpartText } from '../panel/owed.tsx'
import type { PanelTranslate } from '../panel/props.ts'
import type { Preferences } from '../view.ts'
import { ageText, beforeText } from './age.ts'
import { Answer, DebtItem } from './debt-item.tsx'
import { LedgerNotes } from './notes.tsx'
import type { DebtShown, LedgerActions, LedgerDone, LedgerShown } from './view.ts'

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

/** The oldest is unfolded: it has waited longest. */
interface IsFirst {
  readonly isFirst: boolean
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
      {publications.map((debts, at) => (
        <OnePublication key={debts[0]?.publication} debts={debts} isFirst={at === 0} {...props} />
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

function OnePublication({ debts, now, isFirst, preferences, actions, t }: LedgerListProps & Debts & IsFirst) {
  const id = useId()
  const [first] = debts
  if (!first) return null
  const { excerpt, link, state, publication } = first
  const duties = debts.filter(({ duty }) => duty)
  const tips = debts.filter(({ duty }) => !duty)
  const isAsked = state === 'unsure' || debts.some(({ candidate }) => candidate)
  return (
    <article class="publication" aria-labelledby={id}>
      <details open={isFirst || isAsked}>
        <summary id={id}>
          <OneLine {...{ first, duties, now, preferences, t }} />
        </summary>
        {excerpt && (
          <blockquote>
            <bdi>{excerpt}</bdi>
          </blockquote>
        )}
        {link && (
          <a class="small" href={link} target="_blank" rel="noreferrer">
            {t('panel.ledger.showPost')}
          </a>
        )}
        {state === 'unsure' && (
          <Answer question={t('panel.ledger.askPublished')} answer={yes => actions.answer([publication], yes)} t={t} />
        )}
        <Debts debts={duties} {...{ preferences, actions, t }} />
        {tips.length > 0 && (
          <details>
            <summary>
              {t('panel.tips')} <span class="num">({tips.length})</span>
            </summary>
            <Debts debts={tips} {...{ preferences, actions, t }} />
          </details>
        )}
      </details>
      {!isFirst && !isAsked && <Check duties={duties} {...{ actions, t }} />}
    </article>
  )
}

type CheckProps = Pick<LedgerListProps, 'actions' | 't'> & { readonly duties: readonly DebtShown[] }

/** Checks off the one thing of a folded publication by one press. */
function Check({ duties, actions, t }: CheckProps) {
  const [duty, ...more] = duties
  if (!duty || more.length > 0) return null
  const name = `${t('panel.ledger.done')}: ${counterpartText(duty.counterpart, t)}`
  return (
    <button type="button" class="icon-btn" aria-label={name} title={name} onClick={() => actions.done(duty)}>
      <Icon name="check" />
    </button>
  )
}

interface OneLineProps extends Pick<LedgerListProps, 'now' | 'preferences' | 't'> {
  readonly first: DebtShown
  readonly duties: readonly DebtShown[]
}

/** What must be done, where it was published, how long ago, and by when. */
function OneLine({ first, duties, now, preferences, t }: OneLineProps) {
  const { platform, handle, before } = first
  const language = preferences.interfaceLanguage
  const what = duties.flatMap(({ counterpart }) => counterpartText(counterpart, t) || [])
  const where = handle ? `${PLATFORM_NAMES[platform]} @${handle}` : PLATFORM_NAMES[platform]
  return (
    <span class="row">
      {what.length > 0 && <b>{what.join(', ')}</b>}
      <span class="small">
        {where} · <span class="num">{ageText(first, now, language, t)}</span>
        {before !== null && ` · ${beforeText(before, now, language, t)}`}
      </span>
    </span>
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
