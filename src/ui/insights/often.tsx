import { oneLanguage } from '../message.tsx'
import type { InsightsProps } from './props.ts'

/** Checks of which most findings were skipped: perhaps they are of no use here. */
export function OftenSkipped({ data, actions, t }: InsightsProps) {
  const { often } = data.summary
  if (often.length === 0) return null
  const language = oneLanguage(data.preferences)
  return (
    <section aria-labelledby="often">
      <h2 id="often">{t('insights.often.title')}</h2>
      <p class="small">{t('insights.often.intro')}</p>
      <ul class="rows">
        {often.map(({ rule, found, skipped }) => {
          const title = data.names[rule]?.[language] ?? rule
          const isOff = data.off.includes(rule)
          return (
            <li key={rule} class="row">
              <span>
                <b>{title}</b>
                <span class="small">{t('insights.often.share', { skipped, found })}</span>
              </span>
              <button
                type="button"
                class="btn line"
                aria-label={t(isOff ? 'options.off.backFor' : 'options.rules.turnOffFor', { title })}
                onClick={() => actions.turnRule(rule, isOff)}
              >
                {t(isOff ? 'options.off.back' : 'options.rules.turnOff')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
