import { browser } from 'wxt/browser'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { readSettings, settingsKeys } from '../../store/settings.ts'
import { checkSelection } from './handed.ts'

const CHECK = 'check-selection'

/** An entry in the browser's own menu over a selection, on any page: the text comes with the press, and with no other. */
export function watchMenu(): void {
  browser.runtime.onInstalled.addListener(() => void make())
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === CHECK) void checkSelection(tab?.id, selectionText)
  })
  browser.storage.onChanged.addListener(changes => {
    if (settingsKeys.interfaceLanguage.key in changes) void name()
  })
}

async function title(): Promise<string> {
  const { settings } = await readSettings()
  return createPanelTexts(settings.interfaceLanguage)('check.menu')
}

async function make(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: CHECK, contexts: ['selection'], title: await title() })
}

async function name(): Promise<void> {
  await browser.contextMenus.update(CHECK, { title: await title() })
}
