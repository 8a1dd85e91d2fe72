import type { OptionSwitch } from '../view.ts'
import { Locked } from './locked.tsx'
import type { OptionsProps } from './props.ts'
import { Switch } from './switch.tsx'

/** A setting that is on or off, under the name that its texts have. */
export function OptionSwitchRow({ name, data, actions, t }: OptionsProps & { readonly name: OptionSwitch }) {
  return (
    <Switch
      text={t(`options.${name}`)}
      help={t(`options.${name}Help`)}
      locked={data.locked.has(name) && <Locked t={t} />}
      on={data.on[name]}
      turn={on => actions.turn(name, on)}
    />
  )
}
