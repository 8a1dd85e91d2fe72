import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))

const { watchPause } = await import('../../../src/app/background/pause-watch.ts')
const { settingsKeys } = await import('../../../src/store/settings.ts')

const iconIs = (name: string) => vi.waitFor(() => expect(fake.state.icon['32']).toBe(`/icon/${name}.png`))

beforeEach(() => {
  fake.state.icon = {}
})

test('a start leaves the icon alone where nothing is paused', async () => {
  vi.useFakeTimers()
  watchPause()
  await vi.runAllTimersAsync()
  vi.useRealTimers()
  expect(fake.state.icon).toEqual({})
})

test('a start with everything paused shows it', async () => {
  await settingsKeys.pausedUntil.write(Date.now() + 60_000)
  await iconIs('paused-32')
  fake.state.icon = {}
  watchPause()
  await iconIs('paused-32')
  await settingsKeys.pausedUntil.write(null)
})

test('the icon is grey for as long as everything is paused', async () => {
  await settingsKeys.pausedUntil.write(Date.now() + 60_000)
  await iconIs('paused-32')
  await settingsKeys.pausedUntil.write(null)
  await iconIs('32')
})

test('a pause that the browser slept over ends with its alarm', async () => {
  await settingsKeys.pausedUntil.write(Date.now() + 60)
  await iconIs('paused-32')
  await new Promise(resolve => setTimeout(resolve, 80))
  fake.ring('pause')
  await iconIs('32')
  await vi.waitFor(async () => expect((await settingsKeys.pausedUntil.read()).value).toBeNull())
})
