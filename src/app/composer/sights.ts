import { caretIn } from '../../page/caret.ts'
import { type Composer, controlsOf } from '../../page/controls.ts'
import type { Box } from './placing.ts'
import type { Reading } from './reading.ts'
import type { Sights } from './standing.ts'

/** So many marked places are kept clear: beyond that there is no clear place anyway. */
const MOST = 60

/** What must stay in sight around one composer. `composer` is `null` where nothing is read. */
export function sightsOf(field: HTMLElement, composer: Composer | null, reading: () => Reading | null): Sights {
  return {
    caretLine() {
      const now = reading()
      // Also while our card has the focus: the person comes back to it.
      const at = now ? caretIn(field, now.map) : null
      const [rect] = at === null ? [] : (now?.rectsOf({ start: at, end: at }) ?? [])
      if (!rect) return null
      const { left, right } = field.getBoundingClientRect()
      return { left, right, top: rect.top, bottom: rect.bottom }
    },
    marks: () =>
      (reading()?.findings ?? [])
        .slice(0, MOST)
        .flatMap(({ span }) => (span ? [...(reading()?.rectsOf(span) ?? [])] : []))
        .filter(isInWindow),
    publishing: () => (composer ? controlsOf(composer).map(control => control.getBoundingClientRect()) : []),
  }
}

const isInWindow = ({ top, bottom }: Box) => bottom > 0 && top < innerHeight

/** One box around several. */
export function boundsOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}
