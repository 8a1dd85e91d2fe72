import { LEVELS } from '../../core/finding.ts'
import { PLATFORM_NAMES } from '../../core/model.ts'
import { LevelIcon } from '../icons.tsx'
import { Select } from '../select.tsx'
import type { CheckProps, CheckTranslate } from './props.ts'
import type { RowShown, TableShown } from './view.ts'

interface TableProps extends Pick<CheckProps, 'actions' | 't'> {
  readonly table: TableShown
  readonly openRow: number | null
}

const SHOWN_LEVELS = LEVELS.filter(level => level !== 'reminder')

/** A file of drafts: a row each with what was found, and a press to its text. */
export function Table({ table, openRow, actions, t }: TableProps) {
  const { name, headings, column, rows, done } = table
  return (
    <section aria-labelledby="table">
      <h2 id="table">{t('check.table.title', { name })}</h2>
      <div class="controls">
        <Select
          label={t('check.table.column')}
          chosen={String(column)}
          choices={headings.map((text, at) => ({ value: String(at), text }))}
          choose={value => actions.chooseColumn(Number(value))}
        />
      </div>
      <Progress done={done} of={rows.length} t={t} />
      <div class="scrolls">
        <table class="drafts num" aria-labelledby="table">
          <thead>
            <tr class="small">
              <th scope="col">{t('check.table.line')}</th>
              <th scope="col">{t('check.table.draft')}</th>
              <th scope="col">{t('check.table.found')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Row key={row.line} row={row} isOpen={at === openRow} open={() => actions.openRow(at)} t={t} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="buttons">
        <button type="button" class="btn line" disabled={done < rows.length} onClick={actions.saveResult}>
          {t('check.table.save')}
        </button>
        <button type="button" class="btn quiet" onClick={actions.closeTable}>
          {t('check.table.close')}
        </button>
      </div>
    </section>
  )
}

function Progress({ done, of, t }: { readonly done: number; readonly of: number; readonly t: CheckTranslate }) {
  const isDone = done >= of
  return (
    <div class="progress">
      {!isDone && <progress max={of} value={done} aria-label={t('check.table.progress')} />}
      <p class="small" role="status">
        {isDone ? t('check.table.done', { n: of }) : t('check.table.progress')}
      </p>
      {!isDone && (
        <span class="small" aria-hidden="true">
          {done}/{of}
        </span>
      )}
    </div>
  )
}

interface RowProps {
  readonly row: RowShown
  readonly isOpen: boolean
  readonly t: CheckTranslate
  open(): void
}

function Row({ row, isOpen, open, t }: RowProps) {
  return (
    <tr class={isOpen ? 'open' : ''}>
      <td>{row.line}</td>
      <td>
        <button type="button" class="link" aria-current={isOpen} onClick={open}>
          <bdi>{row.text.slice(0, 80)}</bdi>
        </button>
        <span class="small">{PLATFORM_NAMES[row.platform]}</span>
      </td>
      <td>
        <Counts counts={row.counts} t={t} />
      </td>
    </tr>
  )
}

function Counts({ counts, t }: Pick<RowShown, 'counts'> & Pick<RowProps, 't'>) {
  if (counts === null) return <span class="small">…</span>
  if (counts === 'failed') return <span>{t('check.table.failed')}</span>
  const found = SHOWN_LEVELS.filter(level => counts[level] > 0)
  if (found.length === 0) return <span class="clear">{t('common.nothingFound')}</span>
  return (
    <ul class="counts">
      {found.map(level => (
        <li key={level} class={level}>
          <LevelIcon level={level} /> {t(`common.levelCount.${level}`, { n: counts[level] })}
        </li>
      ))}
    </ul>
  )
}
