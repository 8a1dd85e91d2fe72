import { mirrorPainter } from './mirror.ts'
import type { Painter } from './painter.ts'
import { rangePainter } from './ranges.ts'

/** A textarea's text cannot be highlighted itself: its mirror lies in `layer`. */
export function painterOf(field: HTMLElement, layer: HTMLElement, signal: AbortSignal): Painter {
  return field instanceof HTMLTextAreaElement ? mirrorPainter(field, layer, signal) : rangePainter(field, signal)
}
