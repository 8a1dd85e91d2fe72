import type { LimitUse } from '../../core/limit.ts'
import type { PanelTranslate } from './props.ts'

/** How much of what the site allows is used: always in sight here. */
export function Counter({ limits, t }: { readonly limits: readonly LimitUse[]; readonly t: PanelTranslate }) {
  const shown = limits.filter(({ kind, used }) => kind === 'characters' || used > 0)
  if (shown.length === 0) return null
  return (
    <p class="counter small num" id="counter">
      {shown.map(({ kind, used, allowed }) => (
        <span key={kind} class={used > allowed ? 'over' : ''}>
          {t(`panel.counter.${kind}`, { n: used, allowed })}
        </span>
      ))}
    </p>
  )
}
