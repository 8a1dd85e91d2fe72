import { once } from 'node:events'
import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { InputError } from './input.ts'

/** Where a report is written, in order; `end` when all is said. */
export interface Sink {
  write(text: string): Promise<void>
  end(): Promise<void>
}

/** Characters that are gathered before they are written to a file. */
const GATHERED = 2 ** 16

/** A file, or standard output for `-`. Throws an InputError that names the file when it cannot be written. */
export async function openSink(file: string): Promise<Sink> {
  if (file === '-') return streamSink(process.stdout)
  const named = (error: Error): never => {
    throw new InputError(file, error.message)
  }
  const handle = await open(file, 'w').catch(named)
  let gathered = ''
  const flush = async () => {
    await handle.writeFile(gathered).catch(named)
    gathered = ''
  }
  return {
    async write(text) {
      gathered += text
      if (gathered.length >= GATHERED) await flush()
    },
    async end() {
      await flush()
      await handle.close()
    },
  }
}

/** A stream that is not ours to close; waits while its reader is slow. */
export function streamSink(stream: Writable): Sink {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain')
    },
    end: () => Promise.resolve(),
  }
}
