import { expect } from 'vitest'
import type { Stage } from '../../../scripts/browser/browsers.ts'
import type { Driver } from '../../../scripts/browser/driver.ts'
import { CHIP } from '../../../scripts/browser/extension.ts'
import { openComposer, openPage } from '../../../scripts/browser/open.ts'
import type { SentPost } from '../../../scripts/browser/server.ts'
import type { PublishSignal } from '../../../src/page/publish.ts'
import { waitForFocus, waitForText } from './session.ts'

export const GUARD = '.card.guard'
export const NOTE = '.card.guard-note'
/** Well formed, and of nobody: its individual number is one of those that are not given to people. */
export const HETU = '131052-308T'
export const STOP_TEXT = `Soita asiakkaalle ${HETU} huomenna.`
export const CLEAN_TEXT = 'Kirjasto on auki lauantaina.'

/** How a page publishes, for a person. */
export interface Control {
  readonly button: string
  /** A step before it that does not publish yet. */
  readonly before?: string
  readonly key?: string
  readonly outcome: PublishSignal['kind']
  /** The outcome is known only when the site has had all its time to show a proof. */
  readonly slow?: boolean
}

const X_BUTTON = '[data-testid="tweetButton"]'
const X_INLINE = '[data-testid="tweetButtonInline"]'
const SHARE = '.share-actions__primary-action'
const LAST_IN_MAIN = '[role=main] > div > [role=button]:last-child'
const FACEBOOK_DIALOG = '[role=dialog] > [role=button]'
const FACEBOOK_SEND = '#focused-state-composer-submit [role=button]'
const published = (button: string, key?: string): Control => ({ button, key, outcome: 'published' })
const maybe = (button: string, key?: string): Control => ({ button, key, outcome: 'maybe-published' })

export const CONTROLS: Readonly<Record<string, Control>> = {
  'x/post-home': published(X_INLINE, 'Control+Enter'),
  'x/post-modal': published(X_BUTTON, 'Control+Enter'),
  'x/reply-inline': published(X_INLINE, 'Control+Enter'),
  'x/reply-modal': published(X_BUTTON, 'Control+Enter'),
  'x/quote': published(X_BUTTON, 'Control+Enter'),
  'x/thread': published(X_BUTTON, 'Control+Enter'),
  'x/post-mobile': published(X_BUTTON),
  'linkedin/post-classic': published(SHARE),
  'linkedin/post-new': published('dialog .bar > button:last-child'),
  'linkedin/post-classic-light': published(SHARE),
  'linkedin/post-new-shadow': published('dialog .bar > button:last-child'),
  'linkedin/comment-classic': published('.comments-comment-box__submit-button--cr'),
  'linkedin/reply-classic': {
    ...maybe('.comments-comment-box--reply .comments-comment-box__submit-button--cr'),
    slow: true,
  },
  'linkedin/edit-comment-classic': maybe('.comments-comment-edit > button'),
  'linkedin/comment-new': published('[data-view-name="comment-post"]'),
  'linkedin/reply-new': { ...maybe('[data-view-name="comment-post"]'), slow: true },
  'linkedin/repost-classic': published(SHARE),
  'linkedin/edit-post-classic': published(SHARE),
  'linkedin/edit-post-new': published('dialog .bar > button:last-child'),
  'linkedin/company-post': published('[role=dialog] > button ~ button'),
  'linkedin/inline-share': { ...maybe(SHARE), slow: true },
  'facebook/post': maybe(FACEBOOK_DIALOG),
  'facebook/page-post': { ...maybe(FACEBOOK_DIALOG), before: FACEBOOK_DIALOG },
  'facebook/group-post': maybe(FACEBOOK_DIALOG),
  'facebook/comment': maybe(FACEBOOK_SEND, 'Enter'),
  'facebook/reply': maybe(FACEBOOK_SEND, 'Enter'),
  'facebook/reel': maybe(LAST_IN_MAIN),
  'facebook/business': maybe(LAST_IN_MAIN),
  'facebook/business-customised': maybe(LAST_IN_MAIN),
  'facebook/business-edit': maybe(LAST_IN_MAIN),
  'instagram/caption': maybe('[role=dialog] .bar > [role=button]:last-child'),
  'instagram/caption-textarea': maybe('[role=dialog] .bar > [role=button]:last-child'),
  'instagram/comment': maybe('section [role=button]:last-child', 'Enter'),
  'instagram/comment-textarea': maybe('form button[type=submit]', 'Enter'),
  'instagram/reply': maybe('section [role=button]:last-child', 'Enter'),
}

