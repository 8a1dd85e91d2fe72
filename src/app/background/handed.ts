import { browser } from 'wxt/browser'
import type { Answers } from '../messages/listen.ts'
import type { HandedText } from '../messages/questions.ts'

/** So long in ms a page of ours has to ask for what it was opened for. */
const WAITS = 60_000
/** Firefox hands over no more of a selection than this. */
const FIREFOX_GIVES = 16_384

/** Texts that were selected on a page, until the page that checks them has taken them over. Never stored. */
const waiting = new Map<string, HandedText>()

/**
 * Opens the page that checks a text with what is selected in a tab. `given` is what the browser itself says of the
 * selection; on the sites that we may read, the page's own script knows it better, with its lines.
 */
export async function checkSelection(tab: number | undefined, given = ''): Promise<void> {
  const whole = await selectionIn(tab)
  const text = whole || given
  const id = crypto.randomUUID()
  waiting.set(id, { text, how: howOf(text, whole !== '') })
  setTimeout(() => waiting.delete(id), WAITS)
  await browser.tabs.create({ url: `${browser.runtime.getURL('/check.html')}#${id}` })
}

async function selectionIn(tab: number | undefined): Promise<string> {
  if (tab === undefined) return ''
  const answer: unknown = await browser.tabs.sendMessage(tab, 'selection').catch(() => '')
  return typeof answer === 'string' ? answer : ''
}

function howOf(text: string, isWhole: boolean): HandedText['how'] {
  if (text.trim() === '') return 'nothing'
  if (isWhole) return 'selection'
  if (text.length >= FIREFOX_GIVES) return 'cut'
  return text.includes('\n') ? 'selection' : 'one-line'
}

export const handed: Answers['handed'] = async ({ id }) => {
  const text = waiting.get(id) ?? null
  waiting.delete(id)
  return text
}
