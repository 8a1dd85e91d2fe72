import type { CheckUpState } from '../../core/check-up.ts'
import { ACCOUNTS } from '../../core/model.ts'
import { LevelIcon } from '../icons.tsx'
import { oneLanguage } from '../message.tsx'
import { Choices } from '../options/choices.tsx'
import type { AccountsProps } from './props.ts'
import type { CheckUpShown } from './view.ts'

/** What the guideline wants looked over in an account, each with why, how it stands, and a press to note it. */
export function CheckUp(props: AccountsProps) {
  const { data, actions, t } = props
  return (
    <section aria-labelledby="check-up">
      <h2 id="check-up">{t('accounts.checkUp.title')}</h2>
      <p class="small">{t('accounts.checkUp.intro')}</p>
      <Choices
        name="account"
        legend={t('accounts.checkUp.account')}
        chosen={data.account}
        choose={actions.chooseAccount}
        choices={ACCOUNTS.map(account => ({ value: account, text: t(`common.account.${account}`) }))}
      />
      {data.failed && (
        <p class="note warning" role="alert">
          <LevelIcon level="warning" />
          {t('accounts.checkUp.failed')}
        </p>
      )}
      {data.items.length === 0 && <p>{t('accounts.checkUp.none')}</p>}
      <ul class="rows">
        {data.items.map(item => (
          <Item key={item.id} item={item} {...props} />
        ))}
      </ul>
    </section>
  )
}

function Item({ item, data, actions, t }: AccountsProps & { readonly item: CheckUpShown }) {
  const language = oneLanguage(data.preferences)
  const title = item.title[language]
  const isNoted = item.state.kind !== 'open' && item.state.kind !== 'due'
  const button = (text: string, label: string, press: () => void) => (
    <button type="button" class="btn line" aria-label={label} onClick={press}>
      {text}
    </button>
  )
  return (
    <li class={`row tall ${item.state.kind}`}>
      <span lang={language}>
        <b>{title}</b>
        <span>{item.why[language]}</span>
        <span class="small">{item.source[language]}</span>
        <span class="small state" lang={data.preferences.interfaceLanguage}>
          {stateText(item.state, data.preferences.interfaceLanguage, t)}
        </span>
      </span>
      <span class="buttons">
        {isNoted ? (
          button(t('accounts.checkUp.undo'), t('accounts.checkUp.undoFor', { title }), () =>
            actions.note(item.id, null),
          )
        ) : (
          <>
            {button(t('accounts.checkUp.markDone'), t('accounts.checkUp.markDoneFor', { title }), () =>
              actions.note(item.id, 'done'),
            )}
            {button(t('accounts.checkUp.markNotMine'), t('accounts.checkUp.markNotMineFor', { title }), () =>
              actions.note(item.id, 'not-mine'),
            )}
          </>
        )}
      </span>
    </li>
  )
}

function stateText(state: CheckUpState, language: string, t: AccountsProps['t']): string {
  if (!('done' in state)) return t(`accounts.checkUp.${state.kind}`)
  const when = new Intl.DateTimeFormat(`${language}-FI`, { dateStyle: 'medium' }).format(state.done)
  return t(`accounts.checkUp.${state.kind}`, { when, ...('days' in state && { n: state.days }) })
}
