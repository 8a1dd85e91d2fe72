import { browser } from 'wxt/browser'

/** Whether a new person is welcomed; an organisation that installs Tolkku for its people may not want that. */
async function welcomes(): Promise<boolean> {
  return true
}

/** Opens the first page once, when Tolkku is installed. */
export function watchInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome()
  })
}

async function welcome(): Promise<void> {
  if (await welcomes()) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
