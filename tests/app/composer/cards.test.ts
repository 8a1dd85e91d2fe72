// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Cards, type CardsParts } from '../../../src/app/composer/cards.ts'
import type { Finding } from '../../../src/core/finding.ts'

const finding = (rule: string, start: number, level: Finding['level'] = 'hint') =>
  ({ rule, level, span: { start, end: start + 3 }, found: 'abc' }) as Finding

const reading = {
  text: 'abc def ghi',
  map: {},
  findings: [finding('a', 0), finding('b', 4, 'stop'), finding('c', 8)] as readonly Finding[],
  rectsOf: () => [],
  paint: vi.fn(),
  sift: vi.fn(),
  request: vi.fn(),
  fresh: () => reading,
}
const declined = { once: vi.fn(), never: vi.fn(), undo: vi.fn(), consent: vi.fn() }
const writing = { busy: false, forget: vi.fn(), fix: vi.fn(), begin: vi.fn(async () => {}) }
const draw = vi.fn()

function cardsOf(more: Partial<CardsParts> = {}): Cards {
  return new Cards({
    field: document.createElement('textarea'),
    host: { placeCard: () => {}, hasFocus: () => false } as never,
    declined: declined as never,
    writing: writing as never,
    reopen: null,
    reading: () => reading as never,
    account: () => 'facebook/own',
    draw,
    ...more,
  })
}

const WHOLE = reading.findings
beforeEach(() => {
  vi.clearAllMocks()
  reading.findings = WHOLE
  writing.busy = false
})

describe('a card opens', () => {
  it.each([
    [1, 'a'],
    [13, 'b'],
  ])('by key at the finding of the caret, else at the weightiest: %i, %s', (caret, rule) => {
    const field = document.createElement('textarea')
    field.value = `${reading.text} jkl`
    field.setSelectionRange(caret, caret)
    const cards = cardsOf({ field })
    expect(cards.openByKey()).toBe(true)
    expect(cards.finding?.rule).toBe(rule)
  })

  it('for nothing where there is nothing, and where nothing is read', () => {
    reading.findings = []
    expect(cardsOf().openByKey()).toBe(false)
    expect(cardsOf({ reading: () => null }).openByKey()).toBe(false)
  })

  it('as the panel names it, and goes by the same press that opens it', () => {
    const cards = cardsOf()
    cards.show('c', { start: 8, end: 11 })
    expect(cards.finding?.rule).toBe('c')
    cards.show('c', { start: 2, end: 5 })
    expect(cards.finding?.rule).toBe('c')
    cards.toggle()
    expect(cards.open).toBeNull()
    cards.toggle()
    expect(cards.finding?.rule).toBe('b')
  })

  it('again where another editor has taken the place of the first', () => {
    const cards = cardsOf({ reopen: finding('c', 8) })
    cards.reviewed()
    expect(cards.finding?.rule).toBe('c')
  })
})

describe('when the person writes on', () => {
  it('a card goes whose place is gone, but not while our own fix is written', () => {
    const cards = cardsOf()
    cards.toggle()
    reading.findings = []
    writing.busy = true
    cards.moved()
    expect(cards.open).not.toBeNull()
    writing.busy = false
    cards.moved()
    expect(cards.open).toBeNull()
    expect(writing.forget).toHaveBeenCalledTimes(2)
  })

  it('a new review is drawn without a card too', () => {
    cardsOf().reviewed()
    expect(draw).toHaveBeenCalledTimes(1)
  })
})

describe('its buttons', () => {
  it('skip once, or for good at the account that writes, and look at the rest again', () => {
    const cards = cardsOf()
    cards.toggle()
    const [, stop] = WHOLE
    if (!stop) return
    cards.actions.notThisTime(stop, 'intended')
    cards.actions.never(stop, 'account')
    expect(declined.once).toHaveBeenCalledWith(stop, 'intended')
    expect(declined.never).toHaveBeenCalledWith(stop, 'account', 'facebook/own')
    expect(reading.sift).toHaveBeenCalledTimes(2)
  })

  it('go round', () => {
    const cards = cardsOf()
    cards.show('c', { start: 8, end: 11 })
    cards.actions.next()
    expect(cards.finding?.rule).toBe('a')
    cards.actions.previous()
    expect(cards.finding?.rule).toBe('c')
  })

  it('draw when the half is begun', async () => {
    cardsOf().begin('sv')
    await vi.waitFor(() => expect(draw).toHaveBeenCalled())
    expect(writing.begin).toHaveBeenCalledWith('sv')
  })
})
