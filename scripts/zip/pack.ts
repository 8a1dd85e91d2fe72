import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

/**
 * An archive of files that is the same, byte for byte, wherever and whenever it is made: names in one order, the first
 * moment that an archive can name (by its parts, so that no time zone moves it), no rights, and a packer of our own lockfile instead of the system's.
 */
export function packFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const inOrder = Object.keys(files)
    .sort()
    .map(name => [name, files[name] ?? new Uint8Array()] as const)
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: new Date(1980, 0, 1), os: 0 })
}

/** An archive of all files of a folder. */
export function packFolder(folder: string): Uint8Array {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  return packFiles(
    Object.fromEntries(paths.map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path)])),
  )
}
