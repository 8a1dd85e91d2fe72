import type { CheckUpItem, CheckUpState } from '../../core/check-up.ts'
import type { AccountKind, Language, Localized } from '../../core/model.ts'
import type { Preferences } from '../view.ts'

export interface CheckUpShown extends CheckUpItem {
  readonly state: CheckUpState
}

export type CheckUpMark = 'done' | 'not-mine'

/** A channel of an organisation, as its guideline tells of it. */
export interface ChannelShown {
  readonly id: string
  readonly name: Localized
  readonly platform: string
  /** Without `https://`; `null` where the guideline gives none. */
  readonly address: string | null
  readonly purpose: Localized | null
  readonly keeper: Localized | null
  readonly languages: readonly Language[]
  readonly source: Localized
}

export interface AccountsData {
  /** Name of the organisation; `null` without one. */
  readonly organisation: Localized | null
  readonly account: AccountKind
  readonly items: readonly CheckUpShown[]
  readonly channels: readonly ChannelShown[]
  /** The last note could not be stored. */
  readonly failed: boolean
  readonly preferences: Preferences
}

export interface AccountsActions {
  chooseAccount(account: AccountKind): void
  /** Notes how an item stands; `null` takes the note back. */
  note(item: string, mark: CheckUpMark | null): void
}
