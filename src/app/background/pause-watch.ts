import { browser } from 'wxt/browser'
import { settingsKeys } from '../../store/settings.ts'

const ALARM = 'pause'

/** Ends a pause when its time has come, also when the browser slept over it. */
export function watchPause(): void {
  browser.storage.onChanged.addListener(changes => {
    if (settingsKeys.pausedUntil.key in changes) void look()
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look()
  })
  void look()
}

async function look(): Promise<void> {
  const { value: until } = await settingsKeys.pausedUntil.read()
  if (until === null) return
  if (until <= Date.now()) await settingsKeys.pausedUntil.write(null)
  else browser.alarms.create(ALARM, { when: until })
}
