// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { draftOf } from '../../../src/app/composer/draft.ts'
import type { ComposerOnSite } from '../../../src/app/composer/on-site.ts'
import { watchSurroundings } from '../../../src/app/composer/surroundings.ts'
import { ThreadAnswers } from '../../../src/app/kit/answers.ts'
import { x } from '../../../src/sites/x.ts'

let end = new AbortController()
let soon = false
const onChange = vi.fn()
const answers = new ThreadAnswers()
const pause = (ms = 1000) => vi.advanceTimersByTimeAsync(ms)

function watched() {
  document.body.innerHTML =
    '<div role="dialog"><p id="field"></p><div data-testid="attachments"></div><i id="counter"></i></div>'
  const field = document.querySelector('#field') as HTMLElement
  const spec = x.composers.find(({ kind }) => kind === 'post')
  if (!spec) throw new Error('there is a composer for posts')
  const composer: ComposerOnSite = { site: x, spec, field }
  const asked = watchSurroundings({ composer, answers, signal: end.signal, asksSoon: () => soon, onChange })
  return { composer, asked }
}
const count = (text: string) => document.querySelector('#counter')?.replaceChildren(text)
const attach = () =>
  document.querySelector('[data-testid="attachments"]')?.append(Object.assign(new Image(), { src: 'blob:x' }))

describe('what stands around a text', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    end = new AbortController()
    soon = false
    onChange.mockClear()
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })

  test('is told of when it becomes something else, each time', async () => {
    watched()
    for (let times = 1; times <= 3; times++) {
      attach()
      await pause()
      expect(onChange).toHaveBeenCalledTimes(times)
    }
  })

  test('is not told of when nothing that counts has changed, nor what is written', async () => {
    const { composer } = watched()
    count('1')
    composer.field.append('a')
    await pause()
    expect(onChange).not.toHaveBeenCalled()
    attach()
    await pause()
    expect(onChange).toHaveBeenCalledOnce()
  })

  test('waits while a question is about to be asked, which looks around itself', async () => {
    const { composer, asked } = watched()
    soon = true
    attach()
    await pause(3000)
    expect(onChange).not.toHaveBeenCalled()
    soon = false
    asked(draftOf(composer, 'a', answers))
    await pause()
    expect(onChange).not.toHaveBeenCalled()
    attach()
    await pause()
    expect(onChange).toHaveBeenCalledOnce()
  })

  test('is looked at all the same when the question never came', async () => {
    watched()
    soon = true
    attach()
    await pause()
    soon = false
    await pause()
    expect(onChange).toHaveBeenCalledOnce()
  })
})
