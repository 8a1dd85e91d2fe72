import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'node_modules', '.cache', 'tolkku')

/** Milliseconds between looks at whether another program has made what it is making, and after which nobody waits more. */
const LOOK = 100
const PATIENCE = 300_000

/**
 * What `make` gave for the same input before, or what it gives now; programs that ask at once wait for the first of
 * them. `input`: data that it is made of; `code`: folders and files of the project that make it, any change of which
 * makes it anew. Only for what JSON holds.
 */
export async function cached<T>(
  name: string,
  input: unknown,
  code: readonly string[],
  make: () => T | Promise<T>,
): Promise<T> {
  const path = join(FOLDER, `${name}-${fingerprint(input, code)}.json`)
  const claim = `${path}.claim`
  mkdirSync(FOLDER, { recursive: true })
  while (!existsSync(path)) {
    if (!claims(claim)) {
      await setTimeout(LOOK)
      continue
    }
    try {
      if (!existsSync(path)) writeWhole(path, JSON.stringify(await make()))
    } finally {
      rmSync(claim, { force: true })
    }
  }
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

/** Whether it is ours to make: nobody else's who is still at work. */
function claims(claim: string): boolean {
  const since = statSync(claim, { throwIfNoEntry: false })?.mtimeMs
  if (since !== undefined && (Date.now() - since > PATIENCE || !isRunning(claim))) rmSync(claim, { force: true })
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isRunning(claim: string): boolean {
  try {
    return process.kill(Number(readFileSync(claim, 'utf8')), 0)
  } catch (error) {
    // Another user's program cannot be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A file is there as a whole or not at all. */
function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, text)
  renameSync(unfinished, path)
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
