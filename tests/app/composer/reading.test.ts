// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Reading } from '../../../src/app/composer/reading.ts'
import type { Finding, Review } from '../../../src/core/finding.ts'
import { editors } from '../../../src/page/editors/index.ts'
import { editable } from '../../page/dom.ts'
import { CLEAR, STOP } from '../../ui/gallery/data.ts'

interface UnderWay {
  readonly text: string
  readonly resolve: (review: Review) => void
  readonly reject: (error: Error) => void
}

let end = new AbortController()
const asked: UnderWay[] = []
const onChange = vi.fn((_: boolean) => undefined)
const onFail = vi.fn((_: unknown) => undefined)
const paint = vi.fn()
const refresh = vi.fn()
const stands = vi.fn(() => false)

function reading(html: string) {
  const field = editable(html)
  const read = new Reading({
    field,
    editor: editors.plain,
    painter: { paint, stands, refresh, rectsOf: () => [] },
    signal: end.signal,
    review: text => new Promise((resolve, reject) => asked.push({ text, resolve, reject })),
    isShown: () => finding => finding.level !== 'hint',
    cardAt: () => null,
    onChange,
    onFail,
  })
  return { field, read }
}
/** A finding at some words of a text. */
const found = (text: string, words: string): Finding => {
  const start = text.indexOf(words)
  return { ...STOP, found: words, span: { start, end: start + words.length }, other: null, fixes: [] }
}
const pause = (ms = 300) => vi.advanceTimersByTimeAsync(ms)
const reviewed = (...findings: Finding[]): Review => ({ ...CLEAR, findings })
const places = (read: Reading) => read.findings.map(({ span }) => span && read.text.slice(span.start, span.end))

describe('reading', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    end = new AbortController()
    asked.length = 0
    for (const mock of [onChange, onFail, paint, refresh]) mock.mockClear()
    stands.mockReset().mockReturnValue(false)
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })

  test('asks once at the beginning, and shows what comes', async () => {
    const { read } = reading('<p>Olet idiootti.</p>')
    await pause()
    expect(asked.map(({ text }) => text)).toEqual(['Olet idiootti.'])
    asked[0]?.resolve(
      reviewed(found('Olet idiootti.', 'idiootti'), { ...found('Olet idiootti.', 'Olet'), level: 'hint' }),
    )
    await pause(0)
    expect(places(read)).toEqual(['idiootti'])
    expect(onChange).toHaveBeenLastCalledWith(true)
    expect(read.reviewed?.text).toBe('Olet idiootti.')
  })

  test('at most one review is under way; what was written meanwhile is asked about after it', async () => {
    const { field } = reading('<p>a</p>')
    await pause()
    for (const text of ['ab', 'abc', 'abcd']) {
      field.replaceChildren(Object.assign(document.createElement('p'), { textContent: text }))
      await pause(1200)
    }
    expect(asked.map(({ text }) => text)).toEqual(['a'])
    asked[0]?.resolve(reviewed())
    await pause()
    expect(asked.map(({ text }) => text)).toEqual(['a', 'abcd'])
  })

  test('an answer for a text that has moved on is not lost: what it found is moved', async () => {
    const { field, read } = reading('<p>Olet idiootti.</p>')
    await pause()
    field.prepend(Object.assign(document.createElement('p'), { textContent: 'Hei!' }))
    await pause(0)
    asked[0]?.resolve(reviewed(found('Olet idiootti.', 'idiootti')))
    await pause(0)
    expect(read.text).toBe('Hei!\nOlet idiootti.')
    expect(places(read)).toEqual(['idiootti'])
    await pause(1200)
    expect(asked.at(-1)?.text).toBe('Hei!\nOlet idiootti.')
  })

  test('a finding whose words are edited goes at once, the others move', async () => {
    const text = 'Olet idiootti ja roisto.'
    const { field, read } = reading(`<p>${text}</p>`)
    await pause()
    asked[0]?.resolve(reviewed(found(text, 'idiootti'), found(text, 'roisto')))
    await pause(0)
    field.replaceChildren(
      Object.assign(document.createElement('p'), { textContent: text.replace('idiootti', 'ihana') }),
    )
    await pause(0)
    expect(places(read)).toEqual(['roisto'])
    expect(onChange).toHaveBeenLastCalledWith(false)
  })

  test('what moves no mark is read after the pause, and asked about once', async () => {
    const text = 'Olet idiootti.'
    const { field, read } = reading(`<p>${text}</p>`)
    await pause()
    asked[0]?.resolve(reviewed(found(text, 'idiootti')))
    await pause()
    paint.mockClear()
    onChange.mockClear()
    stands.mockReturnValue(true)
    for (const letter of ['Hei', '!']) {
      const block = field.firstElementChild as HTMLElement
      block.insertBefore(document.createTextNode(letter), block.lastChild)
      await pause(100)
    }
    expect([paint, onChange].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
    await pause(400)
    expect(onChange.mock.calls).toEqual([[false]])
    expect(asked.map(each => each.text)).toEqual([text, 'Hei!Olet idiootti.'])
    expect(places(read)).toEqual(['idiootti'])
    asked[1]?.resolve(reviewed())
    await pause(1200)
    expect(asked).toHaveLength(2)
  })

  test('places are those of the text that is there, also before the pause', async () => {
    const text = 'Olet idiootti.'
    const { field, read } = reading(`<p>${text}</p>`)
    await pause()
    asked[0]?.resolve(reviewed(found(text, 'idiootti')))
    await pause()
    const finding = read.findings[0] as Finding
    stands.mockReturnValue(true)
    field.prepend(Object.assign(document.createElement('p'), { textContent: 'Hei!' }))
    await pause(0)
    expect(read.findings[0]?.span).toEqual({ start: 10, end: 18 })
    expect(read.text).toBe(`Hei!\n${text}`)
    expect(read.editsNow(finding, { label: STOP.message, edits: [] })).toBeNull()
  })

  test('new nodes with the same text are no reason to ask', async () => {
    const { field } = reading('<p>Olet täällä.</p>')
    await pause()
    asked[0]?.resolve(reviewed())
    await pause()
    stands.mockReturnValue(true)
    field.replaceChildren(Object.assign(document.createElement('p'), { textContent: 'Olet täällä.' }))
    await pause(1200)
    expect(asked).toHaveLength(1)
  })

  test('a failure is told once, and none after the composer has closed', async () => {
    reading('<p>a</p>')
    await pause()
    asked[0]?.reject(new Error('a pack that throws'))
    await pause(0)
    expect(onFail).toHaveBeenCalledOnce()
    reading('<p>b</p>')
    await pause()
    end.abort()
    asked[1]?.reject(new Error('too late'))
    await pause(0)
    expect(onFail).toHaveBeenCalledOnce()
  })
})
