import { useId, useState } from 'preact/hooks'
import type { Finding } from '../core/finding.ts'
import { wrongReport } from '../core/wrong-report.ts'
import type { ExtensionPageKey } from '../locale/panel-texts.ts'
import type { Translate } from '../locale/texts.ts'
import { CopyButton } from './copy-button.tsx'
import { oneLanguage } from './message.tsx'
import { Select } from './select.tsx'
import type { Preferences } from './view.ts'

interface WrongFindingProps {
  readonly findings: readonly Finding[]
  readonly text: string
  readonly version: string
  readonly preferences: Preferences
  readonly t: Translate<ExtensionPageKey>
  /** Puts a text on the clipboard; tells whether it went. */
  copy(report: string): Promise<boolean>
}

/** A report on a finding that is wrong: to look at, to change and to copy. It is sent by nobody but the person. */
export function WrongFinding({ findings, text, version, preferences, t, copy }: WrongFindingProps) {
  const id = useId()
  const [chosen, choose] = useState(0)
  const [changed, change] = useState<string | null>(null)
  const finding = findings[Math.min(chosen, findings.length - 1)]
  if (!finding) return null
  const report = changed ?? wrongReport(finding, text, version)
  const name = ({ found, message }: Finding) => [found, message[oneLanguage(preferences)]].filter(Boolean).join(': ')
  const turnTo = (at: number) => {
    choose(at)
    change(null)
  }
  return (
    <details class="about wrong">
      <summary>{t('check.wrong.title')}</summary>
      <p class="small">{t('check.wrong.help')}</p>
      <Select
        label={t('check.wrong.which')}
        chosen={String(findings.indexOf(finding))}
        choices={findings.map((each, at) => ({ value: String(at), text: name(each) }))}
        choose={value => turnTo(Number(value))}
      />
      <label class="small" for={id}>
        {t('check.wrong.report')}
      </label>
      <textarea id={id} rows={4} lang="en" value={report} onInput={event => change(event.currentTarget.value)} />
      <CopyButton
        key={chosen}
        className="btn line"
        text={t('panel.unknown.copy')}
        said={{ done: t('panel.unknown.copied'), failed: t('panel.unknown.copyFailed') }}
        copy={() => copy(report)}
      />
    </details>
  )
}
