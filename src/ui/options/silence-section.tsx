import type { SilenceActions, SilenceData, SkippedShown } from '../silence-view.ts'
import { ruleTitle, TurnedOffList } from '../turned-off.tsx'
import type { Preferences } from '../view.ts'
import { OwnWords } from './own-words.tsx'
import type { OptionsTranslate } from './props.ts'

interface SilenceSectionProps {
  readonly data: SilenceData
  readonly preferences: Preferences
  readonly actions: SilenceActions
  readonly t: OptionsTranslate
}

/** What is turned off, with the way back, and why things were skipped. */
export function SilenceSection(props: SilenceSectionProps) {
  const { data, t } = props
  return (
    <>
      <section aria-labelledby="off">
        <h2 id="off">{t('options.off.title')}</h2>
        <p class="small">{t('options.off.intro')}</p>
        <OwnWords actions={props.actions} t={t} />
        {data.off.length === 0 && <p>{t('options.off.none')}</p>}
        <TurnedOffList off={data.off} preferences={props.preferences} bringBack={props.actions.bringBack} t={t} />
      </section>
      <Skipped {...props} />
    </>
  )
}

function Skipped({ data, preferences, actions, t }: SilenceSectionProps) {
  const { skipped, wiped } = data
  return (
    <section aria-labelledby="skipped">
      <h2 id="skipped">{t('options.skipped.title')}</h2>
      <p class="small">{t('options.skipped.intro')}</p>
      {skipped.length === 0 && !wiped && <p>{t('options.skipped.none')}</p>}
      {skipped.length > 0 && (
        <ul class="rows">
          {skipped.map(one => (
            <SkippedRow key={`${one.rule} ${one.reason}`} {...{ one, preferences, t }} />
          ))}
        </ul>
      )}
      <p class="outcome" role="status">
        {wiped && t('options.skipped.wiped')}
      </p>
      {skipped.length > 0 && (
        <div class="buttons">
          <button type="button" class="btn line" onClick={actions.wipeReasons}>
            {t('options.skipped.wipe')}
          </button>
        </div>
      )}
    </section>
  )
}

function SkippedRow({ one, preferences, t }: Omit<SilenceSectionProps, 'data' | 'actions'> & { one: SkippedShown }) {
  return (
    <li class="row">
      <span>
        <b>{ruleTitle(one, preferences, t)}</b>
        <span class="small">{t(`options.skipped.reason.${one.reason}`)}</span>
      </span>
      <span class="small num">×{one.times}</span>
    </li>
  )
}
