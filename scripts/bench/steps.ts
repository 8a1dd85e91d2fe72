/**
 * Prints how long each step of the sliced review takes in a process that has run little yet, as the background does it: first
 * uses of patterns and of the language model are in it. `steps.ts PARAGRAPHS` gives `{ phase: [ms, …] }` as JSON.
 */
import { prepareReviewer } from '../../src/core/review.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { makeWordsReady } from '../../src/core/words-ready.ts'
import { context, draftOf, identify, ruleSet } from './rules.ts'
import { benchText } from './texts.ts'

const times: Record<string, number[]> = {}

function run<T>(phase: string, job: Generator<void, T>): T {
  const list: number[] = []
  times[phase] = list
  for (;;) {
    const from = performance.now()
    const step = job.next()
    list.push(performance.now() - from)
    if (step.done) return step.value
  }
}

const { data, words } = makeWordsReady(ruleSet, generate)
const text = benchText('bilingual', 63206, Number(process.argv[2]), 1)
const reviewer = run('compiling', prepareReviewer({ ...data, identify, inflect: generate, words }))
run('cold', reviewer.steps(draftOf(text), context))
run('one keystroke later', reviewer.steps(draftOf(`${text}x`), context))
run('one keystroke before', reviewer.steps(draftOf(`x${text}x`), context))
process.stdout.write(JSON.stringify(times))
