// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Settings } from '../../src/store/settings.ts'
import { fakeBrowser } from './fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))
const same = (text: string) => ({ fi: text, sv: text, en: text })
vi.mock('../../src/app/messages/ask.ts', () => ({
  ask: async () => [
    { id: 'common/insult', name: same('Loukkaavat ilmaukset'), level: 'warning', was: [], set: 'choice' },
  ],
}))

const { RulesOptions } = await import('../../src/app/options/rules-options.tsx')
const { createPanelTexts } = await import('../../src/locale/panel-texts.ts')
const { readTurnedOff } = await import('../../src/store/ignored.ts')

const t = createPanelTexts('fi')
const settings = { pack: null, writerOf: { 'x:@aino': {} } } as unknown as Settings
const settle = () => act(() => new Promise<void>(resolve => setTimeout(resolve, 5)))
const off = async () => (await readTurnedOff()).map(({ id }) => id).toSorted()

beforeEach(() => fake.clear())

test('a check is turned off for one account, everywhere, and on again; what is off for a word stays so', async () => {
  const draw = () =>
    render(options.view(settings, { interfaceLanguage: 'fi', messageLanguages: 'fi' }, t), document.body)
  const options = new RulesOptions(draw)
  fake.local.set('ignored/common/insult#word:pölvästi', { version: 1, value: { since: 1 } })
  options.start()
  draw()
  await settle()
  const choose = async (at: number, value: string) => {
    const select = document.querySelectorAll('select')[at]
    if (select) select.value = value
    select?.dispatchEvent(new Event('change', { bubbles: true }))
    await settle()
  }
  const word = 'common/insult#word:pölvästi'
  await choose(0, 'x:@aino')
  await choose(1, 'account')
  expect(await off()).toEqual(['common/insult#account:x:@aino', word])
  expect(document.querySelectorAll('select')[1]?.value).toBe('account')
  await choose(1, 'everywhere')
  expect(await off()).toEqual(['common/insult', word])
  await choose(1, 'on')
  expect(await off()).toEqual([word])
})
