import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { asModule } from '../../scripts/vite/polyfill-module.ts'

const POLYFILL = readFileSync(fileURLToPath(import.meta.resolve('webextension-polyfill')), 'utf8')

const set = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: false })

afterEach(() => {
  for (const name of ['chrome', 'browser']) Reflect.deleteProperty(globalThis, name)
})

/** Each address is a module of its own. */
const polyfill = async (which: string) =>
  (await import(`data:text/javascript,${encodeURIComponent(`${asModule(POLYFILL)}// ${which}`)}`)).default

test('a browser that has the API itself is what the module gives, and it is left as it is', async () => {
  const browser = { runtime: { id: 'tolkku' } }
  set('chrome', browser)
  set('browser', browser)
  expect(await polyfill('own')).toBe(browser)
})

test('else it wraps what there is, and sets nothing', async () => {
  set('chrome', { runtime: { id: 'tolkku', getURL: (path: string) => `x${path}` } })
  const wrapped = await polyfill('wrapped')
  expect(wrapped.runtime.getURL('/a')).toBe('x/a')
  expect('browser' in globalThis).toBe(false)
})
