import type { Finding, Review } from '../../src/core/finding.ts'
import type { Identify } from '../../src/core/model.ts'
import { createReviewer, type Reviewer } from '../../src/core/review.ts'
import type { ModelFile } from '../../src/core/text/learned/model.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { joinSentences } from '../../src/core/wording.ts'
import { makeWordsReady } from '../../src/core/words-ready.ts'
import type { Pack } from '../../src/packs/load.ts'
import { ruleSetOf } from '../../src/packs/rule-set.ts'
import type { CheckInput } from './input.ts'

/** A reviewer for each choice of packs, made when it is first asked for; their words are made ready once for all. */
export function createReviewers(
  packs: readonly Pack[],
  identify: Identify,
  model: ModelFile,
): (chosen: readonly string[]) => Reviewer {
  const { data, words } = makeWordsReady(packs, generate)
  const made = new Map<string, Reviewer>()
  return chosen => {
    const key = [...chosen].sort().join()
    const reviewer =
      made.get(key) ?? createReviewer({ ...ruleSetOf(data, chosen), identify, inflect: generate, words, model })
    made.set(key, reviewer)
    return reviewer
  }
}

/** A review as one line of the check command's JSON (its contract is in docs/check.md). */
export function toContract({ id }: Pick<CheckInput, 'id'>, review: Review): object {
  return {
    id,
    languages: review.languages.map(({ lang, share }) => ({ lang, share })),
    findings: review.findings.map(findingOf),
    reminders: review.reminders.map(({ rule, norms, message, source }) => ({
      rule,
      norms,
      message: joinSentences(message, source),
    })),
    owed: review.owed.map(({ rule, norms, counterpart }) => ({ rule, norms, counterpart })),
  }
}

function findingOf({ rule, norms, level, span, found, message, why, source, fixes }: Finding): object {
  return {
    rule,
    norms,
    level,
    start: span?.start ?? null,
    end: span?.end ?? null,
    found,
    message: joinSentences(message, why, source),
    fixes: fixes.map(({ label, edits }) => ({
      label,
      edits: edits.map(({ span: { start, end }, insert }) => ({ start, end, insert })),
    })),
  }
}
