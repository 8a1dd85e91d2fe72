import { type Finding, LEVELS } from '../../core/finding.ts'
import { type FindingGroup, groupFindings } from '../grouped.ts'
import { Icon, LevelIcon } from '../icons.tsx'
import { Message, oneLanguage } from '../message.tsx'
import type { PanelActions, Preferences } from '../view.ts'
import { LeadsTo } from './leads-to.tsx'
import type { PanelTranslate } from './props.ts'

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly preferences: Preferences
  readonly actions: Pick<PanelActions, 'showFinding'>
  readonly t: PanelTranslate
}

const weight = ({ first }: FindingGroup): number => LEVELS.indexOf(first.level)

/** All findings, the weightiest first. Pressing one shows its place in the text. */
export function Findings({ findings, preferences, actions, t }: FindingsProps) {
  const ordered = groupFindings(findings).sort((a, b) => weight(a) - weight(b))
  return (
    <section aria-labelledby="findings">
      <div class="head">
        <h2 id="findings">{t('panel.findings')}</h2>
        {ordered.length > 0 && <span class="small num">{ordered.length}</span>}
      </div>
      {ordered.length === 0 && (
        <p class="clear">
          <Icon name="check" /> {t('common.nothingFound')}
        </p>
      )}
      <ul>
        {ordered.map(({ first: finding, times }) => (
          <li key={`${finding.rule} ${finding.span?.start}`}>
            <button type="button" class={`item ${finding.level}`} onClick={() => actions.showFinding(finding)}>
              <LevelIcon level={finding.level} />
              <span>
                <b>
                  <span class="unseen">{t(`common.level.${finding.level}`)}: </span>
                  <Message text={finding.message} languages={preferences.messageLanguages} />
                </b>
                <FoundLine {...{ finding, times, preferences, t }} />
              </span>
            </button>
            <LeadsTo place={finding.leadsTo} t={t} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FoundLineProps extends Pick<FindingsProps, 'preferences' | 't'> {
  readonly finding: Finding
  readonly times: number
}

function FoundLine({ finding, times, preferences, t }: FoundLineProps) {
  const source = finding.source[oneLanguage(preferences)]
  if (finding.found === '' && source === '') return null
  return (
    <span class="small found">
      {finding.found !== '' && <bdi>{finding.found}</bdi>}
      {times > 1 && (
        <b>
          <span aria-hidden="true"> ×{times}</span>
          <span class="unseen">, {t('panel.times', { n: times })}</span>
        </b>
      )}
      {finding.found !== '' && source !== '' && ' · '}
      {source}
    </span>
  )
}
