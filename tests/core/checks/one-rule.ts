import { ANYWHERE, bareDraft, NO_ORGANISATION } from '../../../src/core/bare-text.ts'
import type { Check } from '../../../src/core/checks/index.ts'
import type { Finding } from '../../../src/core/finding.ts'
import type { Context, Organisation } from '../../../src/core/model.ts'
import { createReviewer } from '../../../src/core/review.ts'
import { generate } from '../../../src/core/text/lemmas/generate.ts'

const words = { fi: '{found} {n}', sv: '{found} {n}', en: '{found} {n}' }

const context: Context = { ...ANYWHERE, account: 'personal-work', organisation: NO_ORGANISATION, now: null }

/** What a check alone finds in a text, reviewed as in the whole; all text is taken for Finnish unless said otherwise. */
export function findingsOf(
  check: Check,
  text: string,
  { organisation = {}, language = 'fi' }: { organisation?: Partial<Organisation>; language?: 'fi' | 'sv' | 'en' } = {},
): readonly Finding[] {
  const rule = {
    id: 'test/rule',
    bases: [{ norms: [], level: 'warning' as const, when: {} }],
    check,
    message: words,
    why: words,
  }
  const reviewer = createReviewer({
    rules: [rule],
    norms: {},
    lexicons: {},
    identify: {
      scores: () => ({ [language]: 1 }),
      smallWord: () => 0,
      commonWord: () => 0,
      ending: () => 0,
      greeting: () => null,
    },
    inflect: generate,
  })
  const draft = { ...bareDraft(text), attachments: [] }
  return reviewer.review(draft, { ...context, organisation: { ...NO_ORGANISATION, ...organisation } }).findings
}

/** The found texts alone. */
export function foundBy(...input: Parameters<typeof findingsOf>): string[] {
  return findingsOf(...input).map(({ found }) => found)
}

/** A text with the first fix of every finding applied. */
export function fixedBy(check: Check, text: string, options?: Parameters<typeof findingsOf>[2]): string {
  const edits = findingsOf(check, text, options).flatMap(({ fixes }) => fixes[0]?.edits ?? [])
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, insert }) => done.slice(0, span.start) + insert + done.slice(span.end), text)
}
