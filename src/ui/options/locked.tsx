import { Icon } from '../icons.tsx'
import type { OptionsTranslate } from './props.ts'

/** Says that the organisation has set something, and it is not to be changed here. */
export function Locked({ t }: { readonly t: OptionsTranslate }) {
  return (
    <span class="small locked">
      <Icon name="lock" /> {t('options.locked')}
    </span>
  )
}
