import type { Localized } from '../model.ts'
import type { TermSet, TermSource } from '../term.ts'
import { mentionsOrganisation } from '../text/organisation.ts'
import type { DraftView } from '../view.ts'
import { inEachLanguage } from '../wording.ts'
import type { CheckCompiler } from './check.ts'

/** Depends on the post that is being answered, or on how often the writer has answered there. All conditions must hold. */
export interface ThreadCheck {
  readonly kind: 'thread'
  /** The answered post speaks of some term of each of these lists. */
  readonly answered?: readonly TermSource[]
  /** The answered post speaks of none of these. */
  readonly answeredNot?: TermSource
  /** The answered post names the organisation. */
  readonly namesOrganisation?: boolean
  /** The draft speaks of some term of each of these lists. */
  readonly draft?: readonly TermSource[]
  /** How many answers the writer has in the thread already. */
  readonly answersAtLeast?: number
  /** Parts that an answer should have: found are those that it lacks, by name. */
  readonly parts?: readonly { readonly name: Localized; readonly terms: TermSource }[]
}

export const compileThread: CheckCompiler<ThreadCheck> = (check, tools) => {
  const answered = (check.answered ?? []).map(source => tools.terms(source))
  const answeredNot = check.answeredNot && tools.terms(check.answeredNot)
  const own = (check.draft ?? []).map(source => tools.terms(source))
  const parts = check.parts?.map(part => ({ name: part.name, set: tools.terms(part.terms) }))
  const asksForAnswered = answered.length > 0 || answeredNot !== undefined || check.namesOrganisation === true

  const answeredFits = (view: DraftView) => {
    const { replyTo } = view.draft
    if (!replyTo) return false
    const post = view.analyse(replyTo.text)
    if (!answered.every(set => post.terms(set).length > 0)) return false
    if (answeredNot !== undefined && post.terms(answeredNot).length > 0) return false
    return !check.namesOrganisation || mentionsOrganisation(replyTo.text, view.context.organisation)
  }
  return {
    judge(view) {
      const { answersInThread } = view.draft
      if (answersInThread < (check.answersAtLeast ?? 0)) return []
      if (!own.every(set => view.terms(set).length > 0)) return []
      if (asksForAnswered && !answeredFits(view)) return []
      return parts ? lacking(parts, view) : [{ span: null, n: answersInThread + 1 }]
    },
  }
}

function lacking(parts: readonly { name: Localized; set: TermSet }[], view: DraftView) {
  const missing = parts.filter(({ set }) => view.terms(set).length === 0)
  if (missing.length === 0) return []
  return [
    {
      span: null,
      n: missing.length,
      named: inEachLanguage(language => missing.map(part => part.name[language]).join(', ')),
    },
  ]
}
