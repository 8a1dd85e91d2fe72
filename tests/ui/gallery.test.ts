import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openState, serveGallery } from '../../scripts/gallery.ts'
import { readLocale } from '../../scripts/locale-keys.ts'
import { ensureBrowser } from '../../scripts/set-up.ts'
import { beyondColumn, notReached, sideways, tabThrough } from '../e2e/harness/own-page.ts'
import { EXTENSION_STATES, PAGE_STATES } from './gallery/states.tsx'

// In a real browser: axe sees contrast only where colours are painted.
const STATES = [...Object.keys(PAGE_STATES), ...Object.keys(EXTENSION_STATES)]

const VIEWS = [
  ['fi', 320],
  ['sv', 320],
  ['fi', 1280],
  ['sv', 1280],
] as const

let browser: Browser
let page: Page
let gallery: Awaited<ReturnType<typeof serveGallery>>

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] })
  page = await browser.newPage()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await gallery.close()
})

/** What axe finds, or one rule of it: the rule, the place and how to mend it. */
async function faults(rule?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async only => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: [only] }),
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`))
  }, rule)
}

/** Stands in a pack's file, and is named as the place of its fault. */
const NO_KEY = 'check.pattern'
const KEY = new RegExp(`\\b(?:${Object.keys(readLocale('fi')).join('|')})\\.[a-z][\\w.-]*`, 'g')

/** What is shown by its key, because there is no text for it. */
const rawKeys = (shown: string) => [...shown.matchAll(KEY)].map(([key]) => key).filter(key => key !== NO_KEY)

/** Too little room is given on purpose to these: to a name beside an icon, and to a text that is written. */
const GIVES_WAY = '.name, .unseen, textarea'

/** What the page shows, in one look. */
const look = () =>
  page.evaluate(allowed => {
    const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const all = (selector: string) =>
      [document, ...shadows].flatMap(root => [...root.querySelectorAll<HTMLElement>(selector)])
    const hides = (part: HTMLElement) => getComputedStyle(part).overflowX !== 'visible'
    const box = all('.tk > .chip, .tk > .card, main.tk')[0]?.getBoundingClientRect()
    return {
      text: [document.body, ...shadows].map(root => root.textContent).join('\n'),
      /** Wider than its box: cut, reaching beyond it, or only to be seen by scrolling across. */
      cut: all('.tk, .tk *')
        .filter(part => part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1 && !part.matches(allowed))
        .filter(part => hides(part) || part.matches('.chip, .card, .card-head, .card > footer'))
        .map(part => `${part.tagName}.${part.className}: ${part.scrollWidth} > ${part.clientWidth}`),
      /** How far the page scrolls sideways, in CSS pixels, and where our box begins and ends. */
      beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      start: box?.left ?? -1,
      end: box?.right ?? 999,
    }
  }, GIVES_WAY)

describe('every state', () => {
  it.each(STATES)(
    '%s: no fault that axe sees, in Finnish and Swedish, light and dark, narrow and wide; fits in 320 pixels',
    async state => {
      for (const [language, width] of VIEWS) {
        await openState(page, gallery.url, { state, language, scheme: 'light', width })
        expect([language, width, await faults()]).toEqual([language, width, []])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect([language, width, await faults('color-contrast')]).toEqual([language, width, []])
        const { text, cut, beyond, start, end } = await look()
        expect(rawKeys(text)).toEqual([])
        if (width > 320) continue
        expect(beyond).toBe(0)
        expect([language, cut]).toEqual([language, []])
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(320)
      }
    },
    30_000,
  )
})

/** One state of each of our own pages. */
const OWN_PAGES = ['options', 'accounts', 'insights', 'welcome', 'guide', 'check', 'panel-findings']

/** A window of 1280 by 760, enlarged to 200 %. */
async function openEnlarged(state: string): Promise<void> {
  await openState(page, gallery.url, { state, language: 'fi', scheme: 'light', width: 640 })
  await page.setViewportSize({ width: 640, height: 380 })
}

describe('at 200 %, by Tab', () => {
  it.each(OWN_PAGES)('every control of %s is come to, with the focus in sight', async state => {
    await openEnlarged(state)
    const stops = await tabThrough({ page })
    expect(stops.filter(({ isOutlined, isInSight }) => !isOutlined || !isInSight)).toEqual([])
    expect(await notReached({ page })).toEqual([])
    expect([await sideways({ page }), await beyondColumn({ page })]).toEqual([0, []])
  })

  it('faults that are planted are found: out of the order, out of sight at the side, too wide', async () => {
    await openEnlarged('options')
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('main section')
      first?.insertAdjacentHTML('beforeend', '<button tabindex="-1">out of the order</button>')
      first?.insertAdjacentHTML('beforeend', '<button style="position: absolute; left: -9000px">planted</button>')
      second?.style.setProperty('inline-size', '700px')
    })
    const stops = await tabThrough({ page })
    expect(stops.filter(({ isInSight }) => !isInSight).map(({ name }) => name)).toContain('planted')
    expect(await notReached({ page })).toEqual([expect.stringContaining('out of the order')])
    expect(await sideways({ page })).toBeGreaterThan(0)
    expect((await beyondColumn({ page })).length).toBeGreaterThan(0)
  })
})

describe('menus', () => {
  it.each([
    ['chip-findings', '.as'],
    ['card-stop', '.quiet'],
    ['panel-findings', '.as'],
  ])(
    'in %s stays in the window at 320 pixels, without a fault',
    async (state, button) => {
      await openState(page, gallery.url, { state, language: 'sv', scheme: 'light', width: 320 })
      await page.setViewportSize({ width: 320, height: 640 })
      await page.locator(button).click()
      const box = await page.locator('.menu').boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(true)
      expect(await faults()).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await faults('color-contrast')).toEqual([])
    },
    30_000,
  )
})

describe('what a person set in the system', () => {
  it('colours of the system are used where they are forced', async () => {
    await openState(page, gallery.url, { state: 'card-pair', language: 'fi', scheme: 'light', width: 480 })
    await page.emulateMedia({ forcedColors: 'active' })
    const [ink, system] = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = 'CanvasText'
      const card = document.querySelector('main > div')?.shadowRoot?.querySelector('h2 > svg')
      return [card && getComputedStyle(card).color, getComputedStyle(probe).color]
    })
    await page.emulateMedia({ forcedColors: 'none' })
    expect(ink).toBe(system)
  })

  it('what a colour alone would tell is told by a colour of the system too', async () => {
    await openState(page, gallery.url, { state: 'panel-findings', language: 'fi', scheme: 'light', width: 380 })
    await page.emulateMedia({ forcedColors: 'active' })
    const [bar, around] = await page
      .locator('.bar')
      .first()
      .evaluate(bar => [bar.firstElementChild ?? bar, bar].map(part => getComputedStyle(part).backgroundColor))
    expect(bar).not.toBe(around)
    await openState(page, gallery.url, { state: 'options', language: 'fi', scheme: 'light', width: 800 })
    const border = (which: string) =>
      page
        .locator(`.choice:has(${which})`)
        .first()
        .evaluate(choice => getComputedStyle(choice).borderTopWidth)
    expect(await border(':checked')).not.toBe(await border('input:not(:checked)'))
    await page.emulateMedia({ forcedColors: 'none' })
  })

  it('nothing moves where motion is not wanted', async () => {
    const animation = () => page.locator('.wait svg').evaluate(icon => getComputedStyle(icon).animationName)
    await openState(page, gallery.url, { state: 'chip-wait', language: 'fi', scheme: 'light', width: 480 })
    expect(await animation()).toBe('none')
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    expect(await animation()).toBe('tk-wait')
  })

  it('lines of a plot take the colours of the theme that is turned on', async () => {
    const picture = () =>
      page
        .locator('.plot canvas')
        .first()
        .evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL())
    await openState(page, gallery.url, { state: 'insights', language: 'fi', scheme: 'light', width: 700 })
    const light = await picture()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(picture).not.toBe(light)
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(picture).toBe(light)
  })

  it('nothing of ours is printed on a page', async () => {
    await openState(page, gallery.url, { state: 'card-pair', language: 'fi', scheme: 'light', width: 480 })
    expect(await page.locator('.card').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.card').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
  })

  it("the page's rules do not come in", async () => {
    await openState(page, gallery.url, { state: 'card-pair', language: 'fi', scheme: 'light', width: 480 })
    const look = () =>
      page.locator('.card').evaluate(card => {
        const { width, fontSize, color, transform } = getComputedStyle(card)
        return [width, fontSize, color, transform, card.getBoundingClientRect().x]
      })
    const before = await look()
    await page.addStyleTag({
      content: 'div { font-size: 40px; color: red; margin: 50px; display: none; --ink: red; transform: scale(2) }',
    })
    expect(await look()).toEqual(before)
  })
})
