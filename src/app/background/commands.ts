import { browser } from 'wxt/browser'
import { settingsKeys } from '../../store/settings.ts'
import { PANEL_PORT, type PanelRequest } from '../messages/questions.ts'
import { endOf, pausedNow } from '../pause.ts'
import { checkSelection } from './handed.ts'

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
  const now = new Date()
  const { value: pausedUntil } = await settingsKeys.pausedUntil.read()
  const isPaused = pausedNow({ pausedUntil }, now.getTime()) !== null
  await settingsKeys.pausedUntil.write(isPaused ? null : endOf('hour', now))
}
