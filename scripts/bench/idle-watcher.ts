import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy of a build whose watcher does nothing: what it costs a page is what the browser takes to run a script at all. */
export async function withIdleWatcher(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tolkku-idle-'))
  await cp(build, folder, { recursive: true })
  await writeFile(join(folder, 'content-scripts/watch.js'), '0')
  return folder
}
