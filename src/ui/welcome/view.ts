import type { Language, Role } from '../../core/model.ts'
import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import type { PackChoice } from '../view.ts'

/** How the sample stands: not looked at yet, with its finding, or mended. */
export type SampleState = 'waiting' | 'found' | 'mended'

export interface WelcomeData {
  readonly language: Language
  /** `null` until somebody says who they are. */
  readonly role: Role | null
  readonly pack: string | null
  readonly packs: readonly PackChoice[]
  /** Questions that the organisation has answered. */
  readonly locked: ReadonlySet<string>
  readonly sample: SampleState
  readonly browser: 'chromium' | 'firefox'
  /** The last choice could not be stored. */
  readonly failed: boolean
}

export interface WelcomeActions {
  chooseLanguage(language: Language): void
  chooseRole(role: Role): void
  choosePack(pack: string | null): void
  /** Closes the page; what was chosen is stored already. */
  finish(): void
}

export interface WelcomeProps {
  readonly data: WelcomeData
  readonly actions: WelcomeActions
  readonly t: Translate<ExtensionPageKey>
}
