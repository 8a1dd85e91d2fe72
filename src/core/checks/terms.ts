import type { Match } from '../match.ts'
import type { Localized } from '../model.ts'
import type { TermHit, TermSource } from '../term.ts'
import { isNegated } from '../text/negation.ts'
import { isInside, quotations } from '../text/quotation.ts'
import type { CheckCompiler } from './check.ts'
import { compileNearby, type Nearby } from './nearby.ts'

/** Words in any inflected form. */
export interface TermsCheck {
  readonly kind: 'terms'
  readonly terms: TermSource
  readonly near?: Nearby
  readonly unless?: Nearby
  /** In a draft with any of these nothing is found, wherever they stand in it. */
  readonly notAbout?: TermSource
  /** What the fix adds at the end of the paragraph, in the language of the found word. */
  readonly append?: Localized
  /** Also inside quotation marks; passed over when left out. */
  readonly quoted?: boolean
  /** Also when plainly negated ("ei ole luonnos"); passed over when left out. */
  readonly negated?: boolean
}

export const compileTerms: CheckCompiler<TermsCheck> = (check, tools) => {
  const set = tools.terms(check.terms)
  const near = check.near && compileNearby(check.near, tools)
  const unless = check.unless && compileNearby(check.unless, tools)
  const notAbout = check.notAbout === undefined ? undefined : tools.terms(check.notAbout)
  return {
    needs: set,
    scan(paragraph) {
      const quoted = check.quoted ? [] : quotations(paragraph.text)
      return paragraph
        .terms(set)
        .filter(hit => !isInside(hit, quoted))
        .filter(hit => check.negated || !isNegated(paragraph, hit))
        .filter(hit => !near || near(paragraph, hit))
        .filter(hit => !unless?.(paragraph, hit))
        .map(hit => ({
          span: { start: hit.start, end: hit.end },
          ...(check.append ? addition(check.append, hit, paragraph.text) : plainerWord(hit, paragraph.text)),
        }))
    },
    ...(notAbout !== undefined && { judge: (view, scanned) => (view.terms(notAbout).length > 0 ? [] : scanned) }),
  }
}

function plainerWord(hit: TermHit, text: string): Pick<Match, 'fixes'> {
  const { instead } = hit.term
  if (instead === undefined) return {}
  const capital = /^\p{Lu}/u.test(text.slice(hit.start, hit.end))
  const insert = capital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
  return {
    fixes: [
      { label: { fi: insert, sv: insert, en: insert }, edits: [{ span: { start: hit.start, end: hit.end }, insert }] },
    ],
  }
}

function addition(append: Localized, hit: TermHit, text: string): Pick<Match, 'fixes'> {
  const insert = append[hit.language === 'any' ? 'fi' : hit.language]
  const end = text.trimEnd().length
  return { fixes: [{ label: append, edits: [{ span: { start: end, end }, insert: ` ${insert}` }] }] }
}
