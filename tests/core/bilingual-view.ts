import { ANYWHERE, bareDraft } from '../../src/core/bare-text.ts'
import type { ComposerKind, DetectedLanguage, Organisation } from '../../src/core/model.ts'
import { paragraphSpans } from '../../src/core/text/analysis.ts'
import { entitiesOf } from '../../src/core/text/entities.ts'
import { wordsOf } from '../../src/core/text/words.ts'
import { type DraftView, viewOf } from '../../src/core/view.ts'

/** A stretch of a draft whose language is known; `null` for links, hashtags and lone digits. */
export type Part = readonly [DetectedLanguage | null, string]

export const municipality: Organisation = {
  names: { fi: ['Kirkkonummen kunta'], sv: ['Kyrkslätts kommun'], en: ['Municipality of Kirkkonummi'] },
  domains: { fi: ['kirkkonummi.fi'], sv: ['kyrkslatt.fi'], en: [] },
  hashtags: ['#kirkkonummi', '#kyrkslätt'],
  emails: [],
  phones: [],
  ibans: [],
  places: [
    { fi: 'Masala', sv: 'Masaby' },
    { fi: 'Porkkala', sv: 'Porkala' },
  ],
}

export interface ViewOptions {
  readonly now?: Date | null
  readonly composer?: ComposerKind
  readonly between?: string
}

/** A draft of parts in known languages, analysed without a language model. */
export function bilingualView(parts: readonly Part[], options: ViewOptions = {}): DraftView {
  const { now = null, composer = 'post', between = '\n\n' } = options
  const text = parts.map(([, words]) => words).join(between)
  const context = { ...ANYWHERE, composer, role: 'communicator', organisation: municipality, now } as const
  const paragraphs = paragraphSpans(text).map(({ start, end }) => {
    const piece = text.slice(start, end)
    const words = wordsOf(piece)
    return {
      start,
      paragraph: { text: piece, words, sentences: [], entities: entitiesOf(piece), segments: [], terms: () => [] },
    }
  })
  const draft = { ...bareDraft(text), attachments: [] }
  return viewOf(draft, context, [], paragraphs, languagesOf(parts, between), () => {
    throw new Error('nothing else is analysed here')
  })
}

function languagesOf(parts: readonly Part[], between: string): DraftView['languages'] {
  let start = 0
  const segments = parts.flatMap(([lang, words], at) => {
    const one = { start, end: start + words.length, lang }
    start = one.end + between.length
    return at === parts.length - 1 ? [one] : [one, { start: one.end, end: start, lang: null }]
  })
  const spoken = segments.filter(({ lang }) => lang !== null)
  const letters = spoken.reduce((sum, one) => sum + one.end - one.start, 0)
  const shares = Map.groupBy(spoken, ({ lang }) => lang ?? 'other')
  return {
    segments,
    shares: Array.from(shares, ([lang, spans]) => ({
      lang,
      share: spans.reduce((sum, one) => sum + one.end - one.start, 0) / letters,
      spans,
    })),
    at: offset => segments.find(one => one.start <= offset && offset < one.end)?.lang ?? null,
  }
}
