import type { PublishSignal } from '../../page/publish.ts'

declare const __TOLKKU_OPEN_SHADOW__: boolean

/**
 * What the tests' own build has and the shipped one has not: a fault that a page can plant where presses are looked
 * at, and the signals where a test can read them.
 */
export function plantedFault(): void {
  if (!__TOLKKU_OPEN_SHADOW__) return
  const { plantedFault: fault } = document.documentElement.dataset
  if (fault === 'throw') throw new Error('planted')
  const until = performance.now() + (fault === 'slow' ? 80 : 0)
  while (performance.now() < until);
}

export function tellTests(signal: PublishSignal): void {
  if (!__TOLKKU_OPEN_SHADOW__) return
  const { dataset } = document.documentElement
  const { signals = '[]' } = dataset
  dataset.signals = JSON.stringify([...JSON.parse(signals), signal])
}
