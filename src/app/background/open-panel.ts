import { browser } from 'wxt/browser'
import { sidePanel } from '../panel/beside.ts'

/**
 * Opens the panel beside the page where the browser lets a press on a page do that, else as a popup. Nothing is waited for
 * before: the browser opens it only straight from a press. Tells whether it is open.
 */
export function openPanel(windowId: number | undefined, popup: boolean): Promise<boolean> {
  const beside = windowId === undefined ? undefined : sidePanel()?.open({ windowId })
  const opened = beside ?? Promise.reject(new Error('There is no place beside the page'))
  const instead = () => (popup ? browser.action.openPopup().then(done, () => false) : false)
  return opened.then(done, instead)
}

const done = () => true
