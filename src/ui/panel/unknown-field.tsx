import { CopyButton } from '../copy-button.tsx'
import type { PanelActions } from '../view.ts'
import type { PanelTranslate } from './props.ts'

interface UnknownFieldProps {
  readonly report: string
  readonly actions: PanelActions
  readonly t: PanelTranslate
}

/** The structure around a text field that nothing is known of, to read through and to copy. */
export function UnknownField({ report, actions, t }: UnknownFieldProps) {
  return (
    <section class="unknown" aria-labelledby="unknown">
      <h2 id="unknown">{t('panel.unknown.title')}</h2>
      <p>{t('panel.unknown.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <pre class="small" lang="en" tabIndex={0}>
        {report}
      </pre>
      <CopyButton
        className="btn main"
        text={t('panel.unknown.copy')}
        said={{ done: t('panel.unknown.copied'), failed: t('panel.unknown.copyFailed') }}
        copy={() => actions.copyReport(report)}
      />
    </section>
  )
}
