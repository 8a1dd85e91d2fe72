import type { Span } from '../../core/model.ts'
import type { Mark, Painter } from './painter.ts'
import { isDarkGround, shownGround, underline } from './styles.ts'

/** All that decides where a character of a textarea stands. */
const COPIED = [
  'direction',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontSize',
  'fontSizeAdjust',
  'lineHeight',
  'fontFamily',
  'textAlign',
  'textTransform',
  'textIndent',
  'letterSpacing',
  'wordSpacing',
  'tabSize',
  'whiteSpace',
  'overflowWrap',
  'wordBreak',
  'lineBreak',
  'hyphens',
  'textRendering',
  'fontKerning',
  'fontFeatureSettings',
  'fontVariationSettings',
] as const

/**
 * Paints over a textarea, where the Highlight API shows nothing: a transparent copy of its text with underlines,
 * in `layer`, which must take no clicks and lie at the window's origin.
 */
export function mirrorPainter(field: HTMLTextAreaElement, layer: HTMLElement, signal: AbortSignal): Painter {
  const clip = document.createElement('div')
  const copy = document.createElement('div')
  clip.append(copy)
  clip.setAttribute('aria-hidden', 'true')
  Object.assign(clip.style, { position: 'fixed', overflow: 'hidden', pointerEvents: 'none' })
  Object.assign(copy.style, {
    position: 'absolute',
    top: '0',
    left: '0',
    boxSizing: 'border-box',
    color: 'transparent',
  })
  layer.append(clip)
  signal.addEventListener('abort', () => clip.remove())

  const place = () => lay(field, clip, copy)
  const resized = new ResizeObserver(place)
  resized.observe(field)
  signal.addEventListener('abort', () => resized.disconnect())
  field.addEventListener('scroll', place, { passive: true, signal })
  window.addEventListener('scroll', place, { capture: true, passive: true, signal })
  window.addEventListener('resize', place, { passive: true, signal })

  return {
    // Each paint looks anew.
    refresh() {},
    // A textarea tells of its changes in no record.
    stands: () => false,
    paint(_, marks, shown = null) {
      if (signal.aborted) return
      fill(copy, field, marks, shown)
      place()
    },
    rectsOf: (_, span) => [...(rangeIn(copy, span)?.getClientRects() ?? [])],
  }
}

function fill(copy: HTMLElement, field: HTMLTextAreaElement, marks: readonly Mark[], shown: Span | null): void {
  const text = field.value
  const dark = isDarkGround(field)
  copy.replaceChildren()
  let at = 0
  for (const { level, span } of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    if (span.end <= at) continue
    const start = Math.max(at, span.start)
    const marked = document.createElement('span')
    marked.textContent = text.slice(start, span.end)
    marked.style.cssText = `${underline(level, dark)} text-decoration-skip-ink: none`
    if (span.start === shown?.start && span.end === shown.end) marked.style.backgroundColor = shownGround(dark)
    copy.append(text.slice(at, start), marked)
    at = span.end
  }
  // A line break at the very end opens a line only when something stands after it.
  copy.append(`${text.slice(at)}\u200B`)
}

function lay(field: HTMLTextAreaElement, clip: HTMLElement, copy: HTMLElement): void {
  const style = getComputedStyle(field)
  const box = field.getBoundingClientRect()
  for (const property of COPIED) copy.style[property] = style[property]
  const border = {
    left: Number.parseFloat(style.borderLeftWidth),
    right: Number.parseFloat(style.borderRightWidth),
    top: Number.parseFloat(style.borderTopWidth),
  }
  // A classic scrollbar takes width, on the left in right-to-left text; the rest of the width stays fractional.
  const scrollbar = Math.max(0, field.offsetWidth - field.clientWidth - Math.round(border.left + border.right))
  const scrollbarLeft = Math.max(0, field.clientLeft - Math.round(border.left))
  const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1
  const width = box.width / scale - border.left - border.right - scrollbar
  clip.style.left = `${box.left + (border.left + scrollbarLeft) * scale}px`
  clip.style.top = `${box.top + border.top * scale}px`
  clip.style.width = `${width}px`
  clip.style.height = `${field.clientHeight}px`
  clip.style.transform = scale === 1 ? '' : `scale(${scale})`
  clip.style.transformOrigin = '0 0'
  copy.style.width = `${width}px`
  copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`
}

function rangeIn(copy: HTMLElement, { start, end }: Span): Range | null {
  const range = document.createRange()
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  let at = 0
  let open = false
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!open && start < at + length) {
      range.setStart(node, start - at)
      open = true
    }
    if (open && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}
