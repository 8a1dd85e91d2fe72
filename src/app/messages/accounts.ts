import type { CheckUpItem } from '../../core/check-up.ts'
import type { ChannelShown } from '../../ui/accounts/view.ts'
import type { InsightNorm } from '../../ui/insights/view.ts'

/** What an organisation's guideline says of accounts and channels. */
export interface AccountGuide {
  readonly items: readonly CheckUpItem[]
  readonly channels: readonly ChannelShown[]
  /** What it wants followed. */
  readonly insights: readonly InsightNorm[]
}
