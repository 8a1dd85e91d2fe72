import type { OptionsTranslate } from '../options/props.ts'
import type { AccountsActions, AccountsData } from './view.ts'

export interface AccountsProps {
  readonly data: AccountsData
  readonly actions: AccountsActions
  readonly t: OptionsTranslate
}
