import { PageLinks } from '../page-links.tsx'
import { Reviewed } from '../panel/reviewed.tsx'
import { announcement, isSilent } from '../summary.ts'
import type { ComposerView } from '../view.ts'
import { Field } from './field.tsx'
import type { CheckProps } from './props.ts'
import { Table } from './table.tsx'

/** Any text, or a table of them, looked at as if it stood in a composer. */
export function Check(props: CheckProps) {
  const { data, actions, t } = props
  const { interfaceLanguage } = data.preferences
  return (
    <main class="tk options wide" lang={interfaceLanguage}>
      <header>
        <h1>{t('check.title')}</h1>
        <p>{t('check.intro')}</p>
        <PageLinks here="check" t={t} />
      </header>
      <div class="beside">
        <div class="stack">
          <Field {...props} />
          {data.table && !data.dryRun && <Table table={data.table} openRow={data.openRow} {...{ actions, t }} />}
        </div>
        <Results {...props} />
      </div>
    </main>
  )
}

function Results({ data, actions, t }: CheckProps) {
  const { composer, preferences } = data
  const review = composer?.review && !isSilent(composer.review) && !data.dryRun ? composer.review : null
  return (
    <aside class="tk panel" aria-label={t('check.results')}>
      {!review && <p class="about">{t(data.dryRun ? 'check.dryRun' : stateKey(composer))}</p>}
      {composer && review && (
        <Reviewed
          {...{ composer, review, preferences, actions, t }}
          text={data.text}
          version={data.version}
          others={[]}
        />
      )}
      <div class="unseen" role="status">
        {composer && !data.dryRun && announcement(composer, preferences, t)}
      </div>
    </aside>
  )
}

function stateKey(composer: ComposerView | null) {
  if (composer?.state === 'cannot-read' || composer?.state === 'no-answer') return 'check.noAnswer' as const
  return composer && !composer.review ? ('panel.wait' as const) : ('check.empty' as const)
}
