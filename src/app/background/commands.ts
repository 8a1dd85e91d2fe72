import { browser } from 'wxt/browser'
import { settingsKeys } from '../../store/settings.ts'
import { PANEL_PORT, type PanelRequest } from '../messages/questions.ts'
import { checkSelection } from './handed.ts'

/** So long everything is paused by key, in ms. */
const PAUSE = 60 * 60 * 1000

/** What each key of the manifest does; the browser itself opens the panel. */
const COMMANDS: Readonly<Record<string, (tab: number | undefined) => Promise<void>>> = {
  'next-finding': nextFinding,
  pause: pauseOrGoOn,
  'check-selection': tab => checkSelection(tab),
}

/** Hears the keys that the browser knows us by; a person can change them there. */
export function watchCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => void COMMANDS[name]?.(tab?.id))
}

/** Speaks to the page as the panel does: what it says first tells that it listens. */
async function nextFinding(tab: number | undefined): Promise<void> {
  if (tab === undefined) return
  const port = browser.tabs.connect(tab, { name: PANEL_PORT })
  // Reading it tells the browser that the failure is known.
  port.onDisconnect.addListener(() => void browser.runtime.lastError)
  port.onMessage.addListener(() => {
    port.postMessage({ type: 'next' } satisfies PanelRequest)
    port.disconnect()
  })
}

async function pauseOrGoOn(): Promise<void> {
  const { value: until } = await settingsKeys.pausedUntil.read()
  const isPaused = until !== null && until > Date.now()
  await settingsKeys.pausedUntil.write(isPaused ? null : Date.now() + PAUSE)
}
