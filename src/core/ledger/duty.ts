import type { Counterpart } from '../finding.ts'

/** Whether what is owed must be done: a language always, all else where its rule says so. The rest are tips. */
export function isDuty(marked: boolean | undefined, { language }: Counterpart): boolean {
  return marked === true || language !== undefined
}
