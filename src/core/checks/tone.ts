import type { Match } from '../match.ts'
import type { Span } from '../model.ts'
import { overlaps } from '../span.ts'
import type { TermHit, TermSource } from '../term.ts'
import type { Paragraph } from '../text/analysis.ts'
import { NEAREST } from '../text/language/nearest.ts'
import { mentionsOrganisation } from '../text/organisation.ts'
import { isInside, quotations } from '../text/quotation.ts'
import { hasCategory } from '../text/tone/category.ts'
import { isOtherSense } from '../text/tone/other-senses.ts'
import { isLaidToOthers, isOfOwnGroup, isSpokenAbout } from '../text/tone/spoken-about.ts'
import { sentenceOf, type Target } from '../text/tone/targets.ts'
import { targetOf } from '../text/tone/tone.ts'
import { isDenied, isName, isReported, isStatement } from '../text/tone/voice.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler, CompileTools } from './check.ts'
import { compileNearby, type Nearby } from './nearby.ts'

export type ToneTarget = Exclude<Target, 'self'>

/** Hostile words, by kind and by whom they are aimed at. Quoted, denied and reported words are passed over. */
export interface ToneCheck {
  readonly kind: 'tone'
  /** Words with category and strength. Spoken, stretched and masked forms count. */
  readonly terms: TermSource
  /** Kinds of words, as the lexicon names them. */
  readonly categories: readonly string[]
  /** Words with the target that they name as their category. */
  readonly aims: TermSource
  /** At whom the words are aimed. All but the writer when left out. */
  readonly targets?: readonly ToneTarget[]
  /** Least strength of a word, 1 to 3; 1 when left out. */
  readonly strength?: number
  readonly near?: Nearby
  readonly unless?: Nearby
  /** Words with the sense that they show as their category: beside them a word that has this sense too is harmless. */
  readonly senses?: TermSource
  /** Near these a finding is a hint: who is loved or praised is hardly insulted. */
  readonly softer?: Nearby
}

/** A scanned match with what is needed to judge it in the whole draft. */
interface ToneMatch extends Match {
  readonly span: Span
  readonly hit: Pick<TermHit, 'language' | 'term'>
}

const OTHERS: readonly ToneTarget[] = ['you', 'group', 'councillor', 'staff', 'person', 'nobody']

export const compileTone: CheckCompiler<ToneCheck> = (check, tools) => {
  const set = tools.terms(check.terms, { loose: true })
  const isSought = compileSought(check, tools)
  const isSoftened = compileSoftened(check, tools)
  const isMeant = ({ term }: TermHit) =>
    check.categories.includes(term.category ?? '') && (term.strength ?? 2) >= (check.strength ?? 1)
  return {
    needs: set,
    scan(paragraph): ToneMatch[] {
      const hits = paragraph.terms(set).filter(isMeant)
      if (hits.length === 0) return []
      const quoted = quotations(paragraph.text)
      return longest(hits)
        .filter(hit => !isInside(hit, quoted) && !isSetAside(paragraph, hit))
        .filter(hit => isSought(hit, paragraph))
        .map(hit => ({
          span: { start: hit.start, end: hit.end },
          hit,
          ...(isSoftened(hit, paragraph) && { level: 'hint' as const }),
        }))
    },
    judge(view, scanned) {
      return (scanned as readonly ToneMatch[])
        .filter(match => isItsLanguage(view, match))
        .filter(match => !check.targets?.includes('employer') || namesOrganisation(view, match.span))
        .filter((match, at, all) => at === 0 || all[at - 1]?.span.start !== match.span.start)
        .map(({ hit: _, ...match }) => match)
    },
  }
}

type AskedOfHit = (hit: TermHit, paragraph: Paragraph) => boolean

/** Whether a word is one that the check looks for where it stands: by whom it is aimed at, and what is near. */
function compileSought(check: ToneCheck, tools: CompileTools): AskedOfHit {
  const isAimed = compileAim(check, tools)
  const near = check.near && compileNearby(check.near, tools)
  const unless = check.unless && compileNearby(check.unless, tools)
  const hasOtherSense = compileSenses(check, tools)
  return (hit, paragraph) =>
    isAimed(hit, paragraph) &&
    (!near || near(paragraph, hit)) &&
    !unless?.(paragraph, hit) &&
    !hasOtherSense(hit, paragraph)
}

