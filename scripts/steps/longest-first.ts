import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Browser tests that take the longest, the longest first. */
export const LONGEST: readonly string[] = [
  ...['in-the-way', 'guard', 'short-list', 'fixtures', 'path', 'own-pages', 'half-begun', 'fix-races', 'background'],
  ...['ledger', 'watch', 'way-out', 'apart', 'states', 'hostile', 'reminders', 'chip-panel', 'clutter', 'idle'],
  ...['publish.firefox', 'own-pages.firefox', 'path.firefox', 'states.firefox'],
]

/** Begins with what takes long, so that no core is idle in the end; the same order on a machine that has run nothing. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONGEST.indexOf(basename(moduleId, '.test.ts'))
  return at < 0 ? LONGEST.length : at
}
