import { browser } from 'wxt/browser'
import type { Questions } from './questions.ts'

/** How the polyfill of the background hands on that an answer failed; the browser's own API takes it for an answer. */
const FAILED = '__mozWebExtensionPolyfillReject__'

/** Asks the background. Rejects when it cannot be reached, e.g. after an update of the extension, or fails to answer. */
export async function ask<K extends keyof Questions>(
  question: Questions[K]['ask'] & { type: K },
): Promise<Questions[K]['answer']> {
  const answer: Questions[K]['answer'] = await browser.runtime.sendMessage(question)
  if (typeof answer === 'object' && answer !== null && FAILED in answer) throw new Error('The background failed')
  return answer
}

/** Tells the background something without waiting; an extension that is gone hears nothing. */
export function tell<K extends keyof Questions>(
  question: Questions[K]['ask'] & { type: K },
  onAnswer: (answer: Questions[K]['answer']) => void = () => undefined,
): void {
  ask<K>(question).then(onAnswer, () => undefined)
}