function compileSoftened({ softer }: ToneCheck, tools: CompileTools): AskedOfHit {
  const near = softer && compileNearby(softer, tools)
  return (hit, paragraph) => near?.(paragraph, hit) || (hasCategory(hit.term, 'slur') && isOfOwnGroup(paragraph, hit))
}

/** Whether a word that has a harmless sense stands beside one that shows it: a dyke and the sea, a bitch and her litter. */
function compileSenses({ senses }: ToneCheck, tools: CompileTools): AskedOfHit {
  const set = senses && tools.terms(senses)
  return ({ term, ...hit }, paragraph) => {
    if (set === undefined || term.sense === undefined) return false
    const { start, end } = sentenceOf(paragraph, hit)
    return paragraph
      .terms(set)
      .some(other => other.term.category === term.sense && start <= other.start && other.end <= end)
  }
}

/** Whether a word is aimed at one of the check's targets. The employer is known only when the draft is judged. */
function compileAim({ targets = OTHERS, aims }: ToneCheck, tools: CompileTools): AskedOfHit {
  const set = tools.terms(aims)
  return (hit, paragraph) => {
    if (targets.includes('employer')) return true
    const target = targetOf(hit, paragraph, paragraph.terms(set))
    // A mild word about those who decide is criticism, not an insult: "hallitus on ylimielinen".
    if (target === 'councillor' && hit.term.strength === 1) return false
    return target !== 'self' && targets.includes(target)
  }
}

/** Without hits inside longer ones: "haista vittu" is one thing. Readings of the same words in two languages stay. */
function longest(hits: readonly TermHit[]): TermHit[] {
  const isInLonger = (hit: TermHit) =>
    hits.some(
      other => other.start <= hit.start && hit.end <= other.end && other.end - other.start > hit.end - hit.start,
    )
  return hits.filter(hit => !isInLonger(hit))
}

/** Words of an address are not the writer's own; those of a hashtag are. */
const isInAddress = ({ entities }: Paragraph, hit: Span): boolean =>
  entities.some(entity => entity.kind !== 'hashtag' && overlaps(entity, hit))

function isSetAside(paragraph: Paragraph, hit: TermHit): boolean {
  if (isInAddress(paragraph, hit)) return true
  if (isName(paragraph, hit) || isStatement(paragraph, hit) || isOtherSense(paragraph, hit)) return true
  if (isLaidToOthers(paragraph, hit)) return true
  if (!hasCategory(hit.term, 'swearing') && isSpokenAbout(paragraph, hit)) return true
  if (hasCategory(hit.term, 'swearing') || (hit.term.pos === 'fixed' && !hasCategory(hit.term, 'accusation')))
    return false
  return isDenied(paragraph, hit) || isReported(paragraph, hit)
}

const SURE_LENGTH = 5
/** Of so few letters the language is a guess: "Jävla skit!". */
const GUESSED_LENGTH = 16
/**
 * Words of one language are other words in another ("fan", "pack", "hora"): a hit counts in text of its own language
 * or of none that is known. Long, strong, whole words count everywhere: people swear in each other's languages.
 */
function isItsLanguage(view: DraftView, { span, hit }: ToneMatch): boolean {
  const detected = view.languages.at(span.start)
  const language = detected && NEAREST[detected]
  if (!language || view.text.length < GUESSED_LENGTH || hit.language === 'any' || language === hit.language) return true
  const { term, strength, compound } = hit.term
  return strength === 3 && term.length >= (compound === undefined ? SURE_LENGTH : SURE_LENGTH + 3)
}

function namesOrganisation(view: DraftView, span: Span): boolean {
  const placed = view.paragraphs.findLast(({ start }) => start <= span.start)
  if (!placed) return false
  const inside = { start: span.start - placed.start, end: span.end - placed.start }
  const sentence = sentenceOf(placed.paragraph, inside)
  return mentionsOrganisation(placed.paragraph.text.slice(sentence.start, sentence.end), view.context.organisation)
}
