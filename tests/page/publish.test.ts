// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Composer, controlIn, controlsOf, joined, publishesByKey, textsOf } from '../../src/page/controls.ts'
import { type PublishSignal, watchOutcome } from '../../src/page/publish.ts'
import { SITES } from '../../src/sites/index.ts'
import type { EditorKind, Site } from '../../src/sites/site.ts'

const TEXT = 'Kirjasto on auki lauantaina.'

function composerOn(site: Site, id: string, editor: EditorKind, html: string): Composer {
  document.body.innerHTML = html
  const spec = site.composers.find(candidate => candidate.id === id)
  const field = document.querySelector<HTMLElement>('[data-field]')
  if (!spec || !field) throw new Error(`Nothing called ${id}`)
  return { spec, editor, field }
}

const x = () =>
  composerOn(
    SITES.x,
    'post-mobile',
    'textarea',
    `<main><div data-testid="tweetTextarea_0"><textarea data-field>${TEXT}</textarea></div>
      <button data-testid="tweetButton">p</button></main>`,
  )
const linkedinComment = () =>
  composerOn(
    SITES.linkedin,
    'comment-new',
    'plain',
    `<div componentkey="commentBox-1"><div data-field contenteditable="true" role="textbox"><p>${TEXT}</p></div>
      <div id="1commentButtonSection"><button>c</button></div></div><div id="rows"></div>`,
  )
const facebook = () =>
  composerOn(
    SITES.facebook,
    'post',
    'lexical',
    `<div role="dialog"><div role="button">×</div>
      <div data-field data-lexical-editor="true" contenteditable="true" role="textbox"><p>${TEXT}</p></div>
      <div role="button" id="post">p</div></div>`,
  )

describe('controls', () => {
  test('by their mark, or the last of the dialog, or the only text among icons', () => {
    expect(controlsOf(x()).map(({ tagName }) => tagName)).toEqual(['BUTTON'])
    expect(controlsOf(facebook()).map(({ id }) => id)).toEqual(['post'])
    const comment = composerOn(
      SITES.instagram,
      'comment',
      'plain',
      `<article><div role="button" id="like">like</div><section>
        <div role="button"><svg></svg></div><div data-field contenteditable="true" role="textbox">${TEXT}</div>
        <div role="button" id="post">p</div></section></article>`,
    )
    expect(controlsOf(comment).map(({ id }) => id)).toEqual(['post'])
  })

  test('a press inside of one counts, on a disabled one it does not', () => {
    const composer = facebook()
    const button = document.querySelector('#post')
    const pressed = () => {
      let found: Element | null = null
      const listen = (event: Event) => (found = controlIn(composer, event))
      addEventListener('click', listen, { once: true })
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
      return found
    }
    expect(pressed()).toBe(button)
    button?.setAttribute('aria-disabled', 'true')
    expect(pressed()).toBeNull()
  })

  test('all posts of a thread are one text', () => {
    const post = (n: number, text: string) =>
      `<div data-testid="tweetTextarea_${n}" role="textbox" contenteditable="true" ${n === 0 ? 'data-field' : ''}><div data-contents="true"><div data-block="true"><span data-text="true">${text}</span></div></div></div>`
    const composer = composerOn(
      SITES.x,
      'thread',
      'draft',
      `<div role="dialog">${post(0, 'Yksi.')}${post(1, 'Kaksi.')}</div>`,
    )
    expect(joined(textsOf(composer))).toBe('Yksi.\n\nKaksi.')
  })
})

describe('keys', () => {
  const asks = (composer: Composer, key: KeyboardEventInit) => {
    let publishes = false
    const listen = (event: KeyboardEvent) => {
      publishes = publishesByKey(composer, event)
    }
    addEventListener('keydown', listen, { once: true })
    composer.field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, key: 'Enter', ...key }))
    return publishes
  }

  test('Ctrl+Enter or Cmd+Enter where that publishes', () => {
    expect(asks(linkedinComment(), { ctrlKey: true })).toBe(true)
    expect(asks(linkedinComment(), { metaKey: true })).toBe(true)
    expect(asks(linkedinComment(), {})).toBe(false)
    expect(asks(facebook(), { ctrlKey: true })).toBe(false)
  })

  test('Enter where that publishes: not with Shift, not while composing', () => {
    const comment = () =>
      composerOn(
        SITES.facebook,
        'comment',
        'lexical',
        `<form role="presentation"><div data-field data-lexical-editor="true" role="textbox">${TEXT}</div></form>`,
      )
    expect(asks(comment(), {})).toBe(true)
    expect(asks(comment(), { shiftKey: true })).toBe(false)
    expect(asks(comment(), { isComposing: true })).toBe(false)
    expect(asks(comment(), { key: 'a' })).toBe(false)
  })
})

