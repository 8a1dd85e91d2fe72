import { parentPort, workerData } from 'node:worker_threads'
import { learnPiece } from '../../src/core/learn/train.ts'
import type { Done, Work } from './parallel.ts'

const work = workerData as Work
for (;;) {
  const at = Atomics.add(work.next, 0, 1)
  const piece = work.pieces[at]
  if (!piece) break
  const { weights, bias } = learnPiece(piece, work)
  parentPort?.postMessage({ at, weights, bias } satisfies Done, [weights.buffer as ArrayBuffer])
}
