import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'node_modules', '.cache', 'tolkku')

/**
 * What `make` gave for the same input before, or what it gives now. `input`: data that it is made of; `code`: folders
 * and files of the project that make it, any change of which makes it anew. Only for what JSON holds.
 */
export async function cached<T>(
  name: string,
  input: unknown,
  code: readonly string[],
  make: () => T | Promise<T>,
): Promise<T> {
  const path = join(FOLDER, `${name}-${fingerprint(input, code)}.json`)
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as T
  const made = await make()
  mkdirSync(FOLDER, { recursive: true })
  // Others may be making the same: a file is there as a whole or not at all.
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(made))
  renameSync(unfinished, path)
  return made
}

function fingerprint(input: unknown, code: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(input))
  for (const path of code.flatMap(filesOf).sort()) hash.update(readFileSync(join(ROOT, path)))
  return hash.digest('hex').slice(0, 16)
}

const filesOf = (path: string): string[] =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.ts'))
        .map(name => join(path, name))
