// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answers } from '../../../src/app/publishing/guard-card.tsx'
import type { PressView } from '../../../src/app/publishing/publishing.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { SITES } from '../../../src/sites/index.ts'
import { STOP } from '../../ui/gallery/data.ts'

/** The guard's card, without drawing. */
const card = {
  asked: null as { findings: readonly Finding[]; answers: Answers } | null,
  canBeSeen: true,
  said: [] as string[],
}
vi.mock('../../../src/app/publishing/guard-card.tsx', () => ({
  GuardCard: class {
    get isAsking() {
      return card.asked !== null
    }
    isOurs = () => false
    ask(_: object, findings: readonly Finding[], answers: Answers) {
      card.asked = { findings, answers }
      return card.canBeSeen
    }
    sayAllowed() {
      card.asked = null
      card.said.push('allowed')
    }
    sayUnchecked() {
      card.asked = null
      card.said.push('unchecked')
    }
    close() {
      card.asked = null
    }
    goBack() {
      card.asked?.answers.goBack()
      return false
    }
  },
}))
const watched = vi.fn((..._: unknown[]) => ({ isOpen: () => false, text: '' }))
vi.mock('../../../src/page/publish.ts', () => ({ watchOutcome: watched }))
vi.stubGlobal('__TOLKKU_OPEN_SHADOW__', false)
vi.stubGlobal('location', { host: 'x.com', pathname: '/home' })
const { Publishing } = await import('../../../src/app/publishing/publishing.ts')

const HETU = '131052-308T'
let end = new AbortController()
let settings: object | null = null
const redraw = vi.fn()
const viewOf = (change: Partial<PressView> = {}): PressView => ({
  stops: () => [],
  isSettled: () => false,
  pack: () => null,
  threads: () => [],
  recorder: () => () => undefined,
  ...change,
})
/** As the press check: exact, and of the text alone. */
const check = vi.fn((text: string): readonly Finding[] => {
  const start = text.indexOf(HETU)
  return start < 0 ? [] : [{ ...STOP, found: HETU, span: { start, end: start + HETU.length } }]
})

function page(text: string) {
  document.body.innerHTML = `<main><textarea data-testid="tweetTextarea_0"></textarea><button data-testid="tweetButton">p</button></main>`
  const field = document.querySelector('textarea') as HTMLTextAreaElement
  field.value = text
  const publishing = new Publishing({
    site: SITES.x,
    lifetime: { signal: end.signal, alive: () => true },
    check,
    kit: () => (settings === null ? null : ({ settings } as never)),
    kitSoon: () => new Promise(() => undefined),
    unknown: () => viewOf(),
    redraw,
  })
  return { field, publishing }
}
/** Whether the site hears of a press. */
function goesOut(): boolean {
  const button = document.querySelector('button') as HTMLButtonElement
  let heard = false
  button.addEventListener('click', () => (heard = true), { once: true })
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 })
  Object.defineProperty(event, 'isTrusted', { value: true })
  button.dispatchEvent(event)
  return heard
}
const rest = () => new Promise(resolve => setTimeout(resolve, 5))

beforeEach(() => {
  end = new AbortController()
  settings = { guard: true, siteOn: { x: true } }
  Object.assign(card, { asked: null, canBeSeen: true, said: [] })
  check.mockClear()
  watched.mockClear()
})
afterEach(() => end.abort())

/** A press that was held before the page script came, on its way to nobody. */
function heldEarly(target: Element): Event {
  const event = new MouseEvent('click', { bubbles: true, composed: true, button: 0 })
  const listen = () => {
    const path = event.composedPath()
    Object.defineProperty(event, 'composedPath', { value: () => path })
  }
  window.addEventListener('click', listen, { capture: true, once: true })
  target.dispatchEvent(event)
  return event
}

