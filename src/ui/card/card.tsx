import { useId } from 'preact/hooks'
import type { Finding } from '../../core/finding.ts'
import type { CardKey, CommonKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'
import { Icon, LevelIcon } from '../icons.tsx'
import { Message, oneLanguage } from '../message.tsx'
import type { CardActions, Preferences } from '../view.ts'
import { Body } from './body.tsx'
import { DeclineMenu } from './decline.tsx'
import { fixLabel } from './fix-label.ts'
import { Strip } from './strip.tsx'
import { cardKeys, type Notices, useCardFocus, useNotice } from './use-card.ts'

type CardTranslate = Translate<CommonKey | CardKey>

export interface CardProps {
  /** In the order in which `next` and `previous` go through them; empty once the last one is settled. */
  readonly findings: readonly Finding[]
  /** Which finding is shown. */
  readonly index: number
  readonly preferences: Preferences
  /** Opened by key: the card takes the focus. Changing it to `true` later moves the focus then. */
  readonly takesFocus: boolean
  readonly actions: CardActions
  readonly t: CardTranslate
}

/** What was found, why it matters, and what can be done about it: one finding at a time. */
export function Card({ findings, index, preferences, takesFocus, actions, t }: CardProps) {
  const id = useId()
  const finding = findings[Math.min(index, findings.length - 1)]
  const { notice, forget, copy, undo, ...answers } = useNotice(actions)
  const { card, handlers } = useCardFocus(takesFocus)
  return (
    <div class="tk" lang={preferences.interfaceLanguage}>
      <div
        class={`card ${finding?.level ?? ''}`}
        ref={card}
        role="dialog"
        tabIndex={-1}
        aria-labelledby={`${id}-what`}
        aria-describedby={finding && `${id}-why`}
        onKeyDown={cardKeys(actions, forget)}
        {...handlers}
      >
        <div class="card-head">
          <h2 id={`${id}-what`} aria-live="polite">
            {finding ? <Heading {...{ finding, preferences, t }} /> : t('card.empty')}
          </h2>
          <Navigation {...{ findings, index, actions, forget, t }} />
        </div>
        {finding && <Body {...{ finding, preferences, t }} whyId={`${id}-why`} />}
        {finding && <Answers {...{ finding, preferences, actions, t }} {...answers} />}
        <Strip notice={notice} language={oneLanguage(preferences)} copy={copy} undo={undo} t={t} />
      </div>
    </div>
  )
}

interface PartProps {
  readonly finding: Finding
  readonly preferences: Preferences
  readonly t: CardTranslate
}

function Heading({ finding, preferences, t }: PartProps) {
  return (
    <>
      <LevelIcon level={finding.level} />
      <span>
        <span class="unseen">{t(`common.level.${finding.level}`)}: </span>
        <Message text={finding.message} languages={preferences.messageLanguages} />
      </span>
    </>
  )
}

interface AnswersProps extends PartProps, Pick<Notices, 'fix' | 'declineOnce' | 'declineAlways'> {
  readonly actions: CardActions
}

/** What can be done about a finding: its fixes, the other half begun, or to decline it. */
function Answers({ finding, preferences, actions, fix, declineOnce, declineAlways, t }: AnswersProps) {
  const half = finding.lacks
  return (
    <footer>
      {finding.fixes.map((offered, place) => (
        <button
          key={offered.label.fi}
          type="button"
          class={place === 0 ? 'btn main' : 'btn line'}
          data-first={place === 0 ? '' : undefined}
          onClick={() => void fix(finding, offered)}
        >
          {fixLabel(finding, offered, oneLanguage(preferences), t)}
        </button>
      ))}
      {half && (
        <button type="button" class="btn main" data-first="" onClick={() => actions.begin(half)}>
          {t(`common.begin.${half}`)}
        </button>
      )}
      <DeclineMenu
        {...{ finding, t }}
        once={reason => declineOnce(finding, reason)}
        never={scope => declineAlways(finding, scope)}
      />
    </footer>
  )
}

interface NavigationProps {
  readonly findings: readonly Finding[]
  readonly index: number
  readonly actions: CardActions
  readonly t: CardTranslate
  forget(): void
}

function Navigation({ findings, index, actions, forget, t }: NavigationProps) {
  const move = (step: () => void) => (): void => {
    forget()
    step()
  }
  const n = Math.min(index, findings.length - 1) + 1
  return (
    <span class="nav">
      {findings.length > 1 && (
        <>
          <span class="small num" role="img" aria-label={t('card.position', { n, of: findings.length })}>
            {n}/{findings.length}
          </span>
          <IconButton name="previous" label={t('card.previous')} press={move(actions.previous)} />
          <IconButton name="next" label={t('card.next')} press={move(actions.next)} />
        </>
      )}
      <IconButton name="close" label={t('card.close')} press={actions.close} />
    </span>
  )
}

function IconButton({ name, label, press }: { name: 'previous' | 'next' | 'close'; label: string; press(): void }) {
  return (
    <button type="button" class="icon-btn" aria-label={label} title={label} onClick={press}>
      <Icon name={name} />
    </button>
  )
}
