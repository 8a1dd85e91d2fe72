import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file that an evaluation was asked for and that is not there. */
export class MissingData extends Error {}

/** The rows of a tab-separated file without its header line. Throws MissingData when the file is not there. */
export function readRows(folder: string, file: string): string[][] {
  return linesOf(folder, file).slice(1)
}

function linesOf(folder: string, file: string): string[][] {
  const path = join(folder, file)
  if (!existsSync(path)) throw new MissingData(`${path} is not there`)
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => line.split('\t'))
}

/** The rows as records by the names in the header line. Throws MissingData when the file is not there. */
export function readTable<Column extends string>(folder: string, file: string): Record<Column, string>[] {
  const [columns = [], ...rows] = linesOf(folder, file)
  return rows.map(
    cells => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>,
  )
}

export type Half = 'tuned' | 'untuned'

/** Which half a row is in, by FNV-1a of its text: the same in every run and on every machine. */
export function halfOf(text: string): Half {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return (hash ^ (hash >>> 15)) & 1 ? 'untuned' : 'tuned'
}
