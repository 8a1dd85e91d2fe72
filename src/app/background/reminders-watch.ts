import { browser } from 'wxt/browser'
import { forgetReminded } from '../../store/reminded.ts'

/** Forgets in time which reminders were shown, for as long as the background runs. */
export function watchReminders(): void {
  // Whatever the alarm was for: there is one at least once an hour.
  browser.alarms.onAlarm.addListener(() => void forgetReminded(Date.now()))
}
