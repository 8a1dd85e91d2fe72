import { useId } from 'preact/hooks'
import { PLATFORM_NAMES, PLATFORMS } from '../../core/model.ts'
import { OptionSwitchRow } from './option-switch.tsx'
import type { OptionsProps } from './props.ts'
import { Switch } from './switch.tsx'

/** A person's own accounts: whether they are advised on the private ones, and what their profiles say. */
export function OwnAccountSection({ data, actions, t }: OptionsProps) {
  const id = useId()
  return (
    <section aria-labelledby="own-account">
      <h2 id="own-account">{t('options.ownAccount')}</h2>
      <OptionSwitchRow name="adviceOnPersonal" {...{ data, actions, t }} />
      <fieldset aria-describedby={`${id}-opinions`}>
        <legend>{t('options.ownOpinions')}</legend>
        <p class="small" id={`${id}-opinions`}>
          {t('options.ownOpinionsHelp')}
        </p>
        <div class="choices">
          {PLATFORMS.map(platform => (
            <Switch
              key={platform}
              text={PLATFORM_NAMES[platform]}
              on={data.ownOpinions[platform]}
              turn={said => actions.chooseOwnOpinions(platform, said)}
            />
          ))}
        </div>
      </fieldset>
    </section>
  )
}
