import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import type { PanelActions } from '../view.ts'
import type { CheckActions, CheckData } from './view.ts'

export type CheckTranslate = Translate<ExtensionPageKey>

export interface CheckProps {
  readonly data: CheckData
  readonly actions: CheckActions & Pick<PanelActions, 'showFinding' | 'showPlaces' | 'begin' | 'copyReport'>
  readonly t: CheckTranslate
}
