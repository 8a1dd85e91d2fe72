import { expect, test } from 'vitest'
import { DEVICES, FOLDS } from '../../src/sites/fold.ts'

const figures = Object.entries(FOLDS).flatMap(([platform, devices]) =>
  DEVICES.map(device => ({ platform, device, fold: devices[device] })),
)

test('each figure of where a site cuts has an address and a day; what nobody says is left open', () => {
  expect(figures).toHaveLength(8)
  for (const { platform, device, fold } of figures) {
    if (!fold) continue
    expect(new URL(fold.source).protocol, `${platform}, ${device}`).toBe('https:')
    expect(fold.read).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(Number.isInteger(fold.characters) && fold.characters >= 100).toBe(true)
  }
  expect(figures.filter(({ fold }) => !fold).map(({ platform, device }) => `${platform}, ${device}`)).toEqual([
    'instagram, desktop',
  ])
})
