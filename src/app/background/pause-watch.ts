import { browser } from 'wxt/browser'
import { settingsKeys } from '../../store/settings.ts'
import { pausedNow } from '../pause.ts'
import { afterStart } from './after-start.ts'

const ALARM = 'pause'
/** Sizes that a toolbar asks for, in pixels. */
const SIZES = [16, 32, 48]

/** The icon of the toolbar, grey where everything is paused. */
const iconsOf = (isPaused: boolean) =>
  Object.fromEntries(SIZES.map(size => [size, `/icon/${isPaused ? 'paused-' : ''}${size}.png`]))

/** Shows a pause on the icon, and ends it when its time has come, also when the browser slept over it. */
export function watchPause(): void {
  browser.storage.onChanged.addListener(changes => {
    if (settingsKeys.pausedUntil.key in changes) void look('change')
  })
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look('change')
  })
  afterStart(() => void look('start'))
}

/** A browser that starts shows the icon of the manifest: where nothing is paused, a start changes nothing. */
async function look(why: 'start' | 'change'): Promise<void> {
  const { value: until } = await settingsKeys.pausedUntil.read()
  if (why === 'start' && until === null) return
  const isPaused = pausedNow({ pausedUntil: until }, Date.now()) !== null
  // An icon that cannot be set keeps nobody paused.
  await browser.action.setIcon({ path: iconsOf(isPaused) }).catch(() => undefined)
  if (until === null) return
  if (until <= Date.now()) await settingsKeys.pausedUntil.write(null)
  else browser.alarms.create(ALARM, { when: until })
}
