// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { editors } from '../../src/page/editors/index.ts'
import { followText } from '../../src/page/follow.ts'
import { editable } from './dom.ts'

let end = new AbortController()
const onChange = vi.fn()
const noticed = vi.fn(() => false)
const settled = () => new Promise(resolve => setTimeout(resolve, 5))
const following = (html: string) => {
  const field = editable(html)
  return { field, followed: followText(field, editors.lexical, { noticed, onChange }, end.signal) }
}
const nth = (field: HTMLElement, at: number) => field.querySelectorAll('p')[at] as HTMLElement
const letter = (field: HTMLElement, at: number, text: string) => (nth(field, at).firstChild as Text).appendData(text)

describe('a text that is followed', () => {
  beforeEach(() => {
    end = new AbortController()
    onChange.mockClear()
    noticed.mockReset().mockReturnValue(false)
  })
  afterEach(() => end.abort())

  test('is read as it changes, letter by letter and block by block', async () => {
    const { field, followed } = following('<p>yksi</p><p>kaksi</p>')
    letter(field, 1, '!')
    await settled()
    expect(followed.current().text).toBe('yksi\nkaksi!')
    field.insertBefore(Object.assign(document.createElement('p'), { textContent: 'uusi' }), nth(field, 1))
    await settled()
    letter(field, 1, '?')
    nth(field, 0).remove()
    await settled()
    expect(followed.current().text).toBe('uusi?\nkaksi!')
    letter(field, 0, '!')
    await settled()
    expect(followed.current().text).toBe('uusi?!\nkaksi!')
    expect(onChange).toHaveBeenCalledTimes(4)
  })

  test('tells how long the slowest change took of the page’s time, once', async () => {
    const { field, followed } = following('<p>yksi</p>')
    expect(followed.lag()).toBe(0)
    onChange.mockImplementationOnce(() => {
      const end = performance.now() + 8
      while (performance.now() < end);
    })
    letter(field, 0, '!')
    await settled()
    letter(field, 0, '?')
    await settled()
    expect(followed.lag()).toBeGreaterThanOrEqual(8)
    expect(followed.lag()).toBe(0)
  })

  test('is read when somebody asks, and all at once, where there is time for that', async () => {
    const { field, followed } = following('<p>yksi</p><p>kaksi</p>')
    noticed.mockReturnValue(true)
    letter(field, 0, '!')
    await settled()
    letter(field, 0, '?')
    nth(field, 1).remove()
    field.append(Object.assign(document.createElement('p'), { textContent: 'kolme' }))
    await settled()
    letter(field, 1, '!')
    await settled()
    expect(noticed).toHaveBeenCalledTimes(3)
    expect(onChange).not.toHaveBeenCalled()
    expect(followed.current().text).toBe('yksi!?\nkolme!')
    expect(onChange).toHaveBeenCalledOnce()
    letter(field, 1, '?')
    await settled()
    letter(field, 0, '.')
    expect(followed.fresh().text).toBe('yksi!?.\nkolme!?')
    expect(followed.fresh().text).toBe('yksi!?.\nkolme!?')
    expect(onChange).toHaveBeenCalledTimes(2)
  })

  test('is not read while an input method composes, whatever was noticed before', async () => {
    const { field, followed } = following('<p>yksi</p>')
    noticed.mockReturnValue(true)
    letter(field, 0, '!')
    await settled()
    field.dispatchEvent(new Event('compositionstart'))
    letter(field, 0, 'a')
    await settled()
    expect(followed.current().text).toBe('yksi')
    field.dispatchEvent(new Event('compositionend'))
    await settled()
    expect(followed.current().text).toBe('yksi!a')
    letter(field, 0, 'b')
    await settled()
    expect(followed.current().text).toBe('yksi!ab')
  })

  test('is read at once when somebody asks, and told of', () => {
    const { field, followed } = following('<p>yksi</p>')
    letter(field, 0, '!')
    expect(followed.current().text).toBe('yksi')
    expect(followed.fresh().text).toBe('yksi!')
    expect(onChange).toHaveBeenCalledOnce()
    expect(followed.fresh().text).toBe('yksi!')
    expect(onChange).toHaveBeenCalledOnce()
  })

  test('is left alone while an input method composes, and read when it is done', async () => {
    const { field, followed } = following('<p>yksi</p><p>kaksi</p>')
    field.dispatchEvent(new Event('compositionstart'))
    letter(field, 0, 'a')
    field.append(Object.assign(document.createElement('p'), { textContent: 'kolme' }))
    await settled()
    expect(followed.fresh().text).toBe('yksi\nkaksi')
    expect(onChange).not.toHaveBeenCalled()
    field.dispatchEvent(new Event('compositionend'))
    letter(field, 1, 'b')
    expect(followed.fresh().text).toBe('yksia\nkaksib\nkolme')
    await settled()
    expect(followed.current().text).toBe('yksia\nkaksib\nkolme')
  })

  test('is not followed after the end', async () => {
    const { field, followed } = following('<p>yksi</p>')
    end.abort()
    letter(field, 0, '!')
    await settled()
    expect(followed.current().text).toBe('yksi')
  })
})
