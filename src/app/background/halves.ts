import { ANYWHERE, bareDraft } from '../../core/bare-text.ts'
import type { Organisation } from '../../core/model.ts'
import { generate } from '../../core/text/lemmas/generate.ts'
import { beginHalf, GAP, type Glossary } from '../../core/text/parity/begin.ts'
import { type FindTerms, termFinder } from '../../core/text/parity/glossary.ts'
import { lockFacts, restoreFacts } from '../../core/text/parity/lock.ts'
import { readBundledTerms } from '../../packs/bundled-terms.ts'
import type { Answers } from '../messages/listen.ts'
import { type Engine, engineFor } from './engine.ts'

const OTHER = { fi: 'sv', sv: 'fi' } as const

let ready: FindTerms | null = null
/** Hundreds of terms in all their forms: made at the first question, and kept. */
const findTerms: FindTerms = (text, language) => {
  ready ??= termFinder(readBundledTerms(), generate)
  return ready(text, language)
}

/** Begins the half that is missing, and puts a translator's draft of it right. Nothing of either is kept. */
export const halfAnswers: Pick<Answers, 'begin-half' | 'finish-half'> = {
  'begin-half': async ({ text, to, packs }) => {
    const engine = await engineFor(packs)
    const half = halfOf(text, engine)
    const glossary = glossaryOf(engine.organisation)
    const begun = beginHalf({ text: half }, OTHER[to], to, glossary)
    const saysNothing = begun.text.replaceAll(GAP, '').trim() === ''
    return {
      text: saysNothing ? '' : blankLineAfter(text) + begun.text,
      locked: lockFacts(half, OTHER[to], glossary).text,
    }
  },
  'finish-half': async ({ text, to, packs, translated }) => {
    const engine = await engineFor(packs)
    const glossary = glossaryOf(engine.organisation)
    const locked = lockFacts(halfOf(text, engine), OTHER[to], glossary)
    const { text: restored, lost, corrected } = restoreFacts(translated, locked, to, glossary)
    return { text: restored, lost: lost.map(fact => fact.text), corrected }
  },
}

const blankLineAfter = (text: string) => '\n'.repeat(2 - (/\n{0,2}$/.exec(text)?.[0].length ?? 0))

const glossaryOf = ({ places, domains }: Organisation): Glossary => ({ places, domains, findTerms })

/** Short Swedish may look Danish, and short Finnish Estonian: what is surely neither half is left out. */
const FOREIGN: ReadonlySet<string> = new Set(['en', 'de', 'other'])

/** What a text says in Finnish and Swedish: an English part needs no half of its own. */
function halfOf(text: string, { reviewer, organisation }: Engine): string {
  const { languages } = reviewer.apart().review(bareDraft(text), { ...ANYWHERE, organisation, now: new Date() })
  return languages
    .filter(({ lang }) => FOREIGN.has(lang))
    .flatMap(({ spans }) => spans)
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim()
}
