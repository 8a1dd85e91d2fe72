import { browser } from 'wxt/browser'
import { welcomeAllowed } from '../../store/policy.ts'

/** Opens the first page once, when Tolkku is installed; an organisation may not want that. */
export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome()
  })
}

async function welcome(): Promise<void> {
  if (await welcomeAllowed()) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
