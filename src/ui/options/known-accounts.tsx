import { ROLES } from '../../core/model.ts'
import { accountText } from '../account-text.ts'
import { HATS, hatOf, wear } from '../hats.ts'
import { Select } from '../select.tsx'
import type { KnownAccountShown, WritingAs } from '../view.ts'
import { writingAsName } from '../writing-as.tsx'
import { Locked } from './locked.tsx'
import type { OptionsProps } from './props.ts'

/** The accounts that somebody has written with, by name: who writes there, to change and to forget. */
export function KnownAccountsSection({ data, actions, t }: OptionsProps) {
  return (
    <section aria-labelledby="known-accounts">
      <h2 id="known-accounts">{t('options.accounts.title')}</h2>
      <p class="small">{t('options.accounts.intro')}</p>
      {data.accounts.length === 0 && <p>{t('options.accounts.none')}</p>}
      {data.accounts.map(account => (
        <Account key={account.key} account={account} {...{ data, actions, t }} />
      ))}
    </section>
  )
}

type AccountProps = OptionsProps & { readonly account: KnownAccountShown }

function Account(props: AccountProps) {
  const { account, data, actions, t } = props
  const { key, writer, locked } = account
  const name = accountText(key)
  return (
    <fieldset class="known">
      <legend>
        <bdi>{name}</bdi>
      </legend>
      {locked ? (
        <>
          <p>{writingAsName(writer, data.packs, data.preferences.interfaceLanguage, t)}</p>
          <Locked t={t} />
        </>
      ) : (
        <>
          <Who {...props} />
          <button
            type="button"
            class="btn line"
            aria-label={t('options.accounts.forgetFor', { name })}
            onClick={() => actions.forgetWriterOf(key)}
          >
            {t('options.accounts.forget')}
          </button>
        </>
      )}
    </fieldset>
  )
}

/** Kind of account, role and organisation, each to choose anew. */
function Who({ account: { key, writer }, data, actions, t }: AccountProps) {
  const change = (part: Partial<WritingAs>): void => actions.chooseWriterOf(key, { ...writer, ...part })
  const organisations = data.packs.map(({ id, name }) => ({
    value: id,
    text: name[data.preferences.interfaceLanguage],
  }))
  return (
    <div class="who">
      <Select
        label={t('options.account')}
        chosen={hatOf(writer)}
        choices={HATS.map(hat => ({ value: hat, text: t(`common.account.${hat}`) }))}
        choose={hat => change(wear(hat, writer))}
      />
      <Select
        label={t('options.role')}
        chosen={writer.role}
        choices={ROLES.map(role => ({ value: role, text: t(`common.role.${role}`) }))}
        choose={role => change({ role })}
      />
      <Select
        label={t('options.organisation')}
        chosen={writer.pack ?? ''}
        choices={[...organisations, { value: '', text: t('common.writingAs.noOrganisation') }]}
        choose={pack => change({ pack: pack || null })}
      />
    </div>
  )
}
