import type { Review } from '../core/finding.ts'
import { limitsOf } from '../page/limits.ts'
import type { ComposerState, ComposerView, WritingAs } from '../ui/view.ts'
import { audienceHere, type Composer } from './around.ts'
import type { Reading } from './reading.ts'

/** All that chip, card and panel show of a composer, as plain data. */
export function composerViewOf(
  composer: Composer,
  state: ComposerState,
  writingAs: WritingAs,
  reading: Reading | null,
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
