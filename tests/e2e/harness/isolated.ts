import type { ChromiumDriver } from '../../../scripts/browser/chromium.ts'

interface Created {
  readonly context: { readonly id: number; readonly auxData?: { readonly type?: string }; readonly origin: string }
}

/** Runs an expression in the extension's own world of a page, where its content script runs. Chromium alone. */
export async function runAsContentScript(
  { page }: ChromiumDriver,
  extensionId: string | null,
  expression: string,
): Promise<unknown> {
  const session = await page.context().newCDPSession(page)
  try {
    const contextId = await new Promise<number>(resolve => {
      session.on('Runtime.executionContextCreated', ({ context }: Created) => {
        const isOurs = context.auxData?.type === 'isolated' && context.origin === `chrome-extension://${extensionId}`
        if (isOurs) resolve(context.id)
      })
      void session.send('Runtime.enable')
    })
    const options = { contextId, expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  } finally {
    await session.detach()
  }
}
