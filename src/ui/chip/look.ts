import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { ComposerView } from '../view.ts'

/** How long in ms the whole chip is shown when there is news, and after the pointer has left it or a finger was on it. */
const NEWS_SHOWN = 4000
const AFTER_POINTER = 600
const AFTER_TOUCH = 6000

/** What a person should hear of at once; more of it is news, less is not. */
function weightOf({ review, state, guardFailed }: ComposerView) {
  const findings = review?.findings ?? []
  const of = (level: string) => findings.filter(finding => finding.level === level).length
  return { state, guardFailed, counts: [of('stop'), of('warning'), of('hint')] }
}

type Weight = ReturnType<typeof weightOf>

const isNews = (before: Weight, now: Weight) =>
  before.state !== now.state ||
  (now.guardFailed && !before.guardFailed) ||
  now.counts.some((count, level) => count > (before.counts[level] ?? 0))

/**
 * When the whole chip is shown, and when only its dot: at rest it must not stand over what is being written. It opens
 * for news, under the pointer and with the focus; `held` while it is the person who holds it open.
 */
export function useLook(view: ComposerView) {
  const [isHeld, setHeld] = useState(false)
  const [isShown, setShown] = useState(true)
  const box = useRef<HTMLDivElement>(null)
  const before = useRef<Weight | null>(null)
  const [timer] = useState(
    () =>
      new RestTimer(box, () => {
        setShown(false)
        setHeld(false)
      }),
  )
  useEffect(() => () => timer.stop(), [timer])
  useEffect(() => {
    const now = weightOf(view)
    const news = before.current === null || isNews(before.current, now)
    before.current = now
    if (!news) return
    setShown(true)
    timer.start(NEWS_SHOWN)
  }, [view, timer])

  const hold = (): void => {
    timer.stop()
    setHeld(true)
  }
  const handlers = {
    // Moved, not only there: the chip may come up under a pointer that rests.
    onPointerMove: hold,
    onPointerLeave: ({ pointerType }: PointerEvent) =>
      timer.start(pointerType === 'mouse' ? AFTER_POINTER : AFTER_TOUCH),
    onFocusIn: hold,
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && box.current?.contains(relatedTarget))) timer.start(AFTER_POINTER)
    },
  }
  // That nothing was checked is no news that goes away.
  const isOpen = isHeld || isShown || view.guardFailed
  return { box, handlers, look: isHeld ? 'held' : isOpen ? '' : 'resting' }
}

/** Takes the chip to its rest after a while; waits for a menu that hangs on it. */
class RestTimer {
  readonly #box: RefObject<HTMLElement | null>
  readonly #rest: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(box: RefObject<HTMLElement | null>, rest: () => void) {
    this.#box = box
    this.#rest = rest
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  start(ms: number): void {
    this.stop()
    this.#timer = setTimeout(() => {
      if (this.#box.current?.querySelector('[aria-haspopup="menu"][aria-expanded="true"]')) this.start(AFTER_POINTER)
      else this.#rest()
    }, ms)
  }
}
