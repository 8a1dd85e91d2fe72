import { parse } from 'yaml'
import type * as z from 'zod/mini'
import { lexiconSchema } from './checks.ts'
import { PackError } from './error.ts'
import { type MakeOptions, makePack, type Pack } from './make.ts'
import { openingsSchema, packSchema, ruleSchema } from './schema.ts'

export type { Pack } from './make.ts'

/** The files of a pack: paths inside its folder (`pack.yml`, `rules/hetu.yml`, `lexicons/insults.yml`) and their texts. */
export type PackFiles = Readonly<Record<string, string>>

/**
 * Reads a pack. `shared` is the `common` pack, whose lexicons and rules may be used by name.
 * Throws a PackError with file, path and reason for the first thing that is wrong; nothing is half read.
 */
export function loadPack(files: PackFiles, shared?: Pack, options: MakeOptions = {}): Pack {
  refuseStrays(files)
  const text = files['pack.yml']
  if (text === undefined) throw new PackError('pack.yml', '', 'missing-file')
  const head = read('pack.yml', text, packSchema)
  const lexicons = inFolder(files, 'lexicons').map(
    ([path, name, text]) => [name, read(path, text, lexiconSchema)] as const,
  )
  const rules = inFolder(files, 'rules').map(([path, name, text]) => {
    const file = read(path, text, ruleSchema)
    if (file.id !== name) throw new PackError(path, 'id', 'not-the-file-name', name)
    return [path, file] as const
  })
  const openings = files[OPENINGS] === undefined ? {} : read(OPENINGS, files[OPENINGS], openingsSchema)
  return makePack({ head, rules, lexicons: Object.fromEntries(lexicons), openings }, shared, options)
}

const OPENINGS = 'openings.yml'
const FILE = /^(?:pack|openings|(?:rules|lexicons)\/[^/]+)\.yml$|^cases\/[^/]+\/(?:fi|sv|en)\.tsv$/

function refuseStrays(files: PackFiles): void {
  for (const [path, text] of Object.entries(files)) {
    if (!FILE.test(path)) throw new PackError(path, '', 'unknown-file')
    if (text.includes('\uFFFD')) throw new PackError(path, '', 'not-utf-8')
  }
}

function read<T>(path: string, text: string, schema: z.ZodMiniType<T>): T {
  let raw: unknown
  try {
    raw = parse(text)
  } catch (error) {
    throw new PackError(path, '', 'not-yaml', String((error as Error).message).split('\n')[0])
  }
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new PackError(path, issue?.path.join('.') ?? '', 'not-valid', issue?.message)
}

function inFolder(files: PackFiles, folder: string): [path: string, name: string, text: string][] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.yml'))
    .map(([path, text]): [string, string, string] => [path, path.slice(folder.length + 1, -4), text])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
