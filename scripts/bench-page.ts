import { setTimeout as pause } from 'node:timers/promises'
import { SHIPPED_BUILD } from '../tests/e2e/harness/browsers.ts'
import { launchChromium } from '../tests/e2e/harness/chromium.ts'
import { startServer } from '../tests/e2e/harness/server.ts'
import { openComposer, openPage } from '../tests/e2e/harness/session.ts'
import { type Cold, coldReview } from './bench/cold.ts'
import { quantile } from './bench/measure.ts'
import { leaks, longText, modelRan, observers, quietPage, SLOWER, slowPage, typingLag } from './bench/page-runs.ts'

const COMPOSERS = 1000
const LOADS = 5
const STARTS = 10
const SITES = ['facebook', 'x', 'linkedin', 'instagram'] as const

const line = (text: string) => process.stdout.write(`${text}\n`)
const ms = (value: number) => `${value.toFixed(1)} ms`

/** Figures that only a browser can give. Builds must be there: `npm run build`. Choose by name: cold, quiet, typing, memory, long. */
const asked = process.argv.slice(2)
const wants = (name: string) => asked.length === 0 || asked.includes(name)

const extension = SHIPPED_BUILD.chromium
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
      'compiles, and loads after it (at most 15 ms)',
  )
  for (const site of SITES) {
    const first: number[] = []
    const again: number[] = []
    for (let load = 1; load <= LOADS; load++) {
      const slow = await slowPage(withUs)
      first.push(await quietPage(slow, `${site}/empty`))
      again.push(await quietPage(slow, `${site}/empty`))
      if (load === LOADS) {
        const watching = await observers(withUs, slow.page)
        const model = await modelRan(slow.session, extension, () => openPage(slow.page, `${site}/empty`))
        line(
          `  ${site.padEnd(10)} script p50 first ${ms(quantile(first, 0.5))}, again ${ms(quantile(again, 0.5))}; ` +
            `observers ${watching}; language model ${model ? 'evaluated' : 'not evaluated'}`,
        )
      }
      await slow.page.close()
    }
  }
  const { page, session } = await slowPage(withUs)
  const model = await modelRan(session, extension, async () => {
    await openComposer(page, 'facebook/post')
    await page.waitForElement('[popover]')
    await page.type('Kirjasto on auki.')
    await pause(3000)
  })
  line(
    `  with a composer open, as a control: observers ${await observers(withUs, page)}; ` +
      `language model ${model ? 'evaluated' : 'not evaluated'}`,
  )
  await page.close()
}

async function typing(): Promise<void> {
  line(`\nFrom keydown to paint, processor × ${SLOWER} slower, in turns (extra p95 at most 4 ms)`)
  for (const name of ['x/post-home', 'facebook/post', 'linkedin/post-new']) {
    const pages = [await slowPage(withUs), await slowPage(without)]
    const [ours = [], theirs = []] = await typingLag(pages, name, 8)
    const extra = (q: number) => ms(quantile(ours, q) - quantile(theirs, q))
    line(
      `  ${name.padEnd(18)} with p50 ${ms(quantile(ours, 0.5))} p95 ${ms(quantile(ours, 0.95))}, without p50 ` +
        `${ms(quantile(theirs, 0.5))} p95 ${ms(quantile(theirs, 0.95))}; extra p50 ${extra(0.5)}, p95 ${extra(0.95)} ` +
        `(${ours.length} and ${theirs.length} keys)`,
    )
    for (const { page } of pages) await page.close()
  }
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
