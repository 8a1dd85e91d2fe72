import { FinnishSSN } from 'finnish-ssn'
import type { Span } from '../../model.ts'

/** A place that has the shape of a Finnish personal identity code. */
export interface PossibleHetu extends Span {
  /** Date and check character are right. */
  readonly valid: boolean
}

/** Any sign of the century, those of 2023 too. No digit or letter follows, so that 010126-311226 is no code. */
const SHAPE = /(?<!\d)\d{6}[-+\u2010\u2011\u2013\u2212A-FU-Y]\d{3}[\dA-Z](?![\p{L}\p{N}])/giu

/**
 * Finnish personal identity codes, right and wrong. Small letters and typographic dashes count as what they stand for.
 * Source: Government Decree on identity codes 128/2010 as amended by 690/2022 (new signs since 1 January 2023).
 */
export function findHetus(text: string): PossibleHetu[] {
  return Array.from(text.matchAll(SHAPE), match => ({
    start: match.index,
    end: match.index + match[0].length,
    valid: FinnishSSN.validate(match[0].toUpperCase().replace(/[\u2010\u2011\u2013\u2212]/, '-')),
  }))
}
