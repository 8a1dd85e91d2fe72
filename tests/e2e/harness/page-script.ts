import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

/** Bundles a file, with what it imports of `src`, into a script that a test page can run. */
export async function pageScript(file: URL): Promise<string> {
  const entry = fileURLToPath(file)
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib: { entry, formats: ['iife'], name: 'script' }, write: false, minify: false },
  })
  const [output] = built as Rolldown.RolldownOutput[]
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built')
  return chunk.code
}
