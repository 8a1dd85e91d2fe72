import type { PanelKey } from '../../locale/keys.ts'
import type { PanelData } from '../view.ts'
import type { PanelProps } from './props.ts'

/** What was not read or not checked, and what to do about a text in which faults may have been missed. */
export function StateNote({ data, actions, t }: Pick<PanelProps, 'data' | 'actions' | 't'>) {
  const about = aboutKey(data)
  if (!about) return null
  if (!MISSES.has(about)) return <p class="about">{t(about)}</p>
  return (
    <div class="about">
      <p>{t(about)}</p>
      <p>{t('panel.about.wayOut')}</p>
      <div class="row">
        <button type="button" class="btn line" onClick={actions.reload}>
          {t('panel.reload')}
        </button>
        <a href="/check.html" target="_blank" rel="noopener">
          {t('panel.check')}
        </a>
      </div>
    </div>
  )
}

/** Here a text went by that should have been checked. */
const MISSES: ReadonlySet<PanelKey> = new Set([
  'panel.about.cannot-read',
  'panel.about.no-answer',
  'panel.about.unchecked',
])

function aboutKey({ composer, site, unknownField }: PanelData): PanelKey | null {
  if (!composer) return null
  if (composer.state === 'reading') return composer.guardFailed ? 'panel.about.unchecked' : null
  if (site?.pausedUntil) return null
  // What is left alone because nobody knows it is not called a private message.
  return composer.state === 'excluded' && unknownField ? 'panel.about.unclaimed' : `panel.about.${composer.state}`
}
