import { browser } from 'wxt/browser'
import type { Questions } from './messages.ts'

/** Asks the background. Rejects when it cannot be reached, e.g. after an update of the extension. */
export function ask<K extends keyof Questions>(
  question: Questions[K]['ask'] & { type: K },
): Promise<Questions[K]['answer']> {
  return browser.runtime.sendMessage(question)
}

/** Tells the background something without waiting; an extension that is gone hears nothing. */
export function tell<K extends keyof Questions>(
  question: Questions[K]['ask'] & { type: K },
  onAnswer: (answer: Questions[K]['answer']) => void = () => undefined,
): void {
  ask<K>(question).then(onAnswer, () => undefined)
}
