import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { forgetReminded, shownReminder, writeReminded } from '../../store/reminded.ts'

const told = z.object({ type: z.literal('reminded'), shown: z.array(shownReminder).check(z.maxLength(10)) })

/** What a panel tells of the reminders that it shows. */
export type Reminded = z.infer<typeof told>

/** Notes which reminders were shown, and forgets it in time. Nothing is stored of private windows. */
export function serveReminders(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const asked = z.safeParse(told, message)
    if (!asked.success || sender.id !== browser.runtime.id || sender.tab?.incognito) return undefined
    return writeReminded(asked.data.shown)
  })
  // Whatever the alarm was for: there is one at least once an hour.
  browser.alarms.onAlarm.addListener(() => void forgetReminded(Date.now()))
}
