import { LevelIcon } from '../icons.tsx'
import type { PolicyShown } from '../own-packs-view.ts'
import { Locked } from './locked.tsx'
import type { OptionsTranslate } from './props.ts'

/** That an organisation has set something, what of it does not apply, and what a dry run has counted. */
export function PolicySection({ policy, t }: { readonly policy: PolicyShown; readonly t: OptionsTranslate }) {
  const { faults, dryRun } = policy
  return (
    <section aria-labelledby="policy">
      <h2 id="policy">{t('options.policy.title')}</h2>
      <p>{t('options.policy.intro')}</p>
      <Locked t={t} />
      {dryRun && (
        <p>
          {t('options.policy.dryRun')} {t('options.policy.dryRunCounts', { n: dryRun.drafts, ...dryRun })}
        </p>
      )}
      {faults.length > 0 && (
        <div class="import">
          <p>
            <LevelIcon level="warning" /> {t('options.policy.faults')}
          </p>
          <ul class="plain">
            {faults.map(({ at, why, detail = '' }) => (
              <li key={`${at} ${why} ${detail}`}>{t(`options.policy.fault.${why}`, { at, detail })}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
