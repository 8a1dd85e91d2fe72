import { describe, expect, test } from 'vitest'
import { readPacks } from '../../scripts/packs.ts'
import { ANYWHERE, bareDraft } from '../../src/core/bare-text.ts'
import { createReviewer } from '../../src/core/review.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { type LexiconsWritten, makeWordsReady, readLexicons, writeLexicons } from '../../src/core/words-ready.ts'
import type { Pack } from '../../src/packs/make.ts'
import { COMMON, organisationsOf, ruleSetOf } from '../../src/packs/rule-set.ts'

const packs = readPacks()
const built = makeWordsReady(
  packs.map(pack => ({ ...pack, notes: {} })),
  generate,
)
// As it comes out of a built file.
const written = JSON.parse(JSON.stringify(writeLexicons(built))) as LexiconsWritten<Pack>
const { words } = written
const data = readLexicons(written)

describe('words that were made ready when we were built', async () => {
  const identify = await loadIdentify()
  const chosen = [COMMON, 'kirkkonummi']
  const cold = createReviewer({ ...ruleSetOf(packs, chosen), identify, inflect: generate })
  const inflect = () => {
    throw new Error('nothing is left to inflect')
  }
  const ready = createReviewer({ ...ruleSetOf(data, chosen), identify, inflect, words })
  const context = {
    ...ANYWHERE,
    role: 'communicator',
    organisation: organisationsOf(packs, chosen),
    now: new Date(2026, 10, 29),
  } as const
  const examples = packs
    .flatMap(({ notes }) => Object.values(notes))
    .flatMap(({ examples: { flags, allows } }) => [...flags, ...allows].flatMap(example => example.text ?? []))

  test('give the same reviews as words that are inflected on the spot', () => {
    expect(examples.length).toBeGreaterThan(900)
    for (const text of [...examples, 'v*ttu mikä p@ska', 'mä en oo sun iidiootti', 'constructor __proto__ toString']) {
      const draft = { ...bareDraft(text), attachments: [] }
      expect(ready.review(draft, context)).toEqual(cold.review(draft, context))
    }
  })
})
