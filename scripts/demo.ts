import { relative } from 'node:path'
import { launchChromium } from './browser/chromium.ts'
import { addressOf } from './browser/fixtures.ts'
import { type FixtureServer, startServer } from './browser/server.ts'
import { DEMO_DRAFTS } from './demo/drafts.ts'
import { printed } from './demo/print.ts'
import { chooseKirkkonummi, writeDrafts } from './demo/write.ts'
import { BrowserMissing, ensureBrowser, ensureEmojiFont } from './set-up.ts'
import { ROOT, runCommand } from './steps/step.ts'

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = process.argv.includes('--headless') || !display

try {
  ensureBrowser('chromium')
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error
  console.error(error.message)
  process.exit(1)
}
ensureEmojiFont()
await buildExtension()
const server = await startServer()
try {
  if (headless) await writeAlone(server)
  else await letPersonWrite(server)
} finally {
  await server.close()
}

/** Without a display the build with open shadow roots is used, the one that tests look into. */
async function buildExtension(): Promise<void> {
  console.log('Building the extension…')
  const { code, output } = await runCommand(['wxt', 'build'], headless ? { TOLKKU_OPEN_SHADOW: '1' } : {})
  if (code === 0) return
  console.error(output)
  process.exit(1)
}

async function writeAlone({ port }: FixtureServer): Promise<void> {
  const browser = await launchChromium({ extension: `${ROOT}/dist-test/chrome-mv3`, port })
  try {
    await chooseKirkkonummi(browser)
    for (const written of await writeDrafts(browser, `${ROOT}/demo-output`)) {
      console.log(printed({ ...written, screenshot: relative(process.cwd(), written.screenshot) }))
    }
    console.log(`\n   The panel: ${relative(process.cwd(), `${ROOT}/demo-output/panel.png`)}`)
  } finally {
    await browser.close()
  }
}

/** Stays open until the person closes the browser. */
async function letPersonWrite({ port }: FixtureServer): Promise<void> {
  const browser = await launchChromium({ extension: `${ROOT}/dist/chrome-mv3`, port, headless: false })
  await chooseKirkkonummi(browser)
  for (const { page, options } of DEMO_DRAFTS) {
    const tab = await browser.newPage()
    await tab.goto(addressOf(page, options))
  }
  console.log('Four test pages are open, on the addresses of Facebook, X, LinkedIn and Instagram; nothing leaves this')
  console.log('machine. Write something, look at the underlined places and at the panel behind the icon of Tolkku.')
  console.log('Try: Kokous on 3.2. klo 18. Mötet är den 4 februari kl. 18. Idiootti! Hetu 010594Y9032.')
  await new Promise(resolve => browser.context.once('close', resolve))
}
