import type { DraftNote } from '../../core/insights/draft-log.ts'
import { PLATFORM_NAMES } from '../../core/model.ts'
import { oneLanguage } from '../message.tsx'
import type { InsightsTranslate } from './props.ts'
import { reasonText } from './reason-text.ts'
import type { InsightsData } from './view.ts'

/** What was checked in a draft and what was chosen, without a word of its text: to be shown to a supervisor. */
export function proofOf(note: DraftNote, data: InsightsData, t: InsightsTranslate): string {
  const { at, platform, composer, account, pack, published, languages } = note
  const { interfaceLanguage } = data.preferences
  const when = new Intl.DateTimeFormat(`${interfaceLanguage}-FI`, { dateStyle: 'medium', timeStyle: 'short' })
  const name = pack && (data.packs[pack.id]?.[interfaceLanguage] ?? pack.id)
  const spoken = languages.map(language => t(`common.language.${language}`)).join(', ')
  return [
    t('insights.proof.head', { when: when.format(at) }),
    `${PLATFORM_NAMES[platform]}, ${t(`panel.composer.${composer}`)}, ${t(`common.account.${account}`)}`,
    pack ? t('insights.proof.pack', { name: name ?? '', version: pack.version }) : t('insights.proof.noPack'),
    ...checkedIn(note, data, t),
    published
      ? t('insights.proof.published', { languages: spoken || t('insights.proof.noLanguage') })
      : t('insights.proof.notPublished'),
    t('insights.proof.noText'),
  ].join('\n')
}

function checkedIn({ found, skipped }: DraftNote, data: InsightsData, t: InsightsTranslate): string[] {
  const rules = Object.entries(found)
  if (rules.length === 0) return [t('insights.proof.nothing')]
  const language = oneLanguage(data.preferences)
  return rules.map(([rule, outcome]) => {
    const reason = skipped[rule]
    const chosen = reason ? t('insights.skipped', { reason: reasonText(reason, t) }) : t(`insights.outcome.${outcome}`)
    return `– ${data.names[rule]?.[language] ?? rule}: ${chosen}`
  })
}
