import { fileURLToPath } from 'node:url'
import { build, type PluginOption, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { minifiedOnce } from '../../scripts/vite/minified-once.ts'

const entry = fileURLToPath(new URL('../../scripts/browser/driver.ts', import.meta.url))

async function built(passes: number, plugins: PluginOption[]): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      lib: { entry, formats: ['iife'], name: 'script' },
      write: false,
      minify: 'terser',
      terserOptions: { compress: { passes } },
    },
  })) as Rolldown.RolldownOutput[]
  return output?.output[0].code ?? ''
}

test('what is minified is looked up the next time, to the byte, and made anew with other options', async () => {
  const kept = new Map<string, unknown>()
  let made = 0
  const keep: NonNullable<Parameters<typeof minifiedOnce>[0]> = async (name, input, _, make) => {
    const key = JSON.stringify([name, input])
    if (!kept.has(key)) {
      kept.set(key, JSON.parse(JSON.stringify(await make())))
      made++
    }
    return kept.get(key) as Awaited<ReturnType<typeof make>>
  }
  const plain = await built(1, [])
  expect(await built(1, [minifiedOnce(keep)])).toBe(plain)
  expect(await built(1, [minifiedOnce(keep)])).toBe(plain)
  expect(made).toBe(1)
  await built(2, [minifiedOnce(keep)])
  expect(made).toBe(2)
})
