import { LANGUAGES, type MessageLanguages, PLATFORM_NAMES, PLATFORMS, ROLES } from '../../core/model.ts'
import { HATS, hatOf, wear } from '../hats.ts'
import { OWN_NAMES } from '../own-names.ts'
import { PageLinks } from '../page-links.tsx'
import { clock } from '../panel/site-switch.tsx'
import { StorageNote } from '../storage-note.tsx'
import { PAUSES, type WritingAs } from '../view.ts'
import { type Choice, Choices } from './choices.tsx'
import { KnownAccountsSection } from './known-accounts.tsx'
import { Locked } from './locked.tsx'
import { OptionSwitchRow } from './option-switch.tsx'
import { OwnAccountSection } from './own-account.tsx'
import type { OptionsProps } from './props.ts'
import { SaveLine } from './save-line.tsx'
import { Switch } from './switch.tsx'

const MESSAGES: readonly MessageLanguages[] = ['fi', 'sv', 'fi+sv', 'en']

/** Role, account, organisation and languages; every choice is saved at once. */
export function Options({ data, actions, t, children }: OptionsProps) {
  return (
    <main class="tk options" lang={data.preferences.interfaceLanguage}>
      <header>
        <h1>{t('options.title')}</h1>
        <p>{t('options.intro')}</p>
        <PageLinks here="options" t={t} />
      </header>
      <StorageNote note={data.storageNote} t={t} />
      <WritingSection {...{ data, actions, t }} />
      <KnownAccountsSection {...{ data, actions, t }} />
      <OwnAccountSection {...{ data, actions, t }} />
      <PublishingSection {...{ data, actions, t }} />
      <LanguageSection {...{ data, actions, t }} />
      <SitesSection {...{ data, actions, t }} />
      {children}
      <SaveLine state={data.saveState} t={t} />
    </main>
  )
}

function WritingSection({ data, actions, t }: OptionsProps) {
  const { writingAs } = data
  const change = (part: Partial<WritingAs>): void => actions.chooseWritingAs({ ...writingAs, ...part })
  return (
    <section aria-labelledby="writing">
      <h2 id="writing">{t('options.writing')}</h2>
      <p class="small">{t('options.writingHelp')}</p>
      <RoleChoices {...{ data, change, t }} />
      <AccountChoices {...{ data, change, t }} />
      <OrganisationChoices {...{ data, change, t }} />
    </section>
  )
}

interface WritingProps extends Pick<OptionsProps, 'data' | 't'> {
  change(part: Partial<WritingAs>): void
}

function RoleChoices({ data, change, t }: WritingProps) {
  return (
    <Choices
      name="role"
      legend={t('options.role')}
      locked={data.locked.has('role') && <Locked t={t} />}
      chosen={data.writingAs.role}
      choose={role => change({ role })}
      choices={ROLES.map(role => ({
        value: role,
        text: t(`common.role.${role}`),
        help: t(`options.roleHelp.${role}`),
      }))}
    />
  )
}

function AccountChoices({ data, change, t }: WritingProps) {
  return (
    <Choices
      name="account"
      legend={t('options.account')}
      locked={data.locked.has('account') && <Locked t={t} />}
      chosen={hatOf(data.writingAs)}
      choose={hat => change(wear(hat, data.writingAs))}
      choices={HATS.map(hat => ({
        value: hat,
        text: t(`common.account.${hat}`),
        help: t(`options.accountHelp.${hat}`),
      }))}
    />
  )
}

function OrganisationChoices({ data, change, t }: WritingProps) {
  const { packs, preferences } = data
  const organisations = packs.map(({ id, name }) => ({ value: id, text: name[preferences.interfaceLanguage] }))
  return (
    <Choices
      name="organisation"
      legend={t('options.organisation')}
      help={t('options.organisationHelp')}
      locked={data.locked.has('pack') && <Locked t={t} />}
      chosen={data.writingAs.pack}
      choose={pack => change({ pack })}
      choices={[...organisations, { value: null, text: t('options.noOrganisation') }]}
    />
  )
}

function PublishingSection({ data, actions, t }: OptionsProps) {
  return (
    <section aria-labelledby="publishing">
      <h2 id="publishing">{t('options.publishing')}</h2>
      <OptionSwitchRow name="guard" {...{ data, actions, t }} />
      <OptionSwitchRow name="moreTips" {...{ data, actions, t }} />
      <OptionSwitchRow name="moreHints" {...{ data, actions, t }} />
    </section>
  )
}

function LanguageSection({ data, actions, t }: OptionsProps) {
  const { preferences, messagesFollow } = data
  const messages: Choice<MessageLanguages | 'interface'>[] = (['interface', ...MESSAGES] as const).map(value => ({
    value,
    text: t(`options.messages.${value}`),
  }))
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{t('options.languages')}</h2>
      <Choices
        name="interface"
        legend={t('options.interfaceLanguage')}
        locked={data.locked.has('interfaceLanguage') && <Locked t={t} />}
        chosen={preferences.interfaceLanguage}
        choose={actions.chooseInterface}
        choices={LANGUAGES.map(language => ({ value: language, text: OWN_NAMES[language], lang: language }))}
      />
      <Choices
        name="messages"
        legend={t('options.messageLanguages')}
        locked={data.locked.has('messageLanguages') && <Locked t={t} />}
        chosen={messagesFollow ? 'interface' : preferences.messageLanguages}
        choose={actions.chooseMessages}
        choices={messages}
      />
      <OptionSwitchRow name="bilingual" {...{ data, actions, t }} />
      <OptionSwitchRow name="translator" {...{ data, actions, t }} />
    </section>
  )
}

function SitesSection({ data, actions, t }: OptionsProps) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options.sites')}</h2>
      <div class="choices">
        {PLATFORMS.map(platform => (
          <Switch
            key={platform}
            text={PLATFORM_NAMES[platform]}
            locked={data.locked.has(`site/${platform}`) && <Locked t={t} />}
            on={data.siteOn[platform]}
            turn={on => actions.turnSite(platform, on)}
          />
        ))}
      </div>
      <PauseRow {...{ data, actions, t }} />
    </section>
  )
}

/** A pause of everything, or the way out of one. */
function PauseRow({ data: { pausedUntil, preferences }, actions, t }: OptionsProps) {
  const until = pausedUntil === null ? null : clock(pausedUntil, preferences.interfaceLanguage)
  return (
    <div class="row pause">
      <span>{until ? t('panel.about.paused', { until }) : t('panel.pause.title')}</span>
      <span class="buttons">
        {(until ? [null] : PAUSES).map(how => (
          <button key={how ?? 'end'} type="button" class="btn line" onClick={() => actions.pause(how)}>
            {t(`panel.pause.${how ?? 'end'}`)}
          </button>
        ))}
      </span>
    </div>
  )
}
