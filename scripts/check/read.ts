import { readFileSync } from 'node:fs'
import { InputError } from './input.ts'

/** One parsed draft, still as it was written, and where it stands: `FILE, line N`. */
export interface RawDraft {
  readonly raw: unknown
  readonly place: string
}

/** Reads a file, or standard input for `-`, as UTF-8 with or without its mark. Throws an InputError that names the file. */
export function readInput(file: string): string {
  const bytes = readBytes(file)
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new InputError(`${file}: this is UTF-16; save it as UTF-8`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`${file}, line ${brokenLine(bytes)}: not UTF-8, perhaps Latin-1; save it as UTF-8`)
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new InputError(`${file}: ${(error as Error).message}`)
  }
}

function brokenLine(bytes: Buffer): number {
  const { length } = new TextDecoder().decode(bytes).split('\uFFFD')[0]?.split('\n') ?? []
  return length ?? 1
}

/** The drafts of a text with one a line, as JSON, one after the other: none is kept. */
export function* draftLines(text: string, file: string): Generator<RawDraft> {
  let [start, line] = [0, 0]
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const written = text.slice(start, end < 0 ? text.length : end)
    const place = `${file}, line ${++line}`
    start = end < 0 ? text.length : end + 1
    if (written.trim() !== '') yield { raw: parsed(written, place), place }
  }
}

function parsed(written: string, place: string): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    throw new InputError(`${place}: not JSON: ${(error as Error).message}`)
  }
}

/** Whether a text that was not said to be JSON is drafts all the same. */
export const looksLikeDrafts = (text: string): boolean => text.trimStart().startsWith('{"')
