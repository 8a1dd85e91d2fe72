import './zod-messages.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { patternSource } from '../src/core/checks/pattern.ts'
import { PackError } from '../src/packs/error.ts'
import { loadPack, type Pack, type PackFiles } from '../src/packs/load.ts'
import { COMMON } from '../src/packs/rule-set.ts'
import { cached } from './cache.ts'

const folder = fileURLToPath(new URL('../assets/packs', import.meta.url))

let known: Pack[] | undefined

/**
 * All packs of the project, `common` first; read once.
 * Throws an Error that names pack, file, path and reason for the first thing that is wrong.
 */
export function readPacks(): Pack[] {
  known ??= readAll()
  return known
}

/** `isKnown: false` looks at the patterns too, which takes seconds. */
function readAll({ isKnown = true } = {}): Pack[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort((a, b) => Number(b === COMMON) - Number(a === COMMON) || (a < b ? -1 : 1))
  const packs: Pack[] = []
  for (const name of names) packs.push(readOne(name, packs, isKnown))
  return packs
}

function readOne(name: string, before: readonly Pack[], isKnown: boolean): Pack {
  try {
    const shared = before.find(pack => pack.id === COMMON)
    const pack = loadPack(readFiles(join(folder, name)), shared, { isKnown })
    if (pack.id !== name) throw new PackError('pack.yml', 'id', 'not-the-folder-name', name)
    return pack
  } catch (error) {
    if (error instanceof PackError) throw new Error(`assets/packs/${name}/${error.message}`, { cause: error })
    throw error
  }
}

let checked: Promise<readonly Pack[]> | undefined

/**
 * The project's own packs, for whoever ships them: read once, and their patterns are looked at too, where nobody has
 * since they changed. Rejects as `readPacks` throws.
 */
export function checkedPacks(): Promise<readonly Pack[]> {
  checked ??= readChecked()
  return checked
}

async function readChecked(): Promise<readonly Pack[]> {
  const packs = readPacks()
  const patterns = packs.flatMap(({ rules }) =>
    rules.flatMap(({ rule: { check } }) => (check.kind === 'pattern' ? [patternSource(check)] : [])),
  )
  await cached('patterns', patterns, ['src/packs/patterns'], () => readAll({ isKnown: false }).length)
  return packs
}

function readFiles(from: string): PackFiles {
  const paths = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map(path => [relative(from, path).split(sep).join('/'), readFileSync(path, 'utf8')]))
}
