import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Where what was made is kept. */
export const FOLDER: string = join(ROOT, 'node_modules', '.cache', 'tolkku')

/** Milliseconds between looks at whether another program has made what it is making, and after which nobody waits more. */
const LOOK = 100
const PATIENCE = 300_000

/** After which what nobody has asked for goes: code that is being worked on leaves some of it with each build. */
export const KEPT: number = 7 * 24 * 3600 * 1000

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
  let text = take(path)
  while (text === null) {
    if (claims(claim)) {
      try {
        if (!existsSync(path)) writeWhole(path, JSON.stringify(await make()))
      } finally {
        rmSync(claim, { force: true })
      }
      dropUnused()
    } else await setTimeout(LOOK)
    text = take(path)
  }
  return JSON.parse(text) as T
}

/** What a file holds, which is new again from now on; `null`: there is none. */
function take(path: string): string | null {
  try {
    utimesSync(path, new Date(), new Date())
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function dropUnused(): void {
  for (const file of readdirSync(FOLDER).map(name => join(FOLDER, name))) {
    const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (used !== undefined && Date.now() - used > KEPT) rmSync(file, { force: true })
  }
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
