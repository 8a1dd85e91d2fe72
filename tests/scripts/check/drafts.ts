import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { draftsOf, type RawDraft, type ReadOptions } from '../../../scripts/check/read.ts'

/** A folder with these files; a name may have folders in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tolkku-drafts-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** All drafts of a file, their places without the folder. */
export async function read(folder: string, name: string, options: Partial<ReadOptions> = {}): Promise<RawDraft[]> {
  const all: RawDraft[] = []
  for await (const draft of draftsOf(join(folder, name), { json: false, context: {}, columns: {}, ...options })())
    all.push({ ...draft, place: draft.place.replace(`${folder}/`, '') })
  return all
}