describe('the outcome of a press', () => {
  let signals: PublishSignal[]
  let life: AbortController
  beforeEach(() => {
    vi.useFakeTimers()
    signals = []
    life = new AbortController()
  })
  afterEach(() => {
    life.abort()
    vi.useRealTimers()
  })
  const watch = (site: Site, composer: Composer) =>
    watchOutcome(site, composer, signal => void signals.push(signal), life.signal)
  const kinds = () => signals.map(({ kind }) => kind)
  const toast = (path: string) =>
    document.body.insertAdjacentHTML('beforeend', `<div data-testid="toast"><a href="https://x.com${path}">v</a></div>`)

  test('a new link to a post is proof, and one that was there before is not', () => {
    const composer = x()
    toast('/me/status/1')
    watch(SITES.x, composer)
    vi.advanceTimersByTime(3000)
    expect(kinds()).toEqual([])
    toast('/me/status/2')
    vi.advanceTimersByTime(300)
    expect(signals).toMatchObject([{ kind: 'published', link: 'https://x.com/me/status/2', text: TEXT }])
    vi.advanceTimersByTime(30_000)
    expect(signals).toHaveLength(1)
  })

  test('a link to elsewhere is none, however it looks', () => {
    const composer = x()
    watch(SITES.x, composer)
    const link = '<div data-testid="toast"><a href="https://evil.example/me/status/1">v</a></div>'
    document.body.insertAdjacentHTML('beforeend', link)
    vi.advanceTimersByTime(3000)
    expect(kinds()).toEqual([])
  })

  test('nothing of a publication is kept once it is settled: not the listener either', () => {
    const composer = x()
    const [added, removed] = [vi.spyOn(life.signal, 'addEventListener'), vi.spyOn(life.signal, 'removeEventListener')]
    watch(SITES.x, composer)
    toast('/me/status/9')
    vi.advanceTimersByTime(300)
    expect(kinds()).toEqual(['published'])
    expect(removed.mock.calls.map(call => call[1])).toEqual(added.mock.calls.map(call => call[1]))
  })

  test('an emptied editor alone is never proof: in the end the person is asked', () => {
    const composer = x()
    watch(SITES.x, composer)
    ;(composer.field as HTMLTextAreaElement).value = ''
    vi.advanceTimersByTime(14_000)
    expect(kinds()).toEqual([])
    vi.advanceTimersByTime(1500)
    expect(kinds()).toEqual(['maybe-published'])
  })

  test('nothing is seen any more after 15 seconds, and no timer is left', () => {
    watch(SITES.x, x())
    vi.advanceTimersByTime(15_400)
    expect(vi.getTimerCount()).toBe(0)
    toast('/me/status/3')
    vi.advanceTimersByTime(5000)
    expect(kinds()).toEqual([])
  })

  test('somebody else’s new comment is no proof, one’s own is', () => {
    const composer = linkedinComment()
    watch(SITES.linkedin, composer)
    const row = (key: string, text: string) =>
      document.querySelector('#rows')?.insertAdjacentHTML('beforeend', `<div componentkey="${key}">${text}</div>`)
    row('replaceableComment_1', 'Hyvä tietää.')
    vi.advanceTimersByTime(1000)
    expect(kinds()).toEqual([])
    row('replaceableComment_2', `<b>${TEXT}</b>`)
    vi.advanceTimersByTime(300)
    expect(kinds()).toEqual(['published'])
  })

  test('without any proof on the site: gone after the press is asked about', () => {
    const composer = facebook()
    watch(SITES.facebook, composer)
    composer.field.closest('[role=dialog]')?.remove()
    vi.advanceTimersByTime(800)
    expect(kinds()).toEqual([])
    vi.advanceTimersByTime(800)
    expect(kinds()).toEqual(['maybe-published'])
  })

  test('written on, closed by hand, or put into another editor: not gone', () => {
    const composer = facebook()
    const watched = watch(SITES.facebook, composer)
    composer.field.innerHTML = `<p>${TEXT} Tervetuloa!</p>`
    vi.advanceTimersByTime(3000)
    expect(kinds()).toEqual([])
    watched.otherPress()
    composer.field.closest('[role=dialog]')?.remove()
    vi.advanceTimersByTime(15_000)
    expect(kinds()).toEqual([])

    const other = facebook()
    watch(SITES.facebook, other)
    const copy = other.field.cloneNode(true)
    other.field.replaceWith(copy)
    vi.advanceTimersByTime(15_000)
    expect(kinds()).toEqual([])
  })

  test('with the extension the watching ends', () => {
    watch(SITES.x, x())
    life.abort()
    expect(vi.getTimerCount()).toBe(0)
  })
})
