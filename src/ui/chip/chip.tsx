import type { ComponentChildren } from 'preact'
import type { Coverage, Review } from '../../core/finding.ts'
import type { LimitUse } from '../../core/limit.ts'
import type { ChipKey, CommonKey, UnansweredKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'
import type { Begun } from '../half-view.ts'
import { Icon, LevelIcon, PresenceIcon, StateIcon } from '../icons.tsx'
import { announcement, canBegin, countLevels, countsText, isSilent, pressingLimit, shownCoverage } from '../summary.ts'
import type { ChipActions, ComposerView, PackChoice, PanelSection, Preferences } from '../view.ts'
import { WritingAsMenu } from '../writing-as.tsx'
import { useLook } from './look.ts'

type ChipTranslate = Translate<CommonKey | ChipKey | UnansweredKey>

export interface ChipProps {
  readonly view: ComposerView
  readonly packs: readonly PackChoice[]
  readonly preferences: Preferences
  readonly cardOpen: boolean
  /** What came of the half that was begun last. */
  readonly begun?: Begun | null
  readonly actions: ChipActions
  readonly t: ChipTranslate
}

// The editor keeps the focus when the chip is pressed; by keyboard the chip is reached and focused as usual.
const keepFocus = (event: Event): void => event.preventDefault()

/** The small bar at a composer: state, counts, languages, limits, and on whose behalf the text is written. */
export function Chip(props: ChipProps) {
  const { view, preferences, begun, actions, t } = props
  const reading = view.state === 'reading'
  const { box, handlers, look } = useLook(view)
  // Without a button in the dot, the dot itself is where a keyboard comes in.
  const leads = actions.openPanel !== undefined && !(view.review && isSilent(view.review))
  const hasButton = reading ? view.review !== null && (leads || view.review.findings.length > 0) : leads
  return (
    <div class={`tk ${look}`} lang={preferences.interfaceLanguage} ref={box} {...handlers}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend */}
      <div
        class={`chip ${view.state}`}
        role="group"
        aria-label={t('chip.name')}
        tabIndex={hasButton ? undefined : 0}
        onMouseDown={keepFocus}
      >
        {reading ? <WhileReading {...props} /> : <WhileNotReading {...props} />}
      </div>
      <div class="unseen" role="status">
        {begun ? t(`common.begun.${begun}`) : announcement(view, preferences, t)}
      </div>
    </div>
  )
}

function WhileNotReading({ view, actions, t }: ChipProps) {
  return (
    <>
      <Part said={t(`common.state.${view.state}`)} to={view.state === 'off-here' ? 'site' : 'top'} {...{ actions, t }}>
        <StateIcon state={view.state} />
        <span class={view.state === 'excluded' ? 'unseen' : ''}>{t(`common.state.${view.state}`)}</span>
      </Part>
      {view.state === 'no-answer' && (
        <button type="button" class="part num" onClick={actions.tryAgain}>
          {t('unanswered.again')}
        </button>
      )}
    </>
  )
}

function WhileReading(props: ChipProps) {
  const { view, packs, preferences, begun, actions, t } = props
  const limit = pressingLimit(view.limits)
  return (
    <>
      {view.review ? <Counts {...props} review={view.review} /> : <Wait t={t} />}
      {view.review && (
        <Languages coverage={shownCoverage(view, preferences)} review={view.review} {...{ actions, t }} />
      )}
      {begun && <Note said={t(`common.begun.${begun}`)} />}
      {limit && <LimitCounter limit={limit} over={limit.over} {...{ actions, t }} />}
      {view.guardFailed && (
        <Part kind="near note" to="top" said={t('common.guardFailed')} {...{ actions, t }}>
          <LevelIcon level="warning" />
          <span class="name">{t('common.guardFailed')}</span>
        </Part>
      )}
      <span class="sep" />
      <WritingAsMenu
        className="part as"
        placement="top-end"
        writingAs={view.writingAs}
        packs={packs}
        language={preferences.interfaceLanguage}
        choose={actions.chooseWritingAs}
        t={t}
      />
      {actions.openPanel && (
        <Part kind="panel" to="top" said={t('chip.panel')} joint="" {...{ actions, t }}>
          <Icon name="panel" />
        </Part>
      )}
    </>
  )
}

