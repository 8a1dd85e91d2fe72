import { ANYWHERE, bareDraft } from '../../src/core/bare-text.ts'
import type { ChromiumBrowser } from '../browser/chromium.ts'
import { background, stopWorker } from '../browser/extension.ts'

interface Port {
  readonly onMessage: { addListener(listen: (message: unknown) => void): void }
  postMessage(message: unknown): void
}

/** As much of the extension API as the function below uses, inside the browser. */
declare const chrome: { readonly runtime: { connect(options: { name: string }): Port } }

const TEXT =
  'Kirjasto on auki lauantaina 5.12. klo 10–15, ja lapsille on satutunti klo 11. Tervetuloa!\n' +
  'Biblioteket har öppet lördagen 5.12 kl. 10–15, och kl. 11 är det sagostund för barn. Välkommen!'

const QUESTION = {
  number: 1,
  packs: ['kirkkonummi'],
  draft: { ...bareDraft(TEXT), attachments: [] },
  context: { ...ANYWHERE, role: 'communicator' },
}

export interface Cold {
  /** From the question to its answer in ms, with no worker running. */
  readonly cold: number
  /** The same question again. */
  readonly warm: number
}

/** Stops the worker of a browser that was just started, and asks for a review from a page of ours. */
export async function coldReview(browser: ChromiumBrowser): Promise<Cold> {
  await background(browser)
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`)
  await page.waitForSelector('main, form, fieldset')
  await stopWorker(browser)
  const took = await page.evaluate(async question => {
    const times: number[] = []
    const port = chrome.runtime.connect({ name: 'review' })
    for (let turn = 1; turn <= 2; turn++) {
      const from = performance.now()
      await new Promise<void>((resolve, reject) => {
        setTimeout(() => reject(new Error('No answer within 10 s')), 10_000)
        port.onMessage.addListener(message => {
          const { number, review } = message as { number: number; review: unknown }
          if (number === turn) review ? resolve() : reject(new Error('The review failed'))
        })
        port.postMessage({ ...question, number: turn })
      })
      times.push(performance.now() - from)
    }
    return times
  }, QUESTION)
  await page.close()
  return { cold: took[0] ?? Number.NaN, warm: took[1] ?? Number.NaN }
}
