import type { ComponentChildren } from 'preact'
import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import type { OptionsActions, OptionsData } from '../view.ts'

export type OptionsTranslate = Translate<ExtensionPageKey>

export interface OptionsProps {
  readonly data: OptionsData
  readonly actions: OptionsActions
  readonly t: OptionsTranslate
  /** Sections of their own. */
  readonly children?: ComponentChildren
}
