import { WAIVE_REASONS } from '../../core/ledger/events.ts'
import { Menu } from '../menu.tsx'
import { Message } from '../message.tsx'
import { counterpartText } from '../panel/owed.tsx'
import type { PanelTranslate } from '../panel/props.ts'
import { Why } from '../panel/why.tsx'
import type { Preferences } from '../view.ts'
import type { DebtShown, LedgerActions } from './view.ts'

interface DebtItemProps {
  readonly debt: DebtShown
  readonly preferences: Preferences
  readonly actions: LedgerActions
  readonly t: PanelTranslate
}

/** One thing that is owed, with all that can be done about it. */
export function DebtItem({ debt, preferences, actions, t }: DebtItemProps) {
  const what = counterpartText(debt.counterpart, t)
  return (
    <div class="item">
      <span class="bullet" />
      <div class="debt">
        {what || (debt.message && <Message text={debt.message} languages={preferences.messageLanguages} />)}
        {debt.message && debt.why && (
          <Why
            of={{ message: debt.message, why: debt.why, source: debt.source }}
            said={what === ''}
            {...{ preferences, t }}
          />
        )}
        {debt.candidate && debt.state !== 'unsure' && (
          <CandidateQuestion debt={debt} candidate={debt.candidate} {...{ actions, t }} />
        )}
        {debt.state !== 'unsure' && <Deeds {...{ debt, actions, t }} />}
      </div>
    </div>
  )
}

function Deeds({ debt, actions, t }: Omit<DebtItemProps, 'preferences'>) {
  const { language, platform, account } = debt.counterpart
  const isWritten = language ?? platform ?? account
  return (
    <div class="deeds">
      {(isWritten || debt.link) && (
        <button type="button" class="btn line" onClick={() => actions.write(debt)}>
          {t(isWritten ? 'panel.ledger.write' : 'panel.ledger.openPost')}
        </button>
      )}
      {debt.excerpt && language && language !== 'en' && (
        <button type="button" class="btn line" onClick={() => actions.begin(debt, language)}>
          {t(`common.begin.${language}`)}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={() => actions.done(debt)}>
        {t('panel.ledger.done')}
      </button>
      <Menu
        className="btn quiet"
        placement="bottom-start"
        menuLabel={t('panel.ledger.notNeeded')}
        groups={[
          {
            title: t('panel.ledger.reasonTitle'),
            items: WAIVE_REASONS.map(reason => ({
              text: t(`panel.ledger.reason.${reason}`),
              choose: () => actions.waive(debt, reason),
            })),
          },
        ]}
        note={t('panel.ledger.reasonNote')}
      >
        {t('panel.ledger.notNeeded')}
      </Menu>
    </div>
  )
}

interface CandidateProps {
  readonly debt: DebtShown
  readonly candidate: NonNullable<DebtShown['candidate']>
  readonly actions: LedgerActions
  readonly t: PanelTranslate
}

/** Of a publication without proof a yes says both: that it was published, and that it is this. */
function CandidateQuestion({ debt, candidate, actions, t }: CandidateProps) {
  const { id, publication, link, certain } = candidate
  const otherLanguage = certain ? 'panel.ledger.askMatch' : 'panel.ledger.askBoth'
  return (
    <Answer
      question={t(debt.counterpart.language ? otherLanguage : 'panel.ledger.askThere')}
      link={link}
      answer={yes => actions.answer(yes && !certain ? [id, publication] : [id], yes)}
      t={t}
    />
  )
}

interface AnswerProps {
  readonly question: string
  readonly link?: string | null
  readonly t: PanelTranslate
  answer(yes: boolean): void
}

/** A question with yes and no. */
export function Answer({ question, link, answer, t }: AnswerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="question" role="group" aria-label={question}>
      <span>{question}</span>
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {t('panel.ledger.showPost')}
        </a>
      )}
      <span class="deeds">
        <button type="button" class="btn line" onClick={() => answer(true)}>
          {t('panel.ledger.yes')}
        </button>
        <button type="button" class="btn line" onClick={() => answer(false)}>
          {t('panel.ledger.no')}
        </button>
      </span>
    </div>
  )
}
