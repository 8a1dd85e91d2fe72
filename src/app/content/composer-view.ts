import type { Review } from '../../core/finding.ts'
import { limitsOf } from '../../page/limits.ts'
import type { ComposerState, ComposerView, WritingAs } from '../../ui/view.ts'
import type { Declined } from '../composer/declined.ts'
import { audienceHere, type FieldOnSite, identityHere } from '../composer/on-site.ts'
import type { Reading } from '../composer/reading.ts'
import { isOn, type Kit } from '../kit/kit.ts'
import type { SessionParts } from './session-parts.ts'

/** What can be said of a field before it is read. */
export function stateOf({ found, site }: Pick<SessionParts, 'found' | 'site'>, kit: Kit): ComposerState {
  if (found.state === 'excluded') return 'excluded'
  if (!isOn(kit, site.platform)) return 'off-here'
  return found.state === 'composer' ? 'reading' : 'cannot-read'
}

/** All that chip, card and panel show of a composer, as plain data. */
export function composerViewOf(
  composer: FieldOnSite,
  state: ComposerState,
  writingAs: WritingAs,
  reading: Reading | null,
  { draft, consentGiven }: Declined,
  guardFailed: boolean,
): ComposerView {
  const { site, spec } = composer
  const read = state === 'reading' ? reading : null
  const review = read?.review ?? null
  return {
    state,
    platform: site.platform,
    composer: spec?.kind ?? 'post',
    audience: audienceHere(composer),
    writingAs,
    handle: identityHere(composer).handle,
    draft,
    consentGiven,
    review: review && read && { ...review, findings: read.findings },
    guardFailed,
    limits: read && spec ? limitsOf(read.text, spec.limits) : [],
    otherLanguageText: read && review ? otherText(review, read.text) : '',
  }
}

function otherText({ languages }: Review, text: string): string {
  const other = languages.find(({ lang }) => lang === 'other')
  return (other?.spans ?? []).map(({ start, end }) => text.slice(start, end)).join('\n')
}
