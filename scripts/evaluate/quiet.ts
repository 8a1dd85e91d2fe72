import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { readDraftLine } from '../check/input.ts'
import { createReviewers } from '../check/reviewers.ts'
import { learnedModel } from '../learn/model.ts'
import { readPacks } from '../packs.ts'
import type { Figure } from './figure.ts'
import { readTable } from './table.ts'

/** Sources of ordinary, published and edited texts: there a warning is a false alarm. */
const STRICT = /agency|swefaq|wikinews|university|financial|ntrex/

/**
 * How often an ordinary text gets a warning or a stop, with every pack there is and a personal work account.
 * Throws when a file is missing.
 */
export async function evaluateQuiet(dir: string): Promise<Figure[]> {
  const packs = readPacks()
  const chosen = packs.map(pack => pack.id)
  const reviewer = createReviewers(packs, await loadIdentify(), await learnedModel(packs))(chosen)
  return ['fi', 'sv', 'en'].map(language => {
    const rows = readTable<'source' | 'text'>(dir, `negatives_${language}.tsv`).filter(({ source }) =>
      STRICT.test(source),
    )
    const alarmed = rows.filter(({ text }) => {
      const { draft, context } = readDraftLine({ platform: 'facebook', text, packs: chosen }, packs)
      return reviewer.review(draft, context).findings.some(({ level }) => level === 'warning' || level === 'stop')
    })
    const value = Math.round((10000 * alarmed.length) / rows.length) / 100
    return {
      figure: `quiet ${language}: ordinary texts with a warning or stop, all packs`,
      value,
      target: 0.5,
      met: value <= 0.5,
      rows: rows.length,
    }
  })
}
