import { csvLine, writeCsv } from '../../../src/core/ledger/csv.ts'
import type { Language, Localized } from '../../../src/core/model.ts'
import type { Sink } from '../sink.ts'
import type { Report, Reviewed } from './report.ts'

const COLUMNS = [
  ...['place', 'id', 'platform', 'account', 'kind', 'level', 'rule', 'norms'],
  ...['start', 'end', 'found', 'message', 'why', 'fix'],
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string>>

/** A table with one finding a row; `kind` is `finding`, `owed`, `nothing` or `refused`. Reminders don't look at the text. */
export async function csvReport(sink: Sink, language: Language): Promise<Report> {
  const write = (row: Row) => sink.write(csvLine(COLUMNS.map(column => row[column] ?? '')))
  await sink.write(writeCsv([COLUMNS]))
  return {
    async reviewed(draft) {
      for (const row of rowsOf(draft, text => text[language])) await write(row)
    },
    refused: (place, reason) => write({ place, kind: 'refused', message: reason }),
    end: () => sink.end(),
  }
}

function rowsOf({ input, review, place }: Reviewed, say: (text: Localized) => string): Row[] {
  const { platform, account } = input.context
  const draft: Row = { place, id: String(input.id ?? ''), platform, account }
  const findings = review.findings.map(({ level, rule, norms, span, found, message, why, fixes }) => ({
    ...draft,
    kind: 'finding',
    level,
    rule,
    norms: norms.join(' '),
    start: String(span?.start ?? ''),
    end: String(span?.end ?? ''),
    found,
    message: say(message),
    why: say(why),
    fix: fixes.map(({ label }) => say(label)).join(' | '),
  }))
  const owed = review.owed.map(({ rule, norms, counterpart, message, why }) => ({
    ...draft,
    kind: 'owed',
    rule,
    norms: norms.join(' '),
    found: Object.values(counterpart).join(' '),
    message: say(message),
    why: say(why),
  }))
  const rows = [...findings, ...owed]
  return rows.length > 0 ? rows : [{ ...draft, kind: 'nothing' }]
}
