import { append } from './append.ts'
import type { CompiledCheck } from './checks/check.ts'
import { countWords, coverageOf } from './checks/coverage.ts'
import { type CompiledRule, compileRules } from './compile.ts'
import type { Finding, Owed, Reminder, Review } from './finding.ts'
import type { Debt } from './ledger.ts'
import type { Match } from './match.ts'
import { createMemo, createTurns, type Turns } from './memo.ts'
import { type Grouped, mergeGroups } from './merge.ts'
import type { Context, Draft, Identify, Language } from './model.ts'
import { moveMatch } from './move.ts'
import { type Cite, type Grounds, groundsOf, outcomeOf } from './outcome.ts'
import type { Rule, RuleSet } from './rule.ts'
import { settleLearned } from './settle.ts'
import { finish } from './steps.ts'
import type { TermSet } from './term.ts'
import { type Paragraph, paragraphSpans } from './text/analysis.ts'
import { entitiesOf } from './text/entities.ts'
import { languageSteps } from './text/language/language.ts'
import { segmentSteps, sentenceReader } from './text/language/segments.ts'
import type { ModelFile } from './text/learned/model.ts'
import type { Inflect } from './text/lemmas/inflect.ts'
import type { WordTable } from './text/lemmas/lexicon.ts'
import { readFacts } from './text/parity/halves.ts'
import { compareHalves } from './text/parity/parity.ts'
import { reviewWritten, seenText } from './text/seen.ts'
import { sentencesOf } from './text/sentences.ts'
import { createTermIndex } from './text/terms.ts'
import { wordsOf } from './text/words.ts'
import { type DraftView, viewOf } from './view.ts'
import { holds } from './when.ts'
import { citation } from './wording.ts'

/** Most sets of norms whose citation is kept. */
const KEPT_CITATIONS = 500
/** Most sentences whose languages are kept, and most pieces of them whose scores are: they come back while one of them is edited. */
const KEPT_SENTENCES = 1000
const KEPT_SCORES = 2000
/** Paragraphs beside those of the draft whose analysis is kept: what was typed a moment ago comes back. */
const KEPT_PARAGRAPHS = 250

export interface ReviewerParts extends RuleSet {
  readonly identify: Identify
  readonly inflect: Inflect
  /** All words of the rules, where they were made ready when we were built. */
  readonly words?: WordTable
  /** What was learned from sentences; learned rules are silent without it. */
  readonly model?: ModelFile | null
}

export interface Reviewer {
  /** Reviews a draft at once. Pure: the same input gives the same review, remembered paragraphs or not. */
  review(draft: Draft, context: Context, debts?: readonly Debt[]): Review
  /** The same in small steps, so that a page can breathe in between: each `next()` takes milliseconds at most. */
  steps(draft: Draft, context: Context, debts?: readonly Debt[]): Generator<void, Review>
  /** The same rules with a memory of its own, which goes with it. */
  apart(): Reviewer
}

/** What rules say of a draft. */
type Outcome = Pick<Review, 'findings' | 'reminders' | 'owed'>

/** A rule that holds in a context, with what it rests on there. */
interface PlannedRule extends CompiledRule {
  readonly grounds: Grounds
}

interface Plan {
  readonly rules: readonly PlannedRule[]
  readonly owes: readonly Language[]
  readonly required: readonly Language[]
}

/** What a rule's scan found in a paragraph. */
interface Found {
  readonly at: number
  readonly matches: readonly Match[]
}

/** What is known of one paragraph. */
interface Remembered {
  readonly paragraph: Paragraph
  /** By a rule's place; absent where the rule was not asked yet. */
  readonly scans: (readonly Match[] | undefined)[]
  /** What all rules of a plan found: few find anything, so a paragraph that did not change costs next to nothing. */
  readonly found: Map<Plan, readonly Found[]>
}

interface Placed extends Remembered {
  readonly start: number
}

/** Makes a reviewer for a set of rules. Throws when a check does not compile, e.g. a pattern that is no expression. */
export function createReviewer(parts: ReviewerParts): Reviewer {
  return finish(prepareReviewer(parts))
}

