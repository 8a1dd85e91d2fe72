import { rm } from 'node:fs/promises'
import { type Cold, coldReview } from './bench/cold.ts'
import { withIdleWatcher } from './bench/idle-watcher.ts'
import { quantile, quantilesApart } from './bench/measure.ts'
import {
  type FirstUse,
  firstUse,
  leaks,
  longText,
  observers,
  type QuietTimes,
  quietTimes,
  SLOWER,
  slowPage,
  type TypingTimes,
  typingTimes,
} from './bench/page-runs.ts'
import { SHIPPED_BUILD } from './browser/browsers.ts'
import { type ChromiumBrowser, launchChromium } from './browser/chromium.ts'
import { openComposer } from './browser/open.ts'
import { startServer } from './browser/server.ts'

const COMPOSERS = 1000
const LOADS = 5
const STARTS = 10
/** Where a field waits for a click: one in a dialog has the focus, and with it the page script, before anybody clicks. */
const FIRST_USED = ['x/post-home', 'facebook/comment'] as const
const SITES = ['facebook', 'x', 'linkedin', 'instagram'] as const

const line = (text: string) => process.stdout.write(`${text}\n`)
const ms = (value: number) => `${value.toFixed(1)} ms`

/** Figures that only a browser can give. Builds must be there: `npm run build`. Choose by name: cold, quiet, typing, memory, long.
 * `before=DIR`: another build, loaded and typed into in turns in the same run; `build=DIR`: instead of what is shipped;
 * `rounds=N`: of typing, 8 else. */
