import { LevelIcon } from '../icons.tsx'
import type { PanelTranslate } from '../panel/props.ts'
import type { LedgerShown } from './view.ts'

/** Today's reminder, and what went wrong with the storage. */
export function LedgerNotes({ ledger, t }: { readonly ledger: LedgerShown; readonly t: PanelTranslate }) {
  return (
    <>
      {ledger.fault && (
        <p class="note warning" role="alert">
          <LevelIcon level="warning" />
          {t(`panel.ledger.${ledger.fault}`)}
        </p>
      )}
      {ledger.nudge && (
        <p class="note hint">
          <LevelIcon level="hint" />
          {t(`panel.ledger.nudge.${ledger.nudge}`)}
        </p>
      )}
    </>
  )
}
