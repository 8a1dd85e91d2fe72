import { useId } from 'preact/hooks'
import { PLATFORMS } from '../../core/model.ts'
import { platformName } from '../panel/header.tsx'
import type { OptionsProps } from './options.tsx'

/** A person's own accounts: whether they are advised on the private ones, and what their profiles say. */
export function OwnAccountSection({ data, actions, t }: OptionsProps) {
  const id = useId()
  return (
    <section aria-labelledby="own-account">
      <h2 id="own-account">{t('options.ownAccount')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={data.adviceOnPersonal}
          aria-describedby={`${id}-advice`}
          onChange={event => actions.chooseAdvice(event.currentTarget.checked)}
        />
        <span>
          <span class="name">{t('options.advice')}</span>
          <span class="small" id={`${id}-advice`}>
            {t('options.adviceHelp')}
          </span>
        </span>
      </label>
      <fieldset aria-describedby={`${id}-opinions`}>
        <legend>{t('options.ownOpinions')}</legend>
        <p class="small" id={`${id}-opinions`}>
          {t('options.ownOpinionsHelp')}
        </p>
        <div class="choices">
          {PLATFORMS.map(platform => (
            <label key={platform} class="choice">
              <input
                type="checkbox"
                checked={data.ownOpinions[platform]}
                onChange={event => actions.chooseOwnOpinions(platform, event.currentTarget.checked)}
              />
              <span>
                <span class="name">{platformName(platform)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  )
}
