import { browser } from 'wxt/browser'
import { outstanding, waitingCount } from '../../core/ledger.ts'
import { createPanelTexts } from '../../locale/panel-texts.ts'
import { readLedger } from '../../store/ledger.ts'
import { lastReminder, readLedgerSettings } from '../../store/ledger-settings.ts'
import { readSettings } from '../../store/settings.ts'
import type { Answers } from '../messages/listen.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { debtWords } from './debt-words.ts'

/** Blue while something is owed, red on the day of a reminder: white text on both has a contrast of 4.5 at least. */
const CALM = '#2a6ebb'
const URGENT = '#c13832'

/** How much that is serious stands in the text of a tab, for as long as the background runs. */
const inTabs = new Map<number, number>()

/**
 * The number of what must be done, and in a tab of what is serious in its text as well; with an exclamation mark and in
 * red on the day of a reminder. The title says what the number is.
 */
export async function drawBadge(now: Date): Promise<void> {
  const [{ events }, ledger, last, { settings }, { mustBeDone }] = await Promise.all([
    readLedger(),
    readLedgerSettings(),
    lastReminder.read(),
    readSettings(),
    debtWords(),
  ])
  const duties = waitingCount(outstanding(events, now.getTime()).filter(mustBeDone))
  const today = last.value !== null && new Date(last.value.at).toDateString() === now.toDateString()
  const reminds = ledger.reminder && today
  const t = createPanelTexts(settings.interfaceLanguage)
  const draw = async (count: number, urgent: boolean, tab: { tabId?: number }) => {
    const shown = ledger.badge && count > 0
    const text = shown ? `${Math.min(count, 99)}${reminds && duties > 0 ? '!' : ''}` : ''
    await browser.action.setBadgeText({ ...tab, text })
    await browser.action.setTitle({ ...tab, title: shown ? t('panel.badge', { n: count }) : 'Tolkku' })
    await browser.action.setBadgeBackgroundColor({ ...tab, color: urgent ? URGENT : CALM })
  }
  await draw(duties, reminds, {})
  for (const [tabId, n] of inTabs) await draw(duties + n, reminds || n > 0, { tabId }).catch(() => inTabs.delete(tabId))
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' })
}

/** Notes what is serious in a tab. Nothing of it is stored; a tab that loads another page shows no more of it. */
export const serious: Answers['serious'] = async ({ n }, { tab }) => {
  if (tab !== undefined) inTabs.set(tab, n)
  redrawBadge()
  return null
}

/** Draws the badge anew, one drawing after the other. */
export const redrawBadge = oneAtATime(() => drawBadge(new Date()))

/** Forgets tabs that were closed. */
export function watchTabs(): void {
  browser.tabs?.onRemoved.addListener(tab => inTabs.delete(tab))
}
