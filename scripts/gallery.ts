import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'
import { ensureBrowser } from './set-up.ts'
import { yamlPlugin } from './vite/yaml.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OUT = `${ROOT}test-output/gallery/`

interface Shot {
  readonly state: string
  readonly language: string
  readonly scheme: 'light' | 'dark'
  readonly width: number
}

const SCHEMES = ['light', 'dark'] as const

/** Serves the gallery of tests/ui; close it after use. Uses a free port. */
export async function serveGallery(): Promise<{ url: string; close(): Promise<void> }> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${ROOT}node_modules/.vite-gallery`,
    plugins: [yamlPlugin(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@floating-ui/dom', 'uplot'] },
  })
  await server.listen()
  const url = `${server.resolvedUrls?.local[0] ?? ''}tests/ui/gallery/index.html`
  return { url, close: () => server.close() }
}

const HEIGHTS: Record<string, number> = { chip: 80, card: 340, guard: 420, panel: 200, options: 900, insights: 900 }

const heightOf = (state: string): number => HEIGHTS[state.split('-')[0] ?? ''] ?? 600

/** Opens one state of the gallery in a page; where the gallery is open already, it draws the other state. */
export async function openState(page: Page, url: string, { state, language, scheme, width }: Shot): Promise<void> {
  const height = heightOf(state)
  const size = page.viewportSize()
  if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  const hash = `#state=${state}&language=${language}`
  if (page.url().split('#')[0] !== url) await page.goto(url + hash)
  await page.evaluate(async wanted => {
    location.hash = wanted
    const isShown = () => document.body.dataset.shown === wanted
    while (!isShown()) await new Promise(requestAnimationFrame)
  }, hash)
}

/** The names of all states. */
async function allStates(page: Page, url: string): Promise<string[]> {
  await page.goto(url)
  const states = await page.locator('html[data-states]').getAttribute('data-states')
  return states?.split(',') ?? []
}

async function shoot(chosen: string, languages: readonly string[], widths: readonly number[]): Promise<void> {
  mkdirSync(OUT, { recursive: true })
  const gallery = await serveGallery()
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const states = chosen === 'all' ? await allStates(page, gallery.url) : chosen.split(',')
    const shots = states.flatMap(state =>
      languages.flatMap(language =>
        SCHEMES.flatMap(scheme => widths.map(width => ({ state, language, scheme, width }))),
      ),
    )
    for (const shot of shots) {
      await openState(page, gallery.url, shot)
      const name = Object.values(shot).join('-')
      await page.screenshot({ path: `${OUT}${name}.png`, fullPage: true })
    }
    console.log(`${shots.length} screenshots in test-output/gallery/`)
  } finally {
    await browser.close()
    await gallery.close()
  }
}

// node scripts/gallery.ts [states] [languages] [widths], each a list with commas
if (import.meta.main) {
  const [states = 'all', languages = 'fi,sv', widths = '480,320'] = process.argv.slice(2)
  await shoot(states, languages.split(','), widths.split(',').map(Number))
}
