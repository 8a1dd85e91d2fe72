import type { PageKey } from '../../locale/page-texts.ts'
import type { Translate } from '../../locale/texts.ts'

/** Stands where the chip stood when the extension was updated under an open page. */
export function Outdated({ t }: { readonly t: Translate<PageKey> }) {
  return (
    <div class="tk">
      <div class="chip off-here" role="status">
        <span class="part">{t('chip.outdated')}</span>
      </div>
    </div>
  )
}
