import { createReadStream } from 'node:fs'
import { InputError } from './input.ts'

/** Whole lines of a text, some at a time; `file` is as the person named it. */
export type Blocks = () => AsyncIterable<string>

const NEWLINE = 10
const STANDARD_INPUT = '-'

/**
 * A file, or standard input for `-`, as UTF-8 with or without its mark. A file is read anew each time, and no more of it
 * than some lines is in memory; standard input can be read once, and is kept. Throws an InputError that names the place.
 */
export function textOf(file: string): Blocks {
  if (file !== STANDARD_INPUT) return () => decoded(file, createReadStream(file))
  let kept: Promise<readonly string[]> | undefined
  return async function* () {
    kept ??= allOf(decoded(file, process.stdin))
    yield* await kept
  }
}

/** All blocks at once, for what is one text. */
export async function allOf(blocks: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = []
  for await (const block of blocks) all.push(block)
  return all
}

async function* decoded(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let line = 1
  for await (const block of lineBlocks(named(file, bytes))) {
    if (line === 1) refuseUtf16(file, block)
    yield decode(file, block, line)
    line += block.filter(byte => byte === NEWLINE).length
  }
}

async function* named(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* bytes
  } catch (error) {
    throw new InputError(file, (error as Error).message)
  }
}

/** Cuts at ends of lines, so that no character is cut and a fault's line can be told. */
async function* lineBlocks(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(NEWLINE) + 1
    if (end > 0) {
      yield Buffer.concat([...begun, chunk.subarray(0, end)])
      begun = []
    }
    if (end < chunk.length) begun.push(chunk.subarray(end))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

function refuseUtf16(file: string, [first, second]: Buffer): void {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new InputError(file, 'this is UTF-16; save it as UTF-8')
}

function decode(file: string, block: Buffer, line: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(block)
  } catch {
    const before = new TextDecoder().decode(block).split('\uFFFD')[0] ?? ''
    const broken = line + before.split('\n').length - 1
    throw new InputError(`${file}, line ${broken}`, 'not UTF-8, perhaps Latin-1; save it as UTF-8')
  }
}