describe('a press that was held before all this was there', () => {
  const button = () => document.querySelector('button') as HTMLButtonElement

  test('is asked about, and is no publication', () => {
    settings = null
    const { publishing } = page(`Soita ${HETU}.`)
    expect(publishing.held(heldEarly(button()))).toBe(true)
    expect(card.asked?.findings.map(({ found }) => found)).toEqual([HETU])
    expect(publishing.held(heldEarly(document.body))).toBe(false)
  })

  test('of which there is nothing to say, or whose look fails, is not asked about', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { publishing } = page('Kirjasto on auki.')
    watched.mockClear()
    expect(publishing.held(heldEarly(button()))).toBe(false)
    check.mockImplementationOnce(() => {
      throw new Error('planted')
    })
    expect(publishing.held(heldEarly(button()))).toBe(false)
    expect(watched).not.toHaveBeenCalled()
    warned.mockRestore()
  })
})

describe('a press that publishes', () => {
  test('is held by the page’s own check, before settings or engine are there', () => {
    settings = null
    page(`Soita ${HETU}.`)
    expect(goesOut()).toBe(false)
    expect(card.asked?.findings.map(({ found }) => found)).toEqual([HETU])
  })

  test('is held by what the engine found, and one place is asked about once', () => {
    const { field, publishing } = page(`Soita ${HETU}.`)
    const span = { start: 6, end: 17 }
    const stops = [
      { ...STOP, rule: 'engine', span },
      { ...STOP, rule: 'picture', span: null },
    ]
    publishing.setView(field, viewOf({ stops: () => stops }))
    expect(goesOut()).toBe(false)
    expect(card.asked?.findings.map(({ rule }) => rule)).toEqual(['engine', 'picture'])
  })

  test('goes out and is watched when there is nothing serious, or all of it was skipped in this draft', async () => {
    page('Kirjasto on auki.')
    expect(goesOut()).toBe(true)
    expect(watched).toHaveBeenCalledOnce()
    end.abort()
    end = new AbortController()
    const { field, publishing } = page(`Soita ${HETU}.`)
    publishing.setView(field, viewOf({ isSettled: ({ found }) => found === HETU }))
    expect(goesOut()).toBe(true)
  })

  test('goes out on a site that is off, and with the guard off', () => {
    page(`Soita ${HETU}.`)
    settings = { guard: false, siteOn: { x: true } }
    expect(goesOut()).toBe(true)
    settings = { guard: true, siteOn: { x: false } }
    expect(goesOut()).toBe(true)
  })

  test('once allowed goes out however late, until the text changes', async () => {
    const { field } = page(`Soita ${HETU}.`)
    expect(goesOut()).toBe(false)
    await rest()
    card.asked?.answers.allow('other')
    expect(card.said).toEqual(['allowed'])
    expect(goesOut()).toBe(true)
    await rest()
    expect(goesOut()).toBe(true)
    await rest()
    field.value = `Soita ${HETU}!`
    expect(goesOut()).toBe(false)
  })

  test('once allowed is asked about again when the composer was closed meanwhile', async () => {
    const { field } = page(`Soita ${HETU}.`)
    expect(goesOut()).toBe(false)
    await rest()
    card.asked?.answers.allow('other')
    field.value = ''
    window.dispatchEvent(new Event('input'))
    await rest()
    field.value = `Soita ${HETU}.`
    expect(goesOut()).toBe(false)
  })

  test('goes out when our look fails or the question cannot be seen, and that is said', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { publishing } = page(`Soita ${HETU}.`)
    check.mockImplementationOnce(() => {
      throw new Error('planted')
    })
    expect(goesOut()).toBe(true)
    expect([publishing.failed, card.said]).toEqual([true, ['unchecked']])
    await rest()
    card.canBeSeen = false
    expect(goesOut()).toBe(true)
    expect(card.said).toEqual(['unchecked', 'unchecked'])
    await rest()
    card.canBeSeen = true
    expect(goesOut()).toBe(false)
    expect(publishing.failed).toBe(false)
    warned.mockRestore()
  })

  test('goes out when the page has taken away what it takes to tell it, and that is said', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    page(`Soita ${HETU}.`)
    const taken = vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw new TypeError('document.querySelectorAll is not a function')
    })
    expect(goesOut()).toBe(true)
    expect(card.said).toContain('unchecked')
    taken.mockRestore()
    warned.mockRestore()
  })
})
