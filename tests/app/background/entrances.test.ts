import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))

const { handed } = await import('../../../src/app/background/handed.ts')
const { watchCommands } = await import('../../../src/app/background/commands.ts')
const { watchMenu } = await import('../../../src/app/background/menu.ts')
const { watchInstall } = await import('../../../src/app/background/welcome.ts')
const { settingsKeys } = await import('../../../src/store/settings.ts')
watchMenu()
watchCommands()
watchInstall()

const OURS = { tab: 1, isPrivate: false }
const openedPage = () =>
  vi.waitFor(() => expect(fake.state.opened).toHaveLength(1)).then(() => fake.state.opened[0] ?? '')
/** What the page gets that was opened. */
const fetched = async () => handed({ id: (await openedPage()).split('#')[1] ?? '' }, OURS)

beforeEach(() => {
  fake.clear()
  vi.restoreAllMocks()
})

describe('the browser’s menu over a selection', () => {
  const press = (selectionText: string) => fake.pressMenu({ menuItemId: 'check-selection', selectionText }, { id: 7 })

  test('hands the selection over once, in memory alone', async () => {
    press('Hän on idiootti.\nNiin.')
    expect(await fetched()).toEqual({ text: 'Hän on idiootti.\nNiin.', how: 'selection' })
    expect(fake.state.opened[0]).toMatch(/^chrome-extension:\/\/tolkku\/check\.html#[\w-]+$/)
    expect(await fetched()).toBeNull()
    expect(JSON.stringify([...fake.local, ...fake.session])).not.toContain('idiootti')
  })

  test.each([
    ['lines that may be lost', 'Yksi. Kaksi.', 'one-line'],
    ['an end that may be lost', `a\n${'b'.repeat(16_384)}`, 'cut'],
    ['nothing', ' ', 'nothing'],
  ])('says what the browser may have kept: %s', async (_, text, how) => {
    press(text)
    expect(await fetched()).toMatchObject({ how })
  })

  test('takes it with its lines from the script of a site that we may read', async () => {
    vi.spyOn(fake.browser.tabs, 'sendMessage').mockResolvedValue('Yksi.\nKaksi.')
    press('Yksi. Kaksi.')
    expect(await fetched()).toEqual({ text: 'Yksi.\nKaksi.', how: 'selection' })
  })

  test('leaves other entries alone', async () => {
    fake.pressMenu({ menuItemId: 'other', selectionText: 'a' }, { id: 7 })
    await new Promise(resolve => setTimeout(resolve))
    expect(fake.state.opened).toEqual([])
  })

  test('is named in the language of the interface, and again when that changes', async () => {
    await settingsKeys.interfaceLanguage.write('sv')
    fake.install('update')
    await vi.waitFor(() => expect(fake.state.menu).toBe('Kontrollera markeringen med Tolkku'))
    await settingsKeys.interfaceLanguage.write('fi')
    await vi.waitFor(() => expect(fake.state.menu).toBe('Tarkista valinta Tolkulla'))
  })
})

describe('the keys that the browser keeps', () => {
  test('pause for an hour, and go on', async () => {
    fake.pressKey('pause')
    await vi.waitFor(async () =>
      expect((await settingsKeys.pausedUntil.read()).value).toBeGreaterThan(Date.now() + 3_500_000),
    )
    fake.pressKey('pause')
    await vi.waitFor(async () => expect((await settingsKeys.pausedUntil.read()).value).toBeNull())
  })

  test('check what is selected, or say that it could not be had', async () => {
    fake.pressKey('check-selection', { id: 3 })
    expect(await fetched()).toEqual({ text: '', how: 'nothing' })
  })
})

describe('the welcome', () => {
  test('does not open where the organisation has said so', async () => {
    const get = vi.spyOn(fake.browser.storage.managed, 'get').mockResolvedValue({ welcome: false })
    fake.install('install')
    await vi.waitFor(() => expect(get).toHaveBeenCalled())
    await new Promise(resolve => setTimeout(resolve))
    expect(fake.state.opened).toEqual([])
  })

  test('opens at install, and never at an update', async () => {
    fake.install('install')
    expect(await openedPage()).toBe('chrome-extension://tolkku/welcome.html')
    fake.clear()
    fake.install('update')
    fake.install('browser_update')
    await new Promise(resolve => setTimeout(resolve))
    expect(fake.state.opened).toEqual([])
  })

  test('an organisation that installs Tolkku is heard first: what it has set comes a moment later', async () => {
    vi.useFakeTimers()
    fake.state.installType = 'admin'
    fake.install('install')
    fake.setPolicy({ welcome: false })
    await vi.advanceTimersByTimeAsync(20_000)
    vi.useRealTimers()
    fake.state.installType = 'normal'
    fake.setPolicy(null)
    expect(fake.state.opened).toEqual([])
  })
})
