import type { Counterpart, Owed } from '../../core/finding.ts'
import { Message } from '../message.tsx'
import type { Preferences } from '../view.ts'
import { platformName } from './header.tsx'
import type { PanelTranslate } from './panel.tsx'

interface OwedProps {
  readonly owed: readonly Owed[]
  readonly preferences: Preferences
  readonly t: PanelTranslate
}

/** What is owed, in words: the language, the channel, the account. */
export function counterpartText({ language, platform, account }: Counterpart, t: PanelTranslate): string {
  const parts: string[] = []
  if (language) parts.push(t('panel.owedLanguage', { language: t(`common.language.${language}`) }))
  if (platform) parts.push(t('panel.owedPlatform', { platform: platformName(platform) }))
  if (account) parts.push(t('panel.owedAccount', { account: t(`common.account.${account}`) }))
  return parts.join(' · ')
}

/** What publishing leaves to be done: another language, platform or account. */
export function OwedList({ owed, preferences, t }: OwedProps) {
  if (owed.length === 0) return null
  return (
    <section aria-labelledby="owed">
      <div class="head">
        <h2 id="owed">{t('panel.owed')}</h2>
        <span class="small num">{owed.length}</span>
      </div>
      <ul>
        {owed.map(({ rule, counterpart, message }) => (
          <li key={rule + counterpartText(counterpart, t)} class="item">
            <span class="bullet" />
            <span>
              <Message text={message} languages={preferences.messageLanguages} />
              <span class="small found">{counterpartText(counterpart, t)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
