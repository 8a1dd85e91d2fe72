import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { inBrowser } from './harness/in-browser.ts'
import { CONTROLS, GUARD, HETU, NOTE, Publisher, pause, STOP_TEXT } from './harness/publishing.ts'

/** The site's own scripts are not trusted: what a page may do to us while somebody writes. */
describe('a hostile page', () => {
  let server: FixtureServer
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ server, browser, page } = lent))

  const publisherOn = (name: string) => new Publisher({ server }, page, name)

  /** Held and asked, or gone out with a note that says so: never out in silence. */
  async function heldOrSaid(publisher: Publisher): Promise<'held' | 'said'> {
    const end = performance.now() + 5000
    while (performance.now() < end) {
      if (await page.has(GUARD)) return 'held'
      if (await page.has(NOTE)) return 'said'
      await pause(50)
    }
    throw new Error(`neither held nor said; ${publisher.posts().length} posts are out`)
  }

  test.each(['instagram/comment-textarea', 'linkedin/comment-classic'])(
    '%s: that has replaced what the browser brings is held all the same',
    async name => {
      const publisher = publisherOn(name)
      await publisher.write(STOP_TEXT)
      await page.evaluate(() => {
        const broken = () => {
          throw new Error('taken away')
        }
        const quiet = () => undefined
        Object.assign(Event.prototype, { stopImmediatePropagation: quiet, composedPath: () => [] })
        Object.assign(Element.prototype, { attachShadow: broken })
        Object.assign(HTMLElement.prototype, { showPopover: broken, hidePopover: broken, togglePopover: broken })
        Object.assign(Highlight.prototype, { add: broken, clear: broken })
        CSS.highlights.set = broken
        Object.assign(window, {
          Highlight: broken,
          requestIdleCallback: quiet,
          structuredClone: broken,
          WeakMap: broken,
        })
        Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true })
        Object.defineProperty(Object.prototype, 'level', { get: () => 'hint', set: quiet })
        Object.defineProperty(Object.prototype, 'guard', { get: () => false, set: quiet })
      }, null)
      await publisher.press()
      await publisher.held()
      expect(publisher.posts()).toEqual([])
    },
  )

  /** What a page calls its elements is taken for what the browser brings; taken back, the harness sees again. */
  async function pressWhile(publisher: Publisher, name: string, clobber: () => void, mend: () => void) {
    await publisher.write(STOP_TEXT)
    const box = await page.page.locator(CONTROLS[name]?.button ?? '').boundingBox()
    if (!box) throw new Error('There is no button')
    await page.page.evaluate(clobber)
    await page.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await pause(200)
    await page.page.evaluate(mend)
    return heldOrSaid(publisher)
  }

  test('that calls elements like what the document brings: held, or said that it was not checked', async () => {
    const publisher = publisherOn('instagram/comment-textarea')
    const clobber = () => {
      const body = document.getElementsByTagName('body')[0]
      const names = [
        'querySelectorAll',
        'querySelector',
        'activeElement',
        'documentElement',
        'body',
        'addEventListener',
      ]
      for (const name of [...names, 'getSelection', 'hasFocus', 'createElement', 'elementsFromPoint', 'contains']) {
        const image = new Image()
        image.setAttribute('name', name)
        image.className = 'planted'
        body?.append(image)
      }
    }
    const mend = () => {
      for (const image of [...document.getElementsByClassName('planted')]) image.remove()
    }
    expect(await pressWhile(publisher, 'instagram/comment-textarea', clobber, mend)).toMatch(/held|said/)
  })

  test.each([
    ['everything without display', '* { display: none !important }', 'display'],
    ['our element without display', '[popover] { display: none !important }', 'display'],
    [
      'our element transparent, tiny and elsewhere',
      '[popover] { opacity: 0 !important; transform: scale(0) translate(-9999px) !important; filter: opacity(0) !important; clip-path: inset(100%) !important; visibility: hidden !important; inset: auto auto 9999px 9999px !important; width: 0 !important; height: 0 !important; overflow: hidden !important; z-index: -1 !important; pointer-events: none !important }',
      'all',
    ],
    [
      'what is in the top layer under a sheet',
      '[popover] { content-visibility: hidden !important; position: static !important; contain: strict !important; mask: linear-gradient(transparent, transparent) !important }',
      'rest',
    ],
  ])('whose styles hide %s: the question is seen, or the press is said to be unchecked', async (_, css, kind) => {
    const publisher = publisherOn('x/post-home')
    await publisher.write(STOP_TEXT)
    await page.evaluate(
      ([text, only]) => {
        const sheet = document.createElement('style')
        sheet.textContent = text ?? ''
        // With nothing shown at all there is nothing to press either.
        if (only === 'display') sheet.textContent = sheet.textContent?.replace(/^\* /, '[popover], [popover] * ') ?? ''
        document.head.append(sheet)
      },
      [css, kind] as const,
    )
    await publisher.press()
    const outcome = await heldOrSaid(publisher)
    const shown = outcome === 'held' ? GUARD : NOTE
    expect(await page.evaluate(isSeen, shown)).toBe(true)
    expect(publisher.posts().length).toBe(outcome === 'held' ? 0 : 1)
  })

  test('that takes our element away again and again hears no publishing press in silence', async () => {
    const publisher = publisherOn('x/post-home')
    await publisher.write(STOP_TEXT)
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('[popover]')?.remove()).observe(document, {
        childList: true,
        subtree: true,
      })
      document.querySelector('[popover]')?.remove()
    }, null)
    await publisher.press()
    await pause(500)
    // The question cannot be seen and the note neither: then the person's press is theirs, and is never swallowed for good.
    await publisher.press()
    await pause(500)
    expect(publisher.posts().length).toBeLessThanOrEqual(1)
  })

  test('reads of what was found nothing but the marked ranges', async () => {
    // Its script stays in it.
    page = await browser.newPage()
    await page.page.addInitScript(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const note = (what: unknown) => heard.push(String(what))
      for (const type of ['message', 'storage', 'error', 'unhandledrejection'])
        window.addEventListener(type, event =>
          note(JSON.stringify((event as MessageEvent).data ?? (event as ErrorEvent).message ?? '')),
        )
      for (const level of ['log', 'warn', 'error', 'info', 'debug'] as const)
        console[level] = (...said) => note(said.join(' '))
      new MutationObserver(records => {
        for (const { target } of records) note(new XMLSerializer().serializeToString(target))
      }).observe(document, { attributes: true, childList: true, subtree: true })
    })
    const publisher = publisherOn('x/post-home')
    await publisher.write(`Olet idiootti. ${STOP_TEXT}`)
    await publisher.press()
    await publisher.held()
    const told = await page.evaluate(
      () =>
        [...(window as unknown as { heard: string[] }).heard, ...Object.keys(localStorage), document.title].join('\n'),
      null,
    )
    expect(told).not.toMatch(/hetu|insult|common\/|henkilötunnu|identity code|personbeteckning|loukkaa/i)
    const marked = await page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap(highlight => [...highlight])
          .map(range => range.startContainer.textContent?.slice(range.startOffset, range.endOffset)),
      null,
    )
    expect(marked.join(' ')).toContain(HETU)
    expect(browser.extensionId).not.toBe('')
  })
})

/** Whether a person would see it: it has an area in the window, and it is what a pointer finds there. Runs in the page. */
function isSeen(css: string): boolean {
  const host = [...document.querySelectorAll('[popover]')].find(each => each.shadowRoot?.querySelector(css))
  const box = host?.shadowRoot?.querySelector(css)?.getBoundingClientRect()
  if (!host || !box || box.width < 50 || box.height < 20) return false
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  return document.elementFromPoint(x, y) === host && getComputedStyle(host).opacity === '1'
}