const asked = process.argv.slice(2).filter(name => !name.includes('='))
const option = (name: string) => process.argv.find(one => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
const before = option('before')
const rounds = Number(option('rounds') ?? 8)
const wants = (name: string) => asked.length === 0 || asked.includes(name)

const extension = option('build') ?? SHIPPED_BUILD.chromium
const server = await startServer()
// Frames come as soon as they are ready, else the wait for the next one hides what is measured.
const args: string[] = []
const withUs = await launchChromium({ extension, port: server.port, args })
const without = await launchChromium({ extension: null, port: server.port, args })
try {
  if (wants('cold')) await cold()
  if (wants('quiet')) await quiet()
  if (wants('typing')) await typing()
  if (wants('memory')) await memory()
  if (wants('long')) await long()
} finally {
  await withUs.close()
  await without.close()
  await server.close()
}

async function cold(): Promise<void> {
  line(`\nFrom a stopped worker to the answer to a first question, ${STARTS} new profiles (p50 at most 150 ms)`)
  const times: Cold[] = []
  for (let start = 0; start < STARTS; start++) {
    const fresh = await launchChromium({ extension, port: server.port, args })
    times.push(await coldReview(fresh).finally(() => fresh.close()))
  }
  const of = (name: keyof Cold) => times.map(time => time[name])
  line(
    `  cold p50 ${ms(quantile(of('cold'), 0.5))} (${of('cold')
      .map(time => Math.round(time))
      .join(', ')}); the same question again p50 ${ms(quantile(of('warm'), 0.5))}`,
  )
}

async function quiet(): Promise<void> {
  line(
    `\nPages without a composer, processor × ${SLOWER} slower, ${LOADS} new processes each: the script's first load, which ` +
      'compiles (at most 30 ms), and loads after it (at most 3 ms)',
  )
  const old = before ? await launchChromium({ extension: before, port: server.port, args }) : null
  const idleBuild = await withIdleWatcher(extension)
  const idle = await launchChromium({ extension: idleBuild, port: server.port, args })
  for (const [at, site] of SITES.entries()) {
    const browsers = [withUs, ...(old ? [old] : []), ...(at === 0 ? [idle] : [])]
    const labels = [site, ...(old ? ['  before'] : []), '  floor']
    const took = await quietTimes(browsers, `${site}/empty`, LOADS)
    took.forEach((times, index) => void line(quietLine(labels[index] ?? '', times)))
  }
  await idle.close()
  await rm(idleBuild, { recursive: true, force: true })
  line('The first click into a composer of such a page')
  for (const name of FIRST_USED) {
    line(await firstUseLine(name, withUs))
    if (old) line(await firstUseLine('  before', old, name))
  }
  await old?.close()
  const { page } = await slowPage(withUs)
  await openComposer(page, 'facebook/post')
  await page.waitForElement('[popover]')
  line(`  with a composer open, as a control: observers ${await observers(withUs, page)}`)
  await page.close()
}

function quietLine(label: string, { first, again, observers }: QuietTimes): string {
  const p50 = (times: readonly number[]) => ms(quantile(times, 0.5))
  return `  ${label.padEnd(10)} script p50 first ${p50(first)}, again ${p50(again)}; observers ${observers}`
}

async function firstUseLine(label: string, browser: ChromiumBrowser, name = label): Promise<string> {
  const uses: FirstUse[] = []
  for (let load = 1; load <= LOADS; load++) {
    const slow = await slowPage(browser)
    uses.push(await firstUse(slow, name))
    await slow.page.close()
  }
  const of = (what: keyof FirstUse) =>
    ms(
      quantile(
        uses.map(use => use[what]),
        0.5,
      ),
    )
  return `  ${label.padEnd(18)} script p50 ${of('script')}, seen after p50 ${of('seen')}`
}

async function typing(): Promise<void> {
  line(
    `\nTyping, processor × ${SLOWER} slower, in turns: from keydown to paint (extra p50 at most 2 ms, p95 at most 6 ms), and ` +
      'our own script per key (p95 at most 2 ms)',
  )
  const old = before ? await launchChromium({ extension: before, port: server.port, args }) : null
  for (const name of ['x/post-home', 'facebook/post', 'linkedin/post-new']) {
    const browsers = [withUs, without, ...(old ? [old] : [])]
    const pages = await Promise.all(browsers.map(slowPage))
    const [ours, theirs, earlier] = await typingTimes(pages, name, rounds)
    if (ours && theirs) for (const text of typingLines(name, ours, theirs)) line(text)
    if (earlier && theirs) for (const text of typingLines('  before', earlier, theirs)) line(text)
    if (theirs) line(`    without: ${causesLine(theirs)}`)
    for (const { page } of pages) await page.close()
  }
  await old?.close()
}

/** What a key cost in the mean. */
function causesLine({ causes, own }: TypingTimes): string {
  const sorted = [...causes].sort(([a], [b]) => b.localeCompare(a))
  return sorted.map(([cause, time]) => `${cause} ${(time / own.length).toFixed(2)}`).join(', ')
}

function typingLines(name: string, ours: TypingTimes, theirs: TypingTimes): string[] {
  return [typingLine(name, ours, theirs), `    ms a key: ${causesLine(ours)}`]
}

function typingLine(name: string, { lag, own }: TypingTimes, theirs: TypingTimes): string {
  const extra = (q: number) => {
    const { value, low, high } = quantilesApart(lag, theirs.lag, q)
    return `${ms(value)} (${low.toFixed(1)} to ${high.toFixed(1)})`
  }
  const without = theirs.lag.flat()
  return (
    `  ${name.padEnd(18)} extra p50 ${extra(0.5)}, p95 ${extra(0.95)} (without p50 ${ms(quantile(without, 0.5))} p95 ` +
    `${ms(quantile(without, 0.95))}); own script p50 ${ms(quantile(own, 0.5))} p95 ${ms(quantile(own, 0.95))} ` +
    `(${own.length} keys)`
  )
}

async function memory(): Promise<void> {
  line(`\n${COMPOSERS} composers opened and closed, growth after forced collection (none)`)
  for (const name of ['x/post-modal', 'linkedin/post-new']) {
    for (const [browser, label] of [
      [withUs, 'with'],
      [without, 'without'],
    ] as const) {
      const slow = await slowPage(browser)
      const { nodes, jsEventListeners, chips } = await leaks(slow, name, COMPOSERS)
      line(
        `  ${name.padEnd(18)} ${label.padEnd(8)} nodes ${nodes}, listeners ${jsEventListeners}; chip shown ${chips} times`,
      )
      await slow.page.close()
    }
  }
}

async function long(): Promise<void> {
  line(`\nLongest work at once at 63,206 characters, processor × ${SLOWER} slower, in its time (at most 50 ms)`)
  for (const paragraphs of [200, 1]) {
    const slow = await slowPage(withUs)
    const { task, stretch } = await longText(slow, paragraphs)
    line(
      `  ${String(paragraphs).padStart(3)} paragraphs: task ${ms(task)}, script of ours in one stretch ${ms(stretch)}`,
    )
    await slow.page.close()
  }
}
