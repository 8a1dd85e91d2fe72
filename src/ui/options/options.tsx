import type { ComponentChildren } from 'preact'
import { ACCOUNTS, LANGUAGES, ROLES } from '../../core/model.ts'
import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import { StorageNote } from '../storage-note.tsx'
import type { MessageLanguages, OptionsActions, OptionsData, WritingAs } from '../view.ts'
import { Choices } from './choices.tsx'
import { OwnAccountSection } from './own-account.tsx'
import { SaveLine } from './save-line.tsx'

type OptionsTranslate = Translate<ExtensionPageKey>

export interface OptionsProps {
  readonly data: OptionsData
  readonly actions: OptionsActions
  readonly t: OptionsTranslate
  /** Sections of their own. */
  readonly children?: ComponentChildren
}

const MESSAGES: readonly MessageLanguages[] = ['fi', 'sv', 'fi+sv', 'en']

/** A language's name in that language: who looks for their own must be able to read it. */
const OWN_NAMES = { fi: 'suomi', sv: 'svenska', en: 'English' } as const

/** Role, account, organisation and languages; every choice is saved at once. */
export function Options({ data, actions, t, children }: OptionsProps) {
  return (
    <main class="tk options" lang={data.preferences.interfaceLanguage}>
      <header>
        <h1>{t('options.title')}</h1>
        <p>{t('options.intro')}</p>
      </header>
      <StorageNote note={data.storageNote} t={t} />
      <WritingSection {...{ data, actions, t }} />
      <OwnAccountSection {...{ data, actions, t }} />
      <PublishingSection {...{ data, actions, t }} />
      <LanguageSection {...{ data, actions, t }} />
      {children}
      <SaveLine state={data.saveState} t={t} />
    </main>
  )
}

function WritingSection({ data, actions, t }: OptionsProps) {
  const { writingAs, packs, preferences } = data
  const change = (part: Partial<WritingAs>): void => actions.chooseWritingAs({ ...writingAs, ...part })
  const organisations = packs.map(({ id, name }) => ({ value: id, text: name[preferences.interfaceLanguage] }))
  return (
    <section aria-labelledby="writing">
      <h2 id="writing">{t('options.writing')}</h2>
      <p class="small">{t('options.writingHelp')}</p>
      <Choices
        name="role"
        legend={t('options.role')}
        chosen={writingAs.role}
        choose={role => change({ role })}
        choices={ROLES.map(role => ({
          value: role,
          text: t(`common.role.${role}`),
          help: t(`options.roleHelp.${role}`),
        }))}
      />
      <Choices
        name="account"
        legend={t('options.account')}
        chosen={writingAs.account}
        choose={account => change({ account })}
        choices={ACCOUNTS.map(account => ({
          value: account,
          text: t(`common.account.${account}`),
          help: t(`options.accountHelp.${account}`),
        }))}
      />
      <Choices
        name="organisation"
        legend={t('options.organisation')}
        help={t('options.organisationHelp')}
        chosen={writingAs.pack}
        choose={pack => change({ pack })}
        choices={[...organisations, { value: null, text: t('options.noOrganisation') }]}
      />
    </section>
  )
}

function PublishingSection({ data, actions, t }: OptionsProps) {
  return (
    <section aria-labelledby="publishing">
      <h2 id="publishing">{t('options.publishing')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={data.guard}
          aria-describedby="guard-help"
          onChange={event => actions.chooseGuard(event.currentTarget.checked)}
        />
        <span>
          <span class="name">{t('options.guard')}</span>
          <span class="small" id="guard-help">
            {t('options.guardHelp')}
          </span>
        </span>
      </label>
    </section>
  )
}

function LanguageSection({ data, actions, t }: OptionsProps) {
  const { preferences } = data
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">{t('options.languages')}</h2>
      <Choices
        name="interface"
        legend={t('options.interfaceLanguage')}
        chosen={preferences.interfaceLanguage}
        choose={interfaceLanguage => actions.choosePreferences({ ...preferences, interfaceLanguage })}
        choices={LANGUAGES.map(language => ({ value: language, text: OWN_NAMES[language], lang: language }))}
      />
      <Choices
        name="messages"
        legend={t('options.messageLanguages')}
        chosen={preferences.messageLanguages}
        choose={messageLanguages => actions.choosePreferences({ ...preferences, messageLanguages })}
        choices={MESSAGES.map(messages => ({ value: messages, text: t(`options.messages.${messages}`) }))}
      />
    </section>
  )
}
