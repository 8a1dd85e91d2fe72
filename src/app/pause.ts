import type { Settings } from '../store/settings.ts'
import type { Pause } from '../ui/view.ts'

const HOUR = 60 * 60 * 1000

/** When a pause of such a length ends, in ms since the epoch. */
export function endOf(how: Pause, now: Date): number {
  if (how === 'hour') return now.getTime() + HOUR
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime()
}

/** Until when everything is paused now, in ms since the epoch; `null` where nothing is. */
export const pausedNow = ({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): number | null =>
  pausedUntil !== null && pausedUntil > now ? pausedUntil : null
