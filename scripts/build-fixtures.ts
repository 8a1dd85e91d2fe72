import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const SOURCE = fileURLToPath(new URL('../tests/fixtures', import.meta.url))
export const FIXTURES_OUTPUT: string = fileURLToPath(new URL('../test-output/fixtures', import.meta.url))

/** Bundles the test pages with their editors, unless the bundle is newer than every source file. */
export async function buildFixtures(): Promise<void> {
  const built = await stat(join(FIXTURES_OUTPUT, 'main.js')).catch(() => null)
  if (built && built.mtimeMs > (await newest(SOURCE))) return
  // Built aside and moved, so that a run next to this one never sees half of it.
  const aside = `${FIXTURES_OUTPUT}-${process.pid}`
  await build({
    configFile: false,
    root: SOURCE,
    base: '/__fixtures/',
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: aside,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: join(SOURCE, 'main.ts'),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  })
  await rm(FIXTURES_OUTPUT, { recursive: true, force: true })
  await rename(aside, FIXTURES_OUTPUT)
}

async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const times = entries.filter(entry => entry.isFile()).map(entry => stat(join(entry.parentPath, entry.name)))
  return Math.max(...(await Promise.all(times)).map(({ mtimeMs }) => mtimeMs))
}

/** For vitest: once before files run side by side, or two of them build at once and one takes the other's away. */
export async function setup(): Promise<void> {
  await buildFixtures()
}

if (import.meta.main) await buildFixtures()
