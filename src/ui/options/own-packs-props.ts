import type { OwnPacksActions, OwnPacksData } from '../own-packs-view.ts'
import type { Preferences } from '../view.ts'
import type { OptionsTranslate } from './props.ts'

export interface OwnPacksSectionProps {
  readonly data: OwnPacksData
  readonly actions: OwnPacksActions
  readonly preferences: Preferences
  readonly t: OptionsTranslate
}

/** `2026-11-05` as it is written in Finland. */
export function day(iso: string): string {
  return iso.split('-').reverse().map(Number).join('.')
}
