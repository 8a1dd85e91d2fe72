/** What is stored, in the words that a person knows it by. */
export type StoredKind = 'settings' | 'ledger' | 'ignored' | 'skipped' | 'reminded' | 'checkUp' | 'insights' | 'other'

/** How taking settings over went; `refused` are fields as the file names them. */
export type SettingsOutcome =
  | { readonly taken: number; readonly refused: readonly string[] }
  | { readonly fault: 'too-large' | 'not-readable' | 'other-format' | 'newer-version' | 'full' }

export interface PrivacyData {
  readonly counts: Readonly<Record<StoredKind, number>>
  readonly outcome: SettingsOutcome | 'deleted' | 'notDeleted' | null
}

export interface PrivacyActions {
  exportSettings(): void
  importSettings(file: File): void
  exportEverything(): void
  deleteEverything(): void
  openInsights(): void
}
