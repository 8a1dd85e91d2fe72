import type { ExtensionPageKey } from '../locale/panel-texts.ts'
import type { Translate } from '../locale/texts.ts'
import { LevelIcon } from './icons.tsx'
import type { PanelData } from './view.ts'

interface StorageNoteProps {
  readonly note: PanelData['storageNote']
  readonly t: Translate<ExtensionPageKey>
}

/** Says visibly that something could not be saved or read. */
export function StorageNote({ note, t }: StorageNoteProps) {
  if (!note) return null
  return (
    <p class="note warning" role="alert">
      <LevelIcon level="warning" />
      {t(`panel.storage.${note}`)}
    </p>
  )
}
