import type { Finding } from '../../src/core/finding.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { readDraftLine } from '../check/input.ts'
import { createReviewers } from '../check/reviewers.ts'
import { learnedModel } from '../learn/model.ts'
import { readPacks } from '../packs.ts'
import { type Figure, shareFigure } from './figure.ts'
import { readTable } from './table.ts'

/** Sources of ordinary, published and edited texts: there a warning is a false alarm. */
const STRICT = /agency|swefaq|wikinews|university|financial|ntrex/

/**
 * How often an ordinary text gets a warning or a stop, with every pack there is and a personal work account, and how
 * often anything from a score alone.
 * Throws when a file is missing.
 */
export async function evaluateQuiet(dir: string): Promise<Figure[]> {
  const packs = readPacks()
  const chosen = packs.map(pack => pack.id)
  const reviewer = createReviewers(packs, await loadIdentify(), await learnedModel(packs))(chosen)
  const levelsOf = (text: string, moreHints: boolean) => {
    const { draft, context } = readDraftLine({ platform: 'facebook', text, packs: chosen, moreHints }, packs)
    return reviewer.review(draft, context).findings
  }
  return ['fi', 'sv', 'en'].flatMap(language => {
    const rows = readTable<'source' | 'text'>(dir, `negatives_${language}.tsv`).filter(({ source }) =>
      STRICT.test(source),
    )
    const found = rows.map(({ text }) => ({ usual: levelsOf(text, false), more: levelsOf(text, true) }))
    const share = (what: string, of: (one: (typeof found)[number]) => boolean, most: number | null) =>
      shareFigure(`quiet ${language}: ordinary texts with ${what}, all packs`, found, of, most, 'most')
    return [
      share('a warning or stop', ({ usual }) => usual.some(isWeighty), 0.3),
      share('anything learned', ({ usual }) => usual.some(isLearned), null),
      share('anything learned, with more hints', ({ more }) => more.some(isLearned), null),
    ]
  })
}

const isWeighty = ({ level }: Finding): boolean => level === 'warning' || level === 'stop'
const isLearned = ({ rule }: Finding): boolean => /\/learned-/.test(rule)
