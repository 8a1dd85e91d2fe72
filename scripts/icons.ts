import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { ensureBrowser } from './set-up.ts'

const SIZES = [16, 32, 48, 96, 128]
const SOURCE = new URL('../assets/icon.svg', import.meta.url)
/** For while everything is paused; in the sizes that a toolbar asks for. */
const PAUSED = [16, 32, 48]
const OUT = new URL('../assets/public/icon/', import.meta.url)

// Draws assets/icon.svg in the sizes that browsers ask for. Run it after a change of the drawing: the PNGs are kept.
const svg = await readFile(SOURCE, 'utf8')
const browser = await chromium.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage()
  const draw = async (size: number, name: string, look: string) => {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; ${look} }</style>${svg}`)
    await writeFile(new URL(`${name}.png`, OUT), await page.screenshot({ omitBackground: true }))
  }
  for (const size of SIZES) await draw(size, `${size}`, '')
  for (const size of PAUSED) await draw(size, `paused-${size}`, 'filter: grayscale(1); opacity: 0.6')
} finally {
  await browser.close()
}
