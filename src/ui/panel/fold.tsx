import type { Below } from '../../core/below-fold.ts'
import type { Language } from '../../core/model.ts'
import { LevelIcon } from '../icons.tsx'
import type { FoldShown } from '../view.ts'
import type { PanelTranslate } from './props.ts'

interface FoldsProps {
  readonly folds: readonly FoldShown[]
  readonly language: Language
  readonly t: PanelTranslate
}

/** What readers see only when they unfold the post, on each device where something is below, and who says where that is. */
export function Folds({ folds, language, t }: FoldsProps) {
  const sources = new Set(folds.map(fold => sourceText(fold, language, t)))
  return (
    <>
      {folds.map(({ device, characters, below }) => (
        <p key={device} class="note hint">
          <LevelIcon level="hint" />
          <span>
            {t(`panel.fold.${device}`, { n: characters })}{' '}
            {t('panel.fold.below', { what: below.map(one => belowText(one, t)).join(', ') })}
          </span>
        </p>
      ))}
      {folds.length > 0 && (
        <p class="about small second">
          {t('panel.fold.estimate')} {[...sources].join(' ')}
        </p>
      )}
    </>
  )
}

function belowText(below: Below, t: PanelTranslate): string {
  return below.what === 'language' ? t(`common.language.${below.language}`) : t(`panel.fold.${below.what}`)
}

function sourceText({ source, read }: FoldShown, language: Language, t: PanelTranslate): string {
  const when = new Intl.DateTimeFormat(`${language}-FI`, { timeZone: 'UTC' }).format(new Date(read))
  return t('panel.fold.source', { site: new URL(source).host, when })
}
