import type { Place } from '../../core/finding.ts'
import type { PanelTranslate } from './props.ts'

/** The way on from what says where something belongs, to the page that answers it; nothing where a rule sends nowhere. */
export function LeadsTo({ place, t }: { readonly place: Place | undefined; readonly t: PanelTranslate }) {
  if (!place) return null
  return (
    <a class="small" href={`/accounts.html#${place}`} target="_blank" rel="noopener">
      {t(`accounts.${place}.title`)}
    </a>
  )
}
