import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import mammoth from 'mammoth'
import { InputError } from './input.ts'
import { type Columns, rowsOf } from './rows.ts'
import { allOf, type Blocks, textOf } from './utf8.ts'

/** One draft, still as it was written, or why it could not be read; and where it stands: `FILE, line N`. */
export type RawDraft = { readonly place: string } & ({ readonly raw: unknown } | { readonly fault: string })

/** The drafts of an input, made anew each time they are asked for. */
export type Drafts = () => AsyncIterable<RawDraft>

export interface ReadOptions {
  /** One draft a line, as JSON, whatever the file is called. */
  readonly json: boolean
  /** What a draft is taken to be where the input doesn't say. */
  readonly context: Readonly<Record<string, unknown>>
  /** Which column holds what, where its header does not tell. */
  readonly columns: Columns
}

/** Kinds of files by their ending; a file of any other is a text. */
const READERS: Readonly<Record<string, (file: string, options: ReadOptions) => Drafts>> = {
  '.csv': (file, { context, columns }) => rowsOf(textOf(file), file, context, columns),
  '.tsv': (file, { context, columns }) => rowsOf(textOf(file), file, context, columns),
  '.jsonl': file => jsonLines(textOf(file), file),
  '.ndjson': file => jsonLines(textOf(file), file),
  '.docx': wordDocument,
  '.txt': wholeText,
}

/** The drafts of a file, of all files in a folder, or of standard input for `-`. */
export function draftsOf(file: string, options: ReadOptions): Drafts {
  if (options.json) return told(jsonLines(textOf(file), file))
  if (isFolder(file)) return folder(file, options)
  return told((READERS[extname(file).toLowerCase()] ?? wholeText)(file, options))
}

/** A file that cannot be read on is one draft with a fault: others can go on. */
function told(drafts: Drafts): Drafts {
  return async function* () {
    try {
      yield* drafts()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { place: error.place ?? '', fault: error.reason }
    }
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Every file of a folder, by name. What is hidden, or opened by a word processor just now, is nobody's draft. */
function folder(path: string, options: ReadOptions): Drafts {
  return async function* () {
    const files = readdirSync(path, { withFileTypes: true, recursive: true })
      .filter(entry => entry.isFile() && !/^[.~]/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
    for (const file of files.sort()) {
      const reader = READERS[extname(file).toLowerCase()]
      if (reader) yield* told(reader(file, options))()
      else yield { place: file, fault: `not a kind that is read: ${Object.keys(READERS).join(' ')}` }
    }
  }
}

function wholeText(file: string, { context }: ReadOptions): Drafts {
  const blocks = textOf(file)
  return async function* () {
    if (await looksLikeJson(blocks)) return yield* jsonLines(blocks, file)()
    const text = (await allOf(blocks())).join('')
    yield { place: file, raw: { id: idOf(file), platform: 'facebook', ...context, text: text.trimEnd() } }
  }
}

async function looksLikeJson(blocks: Blocks): Promise<boolean> {
  for await (const block of blocks()) return block.trimStart().startsWith('{"')
  return false
}

function wordDocument(file: string, { context }: ReadOptions): Drafts {
  return async function* () {
    const document = await mammoth.extractRawText({ path: file }).catch((error: Error) => error)
    if (document instanceof Error) yield { place: file, fault: `not a Word document: ${document.message}` }
    else {
      const text = document.value.replaceAll('\n\n', '\n').trimEnd()
      yield { place: file, raw: { id: idOf(file), platform: 'facebook', ...context, text } }
    }
  }
}

const idOf = (file: string): string | undefined => (file === '-' ? undefined : basename(file))

/** One draft a line. */
function jsonLines(blocks: Blocks, file: string): Drafts {
  return async function* () {
    let line = 0
    for await (const block of blocks()) {
      for (const written of block.replace(/\n$/, '').split('\n')) {
        const place = `${file}, line ${++line}`
        if (written.trim() !== '') yield parsed(written, place)
      }
    }
  }
}

function parsed(written: string, place: string): RawDraft {
  try {
    return { place, raw: JSON.parse(written) }
  } catch (error) {
    return { place, fault: `not JSON: ${(error as Error).message}` }
  }
}

/** What was written as a draft. Throws an InputError for what could not be read. */
export function rawOf(draft: RawDraft): unknown {
  if ('fault' in draft) throw new InputError(draft.place, draft.fault)
  return draft.raw
}
