import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { openState, serveGallery } from './gallery.ts'
import { ensureBrowser } from './set-up.ts'

const OUT = fileURLToPath(new URL('../docs/screenshots/', import.meta.url))
/** So large a picture may be, in bytes, and so high, in CSS pixels: a long page shows its beginning. */
const LARGEST = 150_000
const HIGHEST = 1200

interface Surface {
  readonly state: string
  readonly language: 'fi' | 'sv' | 'en'
  readonly scheme: 'light' | 'dark'
  readonly width: number
}

/** Every surface once, in the three languages and both themes among them, by the name of its picture. */
const SURFACES: Readonly<Record<string, Surface>> = {
  chip: { state: 'chip-findings', language: 'fi', scheme: 'light', width: 480 },
  card: { state: 'card-pair', language: 'fi', scheme: 'light', width: 480 },
  'card-serious': { state: 'card-stop', language: 'sv', scheme: 'dark', width: 480 },
  guard: { state: 'guard-held', language: 'fi', scheme: 'light', width: 480 },
  panel: { state: 'panel-findings', language: 'fi', scheme: 'light', width: 380 },
  'panel-dark': { state: 'panel-findings', language: 'sv', scheme: 'dark', width: 380 },
  'to-do': { state: 'panel-ledger', language: 'fi', scheme: 'light', width: 380 },
  accounts: { state: 'accounts', language: 'sv', scheme: 'light', width: 800 },
  insights: { state: 'insights', language: 'fi', scheme: 'light', width: 800 },
  options: { state: 'options', language: 'en', scheme: 'light', width: 800 },
  rules: { state: 'options-rules-account', language: 'fi', scheme: 'light', width: 800 },
  privacy: { state: 'options-privacy', language: 'sv', scheme: 'dark', width: 800 },
  welcome: { state: 'welcome', language: 'fi', scheme: 'light', width: 800 },
  check: { state: 'check', language: 'fi', scheme: 'light', width: 1000 },
  guide: { state: 'guide', language: 'en', scheme: 'light', width: 800 },
}

mkdirSync(OUT, { recursive: true })
const gallery = await serveGallery()
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const [name, surface] of Object.entries(SURFACES)) {
    await openState(page, gallery.url, surface)
    const high = await page.evaluate(() => document.documentElement.scrollHeight)
    const clip = { x: 0, y: 0, width: surface.width, height: Math.min(high, HIGHEST) }
    const path = `${OUT}${name}.png`
    await page.screenshot({ path, fullPage: true, clip })
    const { size } = statSync(path)
    console.log(`${name}.png ${Math.round(size / 1000)} kB`)
    if (size > LARGEST) throw new Error(`${name}.png is larger than ${LARGEST} bytes`)
  }
} finally {
  await browser.close()
  await gallery.close()
}
