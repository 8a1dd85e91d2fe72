import { browser } from 'wxt/browser'
import { welcomeAllowed } from '../../store/policy.ts'

/** Opens the first page once, when Tolkku is installed; an organisation may not want that. */
export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome()
  })
}

/** What an organisation has set is not there yet in the moment in which its browsers have installed us. In ms. */
const UNTIL_SET = 8000

async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf()
  if (installType === 'admin') await new Promise(resolve => setTimeout(resolve, UNTIL_SET))
  if (await welcomeAllowed()) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
