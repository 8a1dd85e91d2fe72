import type { ComponentChildren } from 'preact'
import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import type { PanelActions, PanelData } from '../view.ts'

export type PanelTranslate = Translate<ExtensionPageKey>

export interface PanelProps {
  readonly data: PanelData
  readonly actions: PanelActions
  readonly t: PanelTranslate
  /** What is shown of earlier publications, whichever composer is open. */
  readonly children?: ComponentChildren
}
