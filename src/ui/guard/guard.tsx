import { useId } from 'preact/hooks'
import type { Finding } from '../../core/finding.ts'
import type { SkipReason } from '../../core/skip.ts'
import type { CardKey, CommonKey, GuardKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'
import { reasonsFor } from '../card/decline.tsx'
import { Places } from '../card/places.tsx'
import { useCardFocus, useScrolls } from '../card/use-card.ts'
import { cycleTab } from '../focus.ts'
import { LevelIcon } from '../icons.tsx'
import { Menu } from '../menu.tsx'
import { Message, shownLanguages } from '../message.tsx'
import type { Preferences } from '../view.ts'

type GuardTranslate = Translate<CommonKey | CardKey | GuardKey>

export interface GuardActions {
  /** Back to the text, at the place that the first finding speaks of. */
  goBack(): void
  allow(reason: SkipReason): void
}

export interface GuardProps {
  /** Serious ones alone, at least one: a press waits for an answer. */
  readonly findings: readonly Finding[]
  readonly preferences: Preferences
  readonly actions: GuardActions
  readonly t: GuardTranslate
}

/** The one question before what cannot be undone: go back, or publish with a reason. */
export function Guard(props: GuardProps) {
  return (
    <div class="tk" lang={props.preferences.interfaceLanguage}>
      <Held {...props} />
    </div>
  )
}

function Held({ findings, preferences, actions, t }: GuardProps) {
  const id = useId()
  const { card, handlers } = useCardFocus(true)
  const { body, scrolls } = useScrolls()
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (event.key === 'Escape') actions.goBack()
    else if (event.key !== 'Tab' || !cycleTab(event.currentTarget, event.shiftKey)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      class="card guard stop"
      ref={card}
      role="alertdialog"
      aria-modal="true"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      <div class="card-head">
        <h2 id={`${id}-title`}>
          <LevelIcon level="stop" />
          {t('guard.title')}
        </h2>
      </div>
      <div class="body" id={`${id}-body`} ref={body} tabIndex={scrolls ? 0 : undefined}>
        {findings.map(finding => (
          <Stop key={`${finding.rule} ${finding.span?.start}`} {...{ finding, preferences, t }} />
        ))}
      </div>
      <Answers {...{ findings, actions, t }} />
    </div>
  )
}

function Answers({ findings, actions, t }: Omit<GuardProps, 'preferences'>) {
  return (
    <footer>
      <button type="button" class="btn main" data-first="" onClick={actions.goBack}>
        {t('guard.back')}
      </button>
      <Menu
        className="btn line"
        placement="bottom-start"
        menuLabel={t('guard.reasonTitle')}
        groups={[
          {
            title: t('guard.reasonTitle'),
            items: reasonsOf(findings).map(reason => ({
              text: t(`card.reason.${reason}`),
              choose: () => actions.allow(reason),
            })),
          },
        ]}
        note={t('card.reasonNote')}
      >
        {t('guard.allow')}
      </Menu>
    </footer>
  )
}

/** The longest list of reasons that fits one of the findings. */
function reasonsOf(findings: readonly Finding[]): readonly SkipReason[] {
  return findings.map(reasonsFor).reduce((longest, next) => (next.length > longest.length ? next : longest), [])
}

function Stop({ finding, preferences, t }: Pick<GuardProps, 'preferences' | 't'> & { readonly finding: Finding }) {
  return (
    <section>
      <h3>
        <Message text={finding.message} languages={preferences.messageLanguages} />
      </h3>
      <Places finding={finding} t={t} />
      {shownLanguages(preferences.messageLanguages).map(language => (
        <p key={language} lang={language} class="said">
          {finding.why[language]}
        </p>
      ))}
    </section>
  )
}
