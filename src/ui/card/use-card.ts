import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Finding, Fix, FixOutcome } from '../../core/finding.ts'
import type { Scope } from '../../core/silence.ts'
import type { SkipReason } from '../../core/skip.ts'
import { cycleTab, focusedBeside, focusFirst } from '../focus.ts'
import type { CardActions } from '../view.ts'

/** What the strip under the card says: how the last action went, with what can be done about it. */
export type Notice =
  | { readonly kind: 'fix'; readonly outcome: FixOutcome; readonly text: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copy-failed' }
  | { readonly kind: 'declined'; readonly scope: Scope | 'once'; readonly finding: Finding }

/** The text that a person pastes when a fix could not be applied. */
export function textToCopy(fix: Fix): string {
  return fix.edits
    .map(edit => edit.insert.trim())
    .filter(insert => insert !== '')
    .join('\n')
}

/** The card's own state: only what the last action came to. Everything else are props. */
export function useNotice(actions: CardActions) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const fix = async (finding: Finding, chosen: Fix): Promise<void> => {
    setNotice({ kind: 'fix', outcome: await actions.fix(finding, chosen), text: textToCopy(chosen) })
  }
  const copy = async (text: string): Promise<void> => {
    setNotice({ kind: (await actions.copy(text)) ? 'copied' : 'copy-failed' })
  }
  const declineOnce = (finding: Finding, reason: SkipReason): void => {
    setNotice({ kind: 'declined', scope: 'once', finding })
    actions.notThisTime(finding, reason)
  }
  const declineAlways = (finding: Finding, scope: Scope): void => {
    setNotice({ kind: 'declined', scope, finding })
    actions.never(finding, scope)
  }
  const undo = (): void => {
    setNotice(null)
    actions.undoDecline()
  }
  return { notice, forget: () => setNotice(null), fix, copy, declineOnce, declineAlways, undo }
}

/** What a card says of what was just done, and the ways to do it. */
export type Notices = ReturnType<typeof useNotice>

/** Keys of the card: Esc closes, arrows go through the findings, Tab stays inside. */
export function cardKeys(actions: CardActions, forget: () => void) {
  const move = (step: () => void) => (): void => {
    forget()
    step()
  }
  const keys: Record<string, () => void> = {
    Escape: actions.close,
    ArrowDown: move(actions.next),
    ArrowUp: move(actions.previous),
  }
  return (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    // Where the text itself has the focus because it is long, arrows scroll it.
    if (event.key.startsWith('Arrow') && event.target instanceof Element && event.target.matches('.body')) return
    const act = keys[event.key]
    if (act) act()
    else if (event.key !== 'Tab' || !cycleTab(event.currentTarget, event.shiftKey)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

/**
 * The focus goes into the card when it is opened by key, and stays in it when the control that had it is gone with its
 * finding.
 */
export function useCardFocus(takesFocus: boolean) {
  const card = useRef<HTMLDivElement>(null)
  const had = useRef(false)
  useLayoutEffect(() => {
    if (takesFocus && card.current) focusFirst(card.current)
  }, [takesFocus])
  useLayoutEffect(() => {
    const element = card.current
    if (had.current && element && !element.contains(focusedBeside(element))) focusFirst(element)
  })
  const handlers = {
    onFocusIn: () => {
      had.current = true
    },
    onFocusOut: (event: FocusEvent) => {
      // Without a new place for it the focus was lost with its element, not moved by the person.
      if (event.relatedTarget) had.current = false
    },
  }
  return { card, handlers }
}

/** Where a text is too long for the card, it scrolls, and must be reached by Tab to be scrolled by key. */
export function useScrolls() {
  const body = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    const element = body.current
    if (element) setScrolls(element.scrollHeight > element.clientHeight)
  })
  return { body, scrolls }
}
