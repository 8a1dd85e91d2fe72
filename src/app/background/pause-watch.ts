import { browser } from 'wxt/browser'
import { settingsKeys } from '../../store/settings.ts'
import { pausedNow } from '../pause.ts'

const ALARM = 'pause'
/** Sizes that a toolbar asks for, in pixels. */
const SIZES = [16, 32, 48]

/** The icon of the toolbar, grey where everything is paused. */
const iconsOf = (isPaused: boolean) =>
  Object.fromEntries(SIZES.map(size => [size, `/icon/${isPaused ? 'paused-' : ''}${size}.png`]))

/** Shows a pause on the icon, and ends it when its time has come, also when the browser slept over it. */
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
  const isPaused = pausedNow({ pausedUntil: until }, Date.now()) !== null
  // An icon that cannot be set keeps nobody paused.
  await browser.action.setIcon({ path: iconsOf(isPaused) }).catch(() => undefined)
  if (until === null) return
  if (until <= Date.now()) await settingsKeys.pausedUntil.write(null)
  else browser.alarms.create(ALARM, { when: until })
}
