import type { FindingLevel } from '../../core/finding.ts'
import type { Span } from '../../core/model.ts'
import type { TextMap } from '../read.ts'

export interface Mark {
  readonly level: FindingLevel
  readonly span: Span
}

/** Shows marks over an editor's text without a change in it. Whatever is shown goes with the signal given when made. */
export interface Painter {
  /** `shown`: the place that the open card speaks of. */
  paint(map: TextMap, marks: readonly Mark[], shown?: Span | null): void
  /** Whether what is painted still lies on its words after a change, as after most keys. Looks at nothing but the change. */
  stands(records: readonly MutationRecord[]): boolean
  /** Looks again at what the page may have changed around the marks. Lays out styles: never in the task of a key. */
  refresh(): void
  /** Where a span is on the screen, line by line; empty when it is not shown. */
  rectsOf(map: TextMap, span: Span): readonly DOMRect[]
}
