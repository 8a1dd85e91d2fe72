import type { ExtensionPageKey } from '../locale/panel-texts.ts'
import type { Translate } from '../locale/texts.ts'

const PAGES = ['check', 'guide', 'accounts', 'insights', 'options'] as const

interface PageLinksProps {
  readonly here: (typeof PAGES)[number]
  readonly t: Translate<ExtensionPageKey>
}

/** Ways from one of our pages to the others. */
export function PageLinks({ here, t }: PageLinksProps) {
  return (
    <nav class="pages" aria-label={t('check.pages')}>
      {PAGES.filter(page => page !== here).map(page => (
        <a key={page} href={`/${page}.html`}>
          {t(`panel.${page}`)}
        </a>
      ))}
    </nav>
  )
}
