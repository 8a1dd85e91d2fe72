import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Case } from '../../src/core/learn/case.ts'
import type { Lesson } from '../../src/core/learn/family.ts'
import type { Weights } from '../../src/core/learn/solver.ts'
import { type CaseReader, modelOf, type Piece, type Prepared, piecesOf, prepare } from '../../src/core/learn/train.ts'
import { finish } from '../../src/core/steps.ts'
import type { ModelFile } from '../../src/core/text/learned/model.ts'

/** What a thread is given: all of it but the number of the next piece is only read. */
export interface Work extends Pick<Prepared, 'lessons' | 'turns'> {
  readonly pieces: readonly Piece[]
  /** One number that all threads share: the next piece that nobody has taken. */
  readonly next: Int32Array
}

export interface Done extends Weights {
  readonly at: number
}

/** As `train`, bit by bit, on several cores: pieces don't hang on each other, and who learns one doesn't matter. */
export async function trainInParallel(
  cases: readonly Case[],
  reader: CaseReader,
  threads: number = availableParallelism(),
): Promise<ModelFile> {
  const prepared = finish(prepare(cases, reader))
  const pieces = piecesOf(prepared.names)
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const work: Work = { lessons: shareable(prepared.lessons), turns: prepared.turns, pieces, next }
  const learned = (await Promise.all(Array.from({ length: threads }, () => inThread(work)))).flat()
  return modelOf(
    prepared,
    learned.sort((one, two) => one.at - two.at),
    reader,
  )
}

function inThread(work: Work): Promise<Done[]> {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: work })
  const done: Done[] = []
  return new Promise((resolve, reject) => {
    worker.on('message', (one: Done) => done.push(one))
    worker.on('error', reject)
    worker.on('exit', code => (code === 0 ? resolve(done) : reject(new Error(`A thread ended with ${code}`))))
  })
}

/** The same lessons with all numbers in memory that threads share, so that none of them has a copy. */
function shareable(lessons: readonly Lesson[]): Lesson[] {
  const [first] = lessons
  if (!first) return []
  const places = new Uint32Array(shared(first.vector.places))
  const values = new Float32Array(shared(first.vector.values))
  return lessons.map(lesson => ({ ...lesson, vector: { ...lesson.vector, places, values } }))
}

function shared({ buffer, byteOffset, byteLength }: ArrayBufferView): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(byteLength)
  new Uint8Array(memory).set(new Uint8Array(buffer, byteOffset, byteLength))
  return memory
}