interface PartProps {
  readonly kind?: string
  readonly said: string
  /** Stands between its name and where it leads. */
  readonly joint?: string
  readonly to: PanelSection
  readonly children: ComponentChildren
  readonly actions: Pick<ChipActions, 'openPanel'>
  readonly t: ChipTranslate
}

/** A part that leads to its section of the panel; where there is no panel, it says what it says. */
function Part({ kind = '', said, joint = '. ', to, children, actions: { openPanel }, t }: PartProps) {
  const shared = { class: `part ${kind}`, title: said }
  if (!openPanel) return <span {...shared}>{children}</span>
  return (
    <button type="button" {...shared} onClick={() => openPanel(to)}>
      {children}
      <span class="unseen">
        {joint}
        {t('chip.panel')}
      </span>
    </button>
  )
}

function Wait({ t }: { t: ChipTranslate }) {
  return (
    <span class="part wait">
      <StateIcon state="reading" />
      {t('chip.wait')}
    </span>
  )
}

function Counts({ review, cardOpen, actions, t }: ChipProps & { review: Review }) {
  const counts = countLevels(review.findings)
  if (isSilent(review)) return null
  if (counts.length === 0) {
    return (
      <Part kind="clear" said={t('common.nothingFound')} to="findings" {...{ actions, t }}>
        <Icon name="check" />
        {t('common.nothingFound')}
      </Part>
    )
  }
  const summary = countsText(review.findings, t)
  return (
    <button type="button" class="part num" aria-haspopup="dialog" aria-expanded={cardOpen} onClick={actions.toggleCard}>
      <span class="marks" aria-hidden="true">
        {counts.map(({ level, n }) => (
          <span key={level} class={`mark ${level}`}>
            <LevelIcon level={level} />
            {n}
          </span>
        ))}
      </span>
      <span class="unseen">{t(cardOpen ? 'chip.close' : 'chip.open', { summary })}</span>
    </button>
  )
}

interface LanguagesProps {
  readonly coverage: readonly Coverage[]
  readonly review: Review
  readonly actions: ChipActions
  readonly t: ChipTranslate
}

function Languages({ coverage, review, actions, t }: LanguagesProps) {
  if (coverage.length === 0) return null
  return (
    <>
      <span class="sep" />
      {coverage.map(one => (
        <LanguagePart key={one.language} {...{ one, review, actions, t }} />
      ))}
    </>
  )
}

/** A language that is there is shown in the text by a press, and a half that is missing begun. */
function LanguagePart({ one, review, actions, t }: Omit<LanguagesProps, 'coverage'> & { readonly one: Coverage }) {
  const { language, presence } = one
  const said = t(`chip.presence.${presence}`, { language: t(`common.language.${language}`) })
  const begins = presence === 'missing' && canBegin(language, review)
  const look = (label: string) => (
    <>
      {language.toUpperCase()} <PresenceIcon presence={presence} />
      <span class="unseen">{label}</span>
    </>
  )
  if (presence === 'missing' && !begins) {
    return (
      <Part kind={`lang ${presence}`} to="languages" {...{ said, actions, t }}>
        {look(said)}
      </Part>
    )
  }
  return (
    <button
      type="button"
      class={`part lang ${presence}`}
      title={said}
      onClick={() => (begins ? actions.begin(language) : actions.showLanguage(language))}
    >
      {look(begins ? `${said}. ${t(`common.begin.${language}`)}.` : t('chip.showLanguage', { presence: said }))}
    </button>
  )
}

/** A sentence of its own, cut short where there is no room for it. */
function Note({ said }: { readonly said: string }) {
  return (
    <span class="part near note" title={said}>
      <span class="name">{said}</span>
    </span>
  )
}

interface LimitProps extends Pick<PartProps, 'actions' | 't'> {
  readonly limit: LimitUse
  readonly over: boolean
}

function LimitCounter({ limit, over, actions, t }: LimitProps) {
  const said = t(`chip.limit.${limit.kind}`, { used: limit.used, allowed: limit.allowed })
  return (
    <>
      <span class="sep" />
      <Part kind={`limit ${over ? 'over' : 'near'}`} to="counter" {...{ said, actions, t }}>
        {over && <LevelIcon level="stop" />}
        <span class="num" aria-hidden="true">
          {limit.kind === 'hashtags' && '# '}
          {limit.used}/{limit.allowed}
        </span>
        <span class="unseen">{said}</span>
      </Part>
    </>
  )
}
