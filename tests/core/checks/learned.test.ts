import { describe, expect, it } from 'vitest'
import { ANYWHERE } from '../../../src/core/bare-text.ts'
import type { CompileTools } from '../../../src/core/checks/check.ts'
import { compileLearned } from '../../../src/core/checks/learned.ts'
import type { Paragraph } from '../../../src/core/text/analysis.ts'
import type { Unit } from '../../../src/core/text/learned/units.ts'
import type { DraftView } from '../../../src/core/view.ts'

const text = 'Kuiskattiin että luola myydään kesällä jollekin naapurille.'
const thresholds = { warning: 9, hint: 0, more: 0 }
const words = text.split(' ').map(word => ({ text: word, key: word }))
const paragraph = { text, words } as unknown as Paragraph
const view = {
  text,
  context: ANYWHERE,
  paragraphs: [{ start: 0, paragraph }],
  languages: { at: () => 'fi' },
} as unknown as DraftView

/** How surely a sentence is found that has one score by itself while its draft has another; `null`: not found. */
function surenessOf(alone: number, whole: number): number | null {
  const unit = { start: 0, end: text.length, sentences: [{ words }], scores: [alone] } as unknown as Unit
  const meaning = {
    model: { families: [{ name: 'cave', thresholds: { fi: thresholds, sv: thresholds, en: thresholds } }] },
    units: () => [unit],
    whole: () => [whole],
    telling: () => ({ span: unit, words: ['kuiskattiin', 'luola'] }),
  }
  const { scan, judge } = compileLearned({ kind: 'learned', family: 'cave' }, { meaning } as unknown as CompileTools)
  const [match] = judge?.(view, scan?.(paragraph) ?? []) ?? []
  return match?.unit?.score ?? null
}

describe('a sentence and its draft', () => {
  it('goes by the sentence alone where that is the whole draft', () => {
    expect(surenessOf(0.1, 0.1)).toBeCloseTo(0.1)
    expect(surenessOf(-0.1, -0.1)).toBeNull()
  })

  it('asks more of a sentence among things of another kind', () => {
    expect(surenessOf(0.1, -1)).toBeNull()
    expect(surenessOf(0.6, -0.7)).toBeCloseTo(0.08)
  })

  it('lets the draft lift a sentence, but only so far', () => {
    expect(surenessOf(-0.1, 0.4)).toBeCloseTo(0.1)
    expect(surenessOf(-0.2, 9)).toBeCloseTo(0.1)
    expect(surenessOf(-0.35, 9)).toBeNull()
  })
})
