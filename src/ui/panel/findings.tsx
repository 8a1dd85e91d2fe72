import { type Finding, LEVELS } from '../../core/finding.ts'
import { Icon, LevelIcon } from '../icons.tsx'
import { Message, oneLanguage } from '../message.tsx'
import type { PanelActions, Preferences } from '../view.ts'
import type { PanelTranslate } from './panel.tsx'

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly preferences: Preferences
  readonly actions: PanelActions
  readonly t: PanelTranslate
}

const weight = (finding: Finding): number => LEVELS.indexOf(finding.level)

/** All findings, the weightiest first. Pressing one shows its place in the text. */
export function Findings({ findings, preferences, actions, t }: FindingsProps) {
  const ordered = [...findings].sort((a, b) => weight(a) - weight(b))
  return (
    <section aria-labelledby="findings">
      <div class="head">
        <h2 id="findings">{t('panel.findings')}</h2>
        {findings.length > 0 && <span class="small num">{findings.length}</span>}
      </div>
      {findings.length === 0 && (
        <p class="clear">
          <Icon name="check" /> {t('common.nothingFound')}
        </p>
      )}
      <ul>
        {ordered.map(finding => (
          <li key={`${finding.rule} ${finding.span?.start}`}>
            <button type="button" class={`item ${finding.level}`} onClick={() => actions.showFinding(finding)}>
              <LevelIcon level={finding.level} />
              <span>
                <b>
                  <span class="unseen">{t(`common.level.${finding.level}`)}: </span>
                  <Message text={finding.message} languages={preferences.messageLanguages} />
                </b>
                <FoundLine {...{ finding, preferences }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FoundLine({ finding, preferences }: Pick<FindingsProps, 'preferences'> & { finding: Finding }) {
  const source = finding.source[oneLanguage(preferences)]
  if (finding.found === '' && source === '') return null
  return (
    <span class="small found">
      {finding.found !== '' && <bdi>{finding.found}</bdi>}
      {finding.found !== '' && source !== '' && ' · '}
      {source}
    </span>
  )
}
