import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import type { InsightsActions, InsightsData } from './view.ts'

export interface InsightsProps {
  readonly data: InsightsData
  readonly actions: InsightsActions
  readonly t: InsightsTranslate
}

export type InsightsTranslate = Translate<ExtensionPageKey>