/** What publishing tests do on one page. */
export class Publisher {
  readonly page: Driver
  readonly #stage: Pick<Stage, 'server'>
  readonly #name: string
  readonly #control: Control
  #from = 0

  constructor(stage: Pick<Stage, 'server'>, page: Driver, name: string) {
    const control = CONTROLS[name]
    if (!control) throw new Error(`Nothing is known of publishing on ${name}`)
    this.page = page
    this.#stage = stage
    this.#name = name
    this.#control = control
  }

  /** Opens the page, writes the text as a person does, and waits until it was looked at. */
  async write(text: string, options: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#from = this.#stage.server.posts().length
    await openComposer(this.page, this.#name, options)
    await this.page.press('Control+a')
    await this.page.press('Delete')
    await this.page.type(text)
    await waitForText(this.page, text)
    await this.page.waitForElement(`${CHIP} .num, ${CHIP} .clear`)
  }

  /** Opens the page and writes nothing. */
  async open(options: Readonly<Record<string, string>> = {}): Promise<void> {
    this.#from = this.#stage.server.posts().length
    await openComposer(this.page, this.#name, options)
  }

  /** Loads the page and leaves its composer alone. */
  async show(options: Readonly<Record<string, string>>): Promise<void> {
    this.#from = this.#stage.server.posts().length
    await openPage(this.page, this.#name, options)
  }

  /** The real pointer on the real control. */
  async press(): Promise<void> {
    await this.page.click(this.#control.button)
  }

  async step(): Promise<void> {
    if (this.#control.before) await this.page.click(this.#control.before)
  }

  async key(): Promise<void> {
    await this.page.press(this.#control.key ?? '')
  }

  /** By keys alone: the second control of the card, then the first reason. */
  async allow(): Promise<void> {
    await waitForFocus(this.page, GUARD)
    await this.page.press('Tab')
    await this.page.press('Enter')
    await waitForFocus(this.page, `${GUARD} [role=menuitem]`)
    await this.page.press('Enter')
    await this.page.waitForElement(NOTE)
  }

  async held(): Promise<void> {
    const asked = waitForFocus(this.page, GUARD)
    await asked.catch(error => {
      throw this.posts().length > 0 ? new Error('The press was not held, and the post is out') : error
    })
    expect(this.posts()).toEqual([])
  }

  async goBack(): Promise<void> {
    await this.page.press('Escape')
    await this.page.waitForGone(GUARD)
    await this.isAtPlace()
  }

  /**
   * Waits until the focus is in the text again, at what was found, and until a person could have seen it: a key that
   * comes before the editor knows of the selection goes where the caret was.
   */
  async isAtPlace(): Promise<void> {
    await this.page.waitFor(isSelected, HETU)
    await pause(500)
  }

  /** What the server got since the text was written. */
  posts(): readonly SentPost[] {
    return this.#stage.server.posts().slice(this.#from)
  }

  /** Waits for one post, and some time more for a second that must not come. */
  async sentOnce(text: string): Promise<void> {
    const end = performance.now() + 5000
    while (this.posts().length === 0 && performance.now() < end) await pause(25)
    await pause(300)
    expect(this.posts().map(post => post.text.trim())).toEqual([text])
  }

  async signals(): Promise<PublishSignal[]> {
    return this.page.evaluate(() => JSON.parse(document.documentElement.dataset.signals ?? '[]'), null)
  }

  async waitForSignal(timeout = 5000): Promise<PublishSignal> {
    await this.page.waitFor(() => document.documentElement.dataset.signals, null, timeout)
    const [signal] = await this.signals()
    if (!signal) throw new Error('unreachable')
    return signal
  }
}

/** Whether a text is selected, in a shadow root or a field too. Runs in the page. */
function isSelected(text: string): boolean {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (active instanceof HTMLTextAreaElement) {
    return active.value.slice(active.selectionStart, active.selectionEnd) === text
  }
  const root = active?.getRootNode() as { getSelection?(): Selection } | undefined
  return String(root?.getSelection?.() ?? getSelection()) === text
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
