import { PLATFORM_NAMES } from '../../core/model.ts'
import { proofOf } from './proof.ts'
import type { InsightsProps } from './props.ts'

/** The last drafts, each with its proof to read and to copy. */
export function Latest({ data, actions, t }: InsightsProps) {
  const format = new Intl.DateTimeFormat(`${data.preferences.interfaceLanguage}-FI`, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{t('insights.proof.title')}</h2>
      <p class="small">{t('insights.proof.intro')}</p>
      <ul class="rows">
        {data.latest.map(note => {
          const proof = proofOf(note, data, t)
          const when = format.format(note.at)
          return (
            <li key={note.id} class="row tall">
              <details>
                <summary>
                  {when} · {PLATFORM_NAMES[note.platform]} ·{' '}
                  {t('insights.proof.n', { n: Object.keys(note.found).length })}
                </summary>
                <pre class="small">{proof}</pre>
              </details>
              <button
                type="button"
                class="btn line"
                aria-label={t('insights.proof.copyFor', { when })}
                onClick={() => actions.copy(proof)}
              >
                {t('insights.proof.copy')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
