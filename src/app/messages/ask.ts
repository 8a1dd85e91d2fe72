import { browser } from 'wxt/browser'
import type { Answer, Kind, Question } from './messages.ts'

/** How the polyfill of the background hands on that an answer failed; the browser's own API takes it for an answer. */
const FAILED = '__mozWebExtensionPolyfillReject__'

/** Asks the background. Rejects when it cannot be reached, e.g. after an update of the extension, or fails to answer. */
export async function ask<K extends Kind>(question: Question<K> & { readonly type: K }): Promise<Answer<K>> {
  const answer: Answer<K> | undefined = await browser.runtime.sendMessage(question)
  if (answer === undefined) throw new Error('The background did not answer')
  if (typeof answer === 'object' && answer !== null && FAILED in answer) throw new Error('The background failed')
  return answer
}

/** Tells the background something without waiting; an extension that is gone hears nothing. */
export function tell<K extends Kind>(
  question: Question<K> & { readonly type: K },
  onAnswer: (answer: Answer<K>) => void = () => undefined,
): void {
  ask<K>(question).then(onAnswer, () => undefined)
}
