import { browser } from 'wxt/browser'
import { nudgeFor } from '../../core/ledger/nudge.ts'
import { outstanding } from '../../core/ledger.ts'
import { isLedgerKey, readLedger } from '../../store/ledger.ts'
import { lastReminder, ledgerSettingsKeys, readLedgerSettings } from '../../store/ledger-settings.ts'
import { settingsKeys } from '../../store/settings.ts'
import { afterStart } from './after-start.ts'
import { redrawBadge, watchTabs } from './badge.ts'
import { debtWords } from './debt-words.ts'
import { tidy } from './ledger-book.ts'

const ALARM = 'ledger'
/** How often old keys are forgotten and a reminder is thought of, in minutes. */
const EVERY = 60

/** Keeps badge and reminder in step with what is owed, for as long as the background runs. */
export function watchLedger(): void {
  const settings = new Set([...Object.values(ledgerSettingsKeys), settingsKeys.interfaceLanguage].map(({ key }) => key))
  watchTabs()
  browser.storage.onChanged.addListener(changes => {
    const keys = Object.keys(changes)
    if (keys.includes(ledgerSettingsKeys.excerpt.key)) void tidy(Date.now())
    if (keys.some(key => isLedgerKey(key) || settings.has(key) || key === lastReminder.key)) redrawBadge()
  })
  const look = () => void remind(new Date()).then(redrawBadge)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look()
  })
  // A browser that starts shows no badge and may have lost the alarm.
  browser.runtime.onStartup.addListener(look)
  afterStart(() => void startAlarm().then(redrawBadge))
}

async function startAlarm(): Promise<void> {
  const known = await browser.alarms.get(ALARM)
  if (!known) browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY })
}

/** Forgets what is old, and reminds of what is owed: at most once a day. */
export async function remind(now: Date): Promise<void> {
  await tidy(now.getTime())
  const [{ events }, { reminder }, last, { mustBeDone }] = await Promise.all([
    readLedger(),
    readLedgerSettings(),
    lastReminder.read(),
    debtWords(),
  ])
  if (!reminder) return
  const why = nudgeFor(
    outstanding(events, now.getTime()).filter(mustBeDone),
    now,
    last.value && new Date(last.value.at),
  )
  if (why) await lastReminder.write({ at: now.getTime(), why })
}
