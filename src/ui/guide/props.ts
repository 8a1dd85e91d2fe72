import type { Language } from '../../core/model.ts'
import type { GuideKey } from '../../locale/keys.ts'
import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'

export type GuideTranslate = Translate<GuideKey>

/** What can be done by a key that the browser keeps. */
export const COMMANDS = ['next', 'panel', 'pause', 'check'] as const

/** The key of each, as the browser writes it; `''` where none is set. */
export type ShortcutsShown = Readonly<Record<(typeof COMMANDS)[number], string>>

export interface GuideProps {
  readonly language: Language
  readonly shortcuts: ShortcutsShown
  readonly t: Translate<ExtensionPageKey>
  readonly tell: GuideTranslate
  /** Opens the browser's own page for keys. */
  changeKeys(): void
}
