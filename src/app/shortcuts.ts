import { browser } from 'wxt/browser'
import type { ShortcutsShown } from '../ui/guide/props.ts'

/** The browser's own way to its page for keys: Firefox has one, and the polyfill does not know it. */
const { browser: firefox } = globalThis as {
  readonly browser?: { readonly commands?: { openShortcutSettings?(): Promise<void> } }
}

/** Which keys the browser keeps for us now. */
export async function readShortcuts(): Promise<ShortcutsShown> {
  const all = await browser.commands.getAll()
  const key = (name: string) => all.find(command => command.name === name)?.shortcut ?? ''
  return {
    next: key('next-finding'),
    panel: key('_execute_action'),
    pause: key('pause'),
    check: key('check-selection'),
  }
}

/** Opens the browser's own page where keys are changed, as far as it lets us. */
export async function openShortcutSettings(): Promise<void> {
  if (firefox?.commands?.openShortcutSettings) await firefox.commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).catch(() => undefined)
}
