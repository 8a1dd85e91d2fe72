import { browser } from 'wxt/browser'
import type { Answers } from '../messages/listen.ts'

const REST = '/content-scripts/compose.js'

/** Brings the page script into the page that asks: its watcher has noticed that somebody writes. Top frames alone ask. */
export const rest: Answers['rest'] = async (_, { tab }) => {
  if (tab === undefined) throw new Error('rest: for pages of a site alone')
  const target = { tabId: tab, frameIds: [0] }
  const [done] = await browser.scripting.executeScript({ target, files: [REST], injectImmediately: true })
  // Firefox does not reject.
  if (done && 'error' in done && done.error) throw new Error(`rest: ${done.error}`)
  return null
}