/** The same in small steps: thousands of terms take time to compile. */
export function* prepareReviewer(parts: ReviewerParts): Generator<void, Reviewer> {
  const index = createTermIndex(parts.inflect, parts.words)
  const compiled = yield* compileRules(parts, index, parts.model ?? null)
  yield* index.prepare()
  const identify = { ...parts.identify, scores: createMemo(KEPT_SCORES, parts.identify.scores) }
  const readSentence = createMemo(KEPT_SENTENCES, sentenceReader(identify))
  const cited = createMemo(KEPT_CITATIONS, ids => citation(ids.split(' '), parts.norms))
  const plans = new Map<string, Plan>()
  const cite: Cite = ids => cited(ids.join(' '))

  function* read(remembered: Turns<Remembered>, text: string): Generator<void, Remembered> {
    const known = remembered.get(text)
    if (known) return known
    const words = wordsOf(text)
    const hits = yield* index.findSteps(text, words)
    yield
    const sentences = sentencesOf(text)
    yield
    const entities = entitiesOf(text)
    yield
    const segments = yield* segmentSteps(text, readSentence)
    const paragraph = { text, words, sentences, entities, segments, terms: (set: TermSet) => hits.get(set) ?? [] }
    return remembered.set(text, { paragraph, scans: [], found: new Map() })
  }

  /** Which rules hold in a context, and on what they rest there: the same at every keystroke. */
  function planFor(context: Context): Plan {
    const { platform, composer, role, account, audience, ownOpinionsInProfile, consentGiven } = context
    const key = [platform, composer, role, account, audience, ownOpinionsInProfile, consentGiven].join()
    const known = plans.get(key)
    if (known) return known
    const rules = compiled
      .filter(({ rule }) => rule.bases.some(basis => holds(basis.when, context)))
      .map(rule => ({ ...rule, grounds: groundsOf(rule.rule, context) }))
    const owes = owedLanguages(rules)
    const plan = { rules, owes, required: owes.length > 0 ? owes : BOTH }
    plans.set(key, plan)
    return plan
  }

  /** What the rules of a plan say of a draft. */
  function* judge(plan: Plan, view: DraftView, placed: readonly Placed[]): Generator<void, Outcome> {
    const findings: Grouped[] = []
    const reminders: Reminder[] = []
    const owed: Owed[] = []
    const scanned = yield* scannedIn(placed, plan)
    for (const { rule, grounds, check, at } of plan.rules) {
      const matches = judged(check, scanned.get(at), view)
      if (check.judge) yield
      if (matches.length === 0) continue
      const outcome = outcomeOf(rule, grounds, matches, view, cite)
      findings.push(...grouped(rule, grounds, matches, outcome.findings))
      reminders.push(...outcome.reminders)
      owed.push(...outcome.owed)
    }
    const merged = mergeGroups(settleLearned(findings))
    return { findings: merged.map(finding => recited(finding, cite)), reminders, owed }
  }

  function* look(remembered: Turns<Remembered>, draft: Draft, context: Context, debts: readonly Debt[]) {
    const placed: Placed[] = []
    remembered.turn()
    for (const { start, end } of paragraphSpans(draft.text)) {
      placed.push({ start, ...(yield* read(remembered, draft.text.slice(start, end))) })
      yield
    }
    const languages = yield* languageSteps(placed, draft.text)
    const view = viewOf(draft, context, debts, placed, languages, text => finish(read(remembered, text)).paragraph)
    yield
    return { placed, view }
  }

  function* steps(
    remembered: Turns<Remembered>,
    draft: Draft,
    context: Context,
    debts: readonly Debt[],
  ): Generator<void, Review> {
    const seen = seenText(draft.text)
    if (!seen) return yield* seenSteps(remembered, draft, context, debts)
    const review = yield* seenSteps(remembered, { ...draft, text: seen.text }, context, debts)
    return reviewWritten(review, seen, draft.text)
  }

  function* seenSteps(
    remembered: Turns<Remembered>,
    draft: Draft,
    context: Context,
    debts: readonly Debt[],
  ): Generator<void, Review> {
    const plan = planFor(context)
    yield
    const { placed, view } = yield* look(remembered, draft, context, debts)
    yield* readFacts(view)
    yield* countWords(view)
    const outcome = yield* judge(plan, view, placed)
    const coverage = coverageOf(view, plan.required)
    yield
    const { compared } = compareHalves(view)
    return { languages: view.languages.shares, coverage, owes: plan.owes, facts: compared, ...outcome }
  }

  const withMemory = (remembered: Turns<Remembered>): Reviewer => ({
    review: (draft, context, debts = []) => finish(steps(remembered, draft, context, debts)),
    steps: (draft, context, debts = []) => steps(remembered, draft, context, debts),
    apart: () => withMemory(createTurns(KEPT_PARAGRAPHS)),
  })
  return withMemory(createTurns(KEPT_PARAGRAPHS))
}

/** What was joined rests on the norms of all, and says so. */
const recited = (finding: Finding, cite: Cite): Finding => ({ ...finding, source: cite(finding.norms) })

/** A rule's findings with its group, and of a learned rule the sentences it goes by. */
function grouped(rule: Rule, grounds: Grounds, matches: readonly Match[], findings: readonly Finding[]): Grouped[] {
  return findings.map((finding, at) => {
    const unit = matches[at]?.unit
    if (!unit || rule.check.kind !== 'learned') return { finding, group: rule.group }
    const most = grounds.finding?.basis.level ?? finding.level
    return { finding, group: rule.group, learned: { unit, beside: rule.check.beside ?? [], most } }
  })
}

/** What the rules of a plan find in each paragraph, as offsets into the draft, by the rule's place. */
function* scannedIn(placed: readonly Placed[], plan: Plan): Generator<void, ReadonlyMap<number, readonly Match[]>> {
  const scanned = new Map<number, Match[]>()
  for (const one of placed) {
    const found = one.found.get(plan) ?? (yield* scan(one, plan))
    for (const { at, matches } of found) for (const match of matches) append(scanned, at, moveMatch(match, one.start))
  }
  return scanned
}

function* scan({ paragraph, scans, found }: Remembered, plan: Plan): Generator<void, readonly Found[]> {
  const all: Found[] = []
  for (const { check, at } of plan.rules) {
    if (!check.scan || (check.needs !== undefined && paragraph.terms(check.needs).length === 0)) continue
    const matches = scans[at] ?? check.scan(paragraph)
    scans[at] = matches
    if (matches.length > 0) all.push({ at, matches })
    yield
  }
  found.set(plan, all)
  return all
}

const NONE: readonly Match[] = []

function judged({ scan, judge }: CompiledCheck, scanned: readonly Match[] | undefined, view: DraftView) {
  if (scan && !scanned) return NONE
  return judge ? judge(view, scanned ?? NONE) : (scanned ?? NONE)
}

/** Looked at where nobody owes a language: whoever publishes in both by their own choice sees how they stand. */
const BOTH: readonly Language[] = ['fi', 'sv']

/** What is urgent alone asks for both languages, and not of every post. */
function owedLanguages(inUse: readonly CompiledRule[]): readonly Language[] {
  const owed = inUse.flatMap(({ rule: { check } }) =>
    check.kind === 'coverage' && check.finds !== 'urgent' ? check.languages : [],
  )
  return [...new Set(owed)]
}
