import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file that an evaluation was asked for and that is not there. */
export class MissingData extends Error {}

/**
 * Reads a tab-separated file with a header line as records.
 * Throws MissingData when the file is not there.
 */
export function readTable<Column extends string>(folder: string, file: string): Record<Column, string>[] {
  const path = join(folder, file)
  if (!existsSync(path)) throw new MissingData(`${path} is not there`)
  const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n')
  const columns = header.split('\t')
  return lines
    .filter(line => line !== '')
    .map(line => {
      const cells = line.split('\t')
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>
    })
}
