import type { ComponentChildren } from 'preact'
import type { Spread } from '../../core/insights/summary.ts'
import { oneLanguage } from '../message.tsx'
import { Locked } from '../options/locked.tsx'
import { Switch } from '../options/switch.tsx'
import { PageLinks } from '../page-links.tsx'
import { duration } from './duration.ts'
import { Latest } from './latest.tsx'
import { OftenSkipped } from './often.tsx'
import { Plot, type PlotShown } from './plot.tsx'
import type { InsightsProps } from './props.ts'
import { reasonText } from './reason-text.ts'

/** What came of drafts, on this device alone: figures, two plots with their tables, and a proof of each draft. */
export function Insights(props: InsightsProps) {
  const { data, actions, t } = props
  const { summary, preferences } = data
  return (
    <main class="tk options insights" lang={preferences.interfaceLanguage}>
      <header>
        <h1>{t('insights.title')}</h1>
        <p>{t('insights.intro')}</p>
        <PageLinks here="insights" t={t} />
      </header>
      <Switch
        text={t('insights.count')}
        help={t('insights.countHelp')}
        locked={data.locked && <Locked t={t} />}
        on={data.on}
        turn={actions.turn}
      />
      <Norms {...props} />
      {summary.drafts === 0 ? (
        <p>{t('insights.none')}</p>
      ) : (
        <>
          <Figures {...props} />
          {plotsOf(props).map(plot => (
            <Plot key={plot.title} plot={plot} months={summary.months} {...{ preferences, t }} />
          ))}
          <OftenSkipped {...props} />
          <Latest {...props} />
        </>
      )}
      <div class="buttons">
        <button type="button" class="btn line" onClick={actions.exportCsv}>
          {t('insights.csv')}
        </button>
        <button type="button" class="btn line" onClick={actions.wipe}>
          {t('insights.wipe')}
        </button>
      </div>
      <p class="outcome" role="status">
        {data.said && t(`insights.said.${data.said}`)}
      </p>
    </main>
  )
}

/** What the guideline wants followed, and where it says so. */
function Norms({ data }: InsightsProps) {
  const language = oneLanguage(data.preferences)
  return (
    <>
      {data.norms.map(({ id, title, source }) => (
        <p key={id} class="note hint" lang={language}>
          <span>
            <b>{title[language]}</b> <span class="small">{source[language]}</span>
          </span>
        </p>
      ))}
    </>
  )
}

function plotsOf({ data, t }: InsightsProps): PlotShown[] {
  const { months } = data.summary
  return [
    {
      title: t('insights.languages.title'),
      lines: (['both', 'fi', 'sv', 'other'] as const).map(kind => ({
        name: t(`insights.languages.${kind}`),
        values: months.map(({ languages }) => languages[kind]),
      })),
    },
    {
      title: t('insights.work.title'),
      lines: (['found', 'mended', 'anyway'] as const).map(kind => ({
        name: t(`insights.work.${kind}`),
        values: months.map(month => month[kind]),
      })),
    },
  ]
}

function Figures({ data, t }: InsightsProps) {
  const { drafts, published, found, outcomes, anyway, skipped, settled, waived, reviews, lags } = data.summary
  const language = data.preferences.interfaceLanguage
  const time = (ms: number) => duration(ms, language)
  const reasons = Object.entries(skipped)
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('insights.figures')}</h2>
      <dl class="figures num">
        <Figure name={t('insights.drafts')}>{drafts}</Figure>
        <Figure name={t('insights.published')}>{published}</Figure>
        <Figure name={t('insights.found')}>{found}</Figure>
        <Figure name={t('insights.fixed')}>{outcomes.fixed}</Figure>
        <Figure name={t('insights.revised')}>{outcomes.revised}</Figure>
        <Figure name={t('insights.anyway')}>{anyway}</Figure>
        {reasons.map(([reason, n]) => (
          <Figure key={reason} name={t('insights.skipped', { reason: reasonText(reason, t) })}>
            {n}
          </Figure>
        ))}
        <Figure name={t('insights.settled')}>
          {settled.n > 0 ? t('insights.settledAge', { n: settled.n, age: time(settled.median) }) : 0}
        </Figure>
        <Figure name={t('insights.waived')}>{waived}</Figure>
        {reviews.n > 0 && (
          <Figure name={t('insights.reviews')}>
            <Times of={reviews} {...{ time, t }} />
          </Figure>
        )}
        {lags.n > 0 && (
          <Figure name={t('insights.lag')}>
            <Times of={lags} {...{ time, t }} />
          </Figure>
        )}
      </dl>
    </section>
  )
}

interface TimesProps {
  readonly of: Spread
  time(ms: number): string
  readonly t: InsightsProps['t']
}

function Times({ of: { median, p95 }, time, t }: TimesProps) {
  return (
    <>
      {time(median)} <span class="small">{t('insights.most', { most: time(p95) })}</span>
    </>
  )
}

function Figure({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
