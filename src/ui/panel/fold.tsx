import type { Below } from '../../core/below-fold.ts'
import { LevelIcon } from '../icons.tsx'
import type { FoldShown } from '../view.ts'
import type { PanelTranslate } from './props.ts'

/** What readers see only when they unfold the post, on each device where something is below. */
export function Folds({ folds, t }: { readonly folds: readonly FoldShown[]; readonly t: PanelTranslate }) {
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
    </>
  )
}

function belowText(below: Below, t: PanelTranslate): string {
  return below.what === 'language' ? t(`common.language.${below.language}`) : t(`panel.fold.${below.what}`)
}
