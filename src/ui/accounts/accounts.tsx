import { PageLinks } from '../page-links.tsx'
import { ChannelGuide } from './channel-guide.tsx'
import { CheckUp } from './check-up.tsx'
import type { AccountsProps } from './props.ts'

/** What an organisation's guideline says of accounts and channels: to look over, and to choose from. */
export function Accounts(props: AccountsProps) {
  const { data, t } = props
  return (
    <main class="tk options" lang={data.preferences.interfaceLanguage}>
      <header>
        <h1>{t('accounts.title')}</h1>
        <p>{data.organisation?.[data.preferences.interfaceLanguage] ?? t('accounts.noOrganisation')}</p>
        <PageLinks here="accounts" t={t} />
      </header>
      {data.organisation && <CheckUp {...props} />}
      {data.organisation && <ChannelGuide {...props} />}
    </main>
  )
}
