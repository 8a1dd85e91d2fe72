import { autoUpdate } from '@floating-ui/dom'
import type { ComponentChildren, Ref } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Placement, placeBeside } from './beside.ts'
import { focusedBeside } from './focus.ts'
import { Icon } from './icons.tsx'

export interface MenuItem {
  readonly text: string
  /** Set: one of several choices, of which this one is or is not the chosen. */
  readonly checked?: boolean
  choose(): void
}

export interface MenuGroup {
  readonly title: string
  readonly items: readonly MenuItem[]
}

interface MenuProps {
  /** What the button shows. */
  readonly children: ComponentChildren
  readonly label?: string
  /** Shown as a tooltip. */
  readonly title?: string
  readonly menuLabel: string
  readonly className: string
  readonly placement: Placement
  readonly groups: readonly MenuGroup[]
  /** A sentence under the items, read with the menu. */
  readonly note?: string
  /** Stays open after a choice: there is more to choose. */
  readonly staysOpen?: boolean
}

const STEPS: Record<string, (now: number, count: number) => number> = {
  ArrowDown: (now, count) => (now + 1) % count,
  ArrowUp: (now, count) => (now <= 0 ? count : now) - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return menu ? [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')] : []
}

/** Keeps an open menu beside its button, inside the window, and gives it the focus when it was opened by key. */
function useOpenMenu(placement: Placement, open: boolean) {
  const takesFocus = useRef(false)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const anchor = button.current
    const floating = menu.current
    if (!open || !anchor || !floating) return
    const origin = anchor.parentElement ?? anchor
    return autoUpdate(anchor, floating, () => placeBeside(anchor, floating, origin, placement))
  }, [open, placement])
  useLayoutEffect(() => {
    if (!open || !takesFocus.current) return
    const items = itemsOf(menu.current)
    const chosen = items.find(item => item.getAttribute('aria-checked') === 'true')
    ;(chosen ?? items[0])?.focus({ preventScroll: true })
  }, [open])
  return { button, menu, takesFocus }
}

/**
 * Closes on a press elsewhere, and on Esc while the focus is elsewhere: a menu opened by pointer leaves it in the site's
 * editor, and the site must not close its dialog on that key. From outside a closed shadow root only its host is seen.
 */
function useDismissal(open: boolean, setOpen: (open: boolean) => void) {
  const wrapper = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const inside = wrapper.current
    if (!open || !inside) return
    const root: Node & { readonly host?: Element } = inside.getRootNode()
    const lifetime = new AbortController()
    const options = { capture: true, signal: lifetime.signal }
    const unless = (element: EventTarget) => (event: Event) => {
      if (event.composedPath().includes(element)) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
      }
      setOpen(false)
    }
    root.addEventListener('pointerdown', unless(inside), options)
    window.addEventListener('pointerdown', unless(root.host ?? inside), options)
    window.addEventListener('keydown', unless(root.host ?? inside), options)
    return () => lifetime.abort()
  }, [open, setOpen])
  return wrapper
}

/** A menu that its button opens and closes, with the keys and presses that do it. */
function useMenu(placement: Placement) {
  const [isOpen, setOpen] = useState(false)
  const { button, menu, takesFocus } = useOpenMenu(placement, isOpen)
  const wrapper = useDismissal(isOpen, setOpen)
  const open = (byKey: boolean): void => {
    takesFocus.current = byKey
    setOpen(true)
  }
  const close = (): void => {
    if (menu.current?.contains(focusedBeside(menu.current))) button.current?.focus()
    setOpen(false)
  }
  const onPress = (event: MouseEvent): void => {
    if (isOpen) close()
    // A press by Enter or Space has no click count.
    else open(event.detail === 0)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      open(true)
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      close()
      // Tab goes on from the button.
      if (event.key === 'Tab') return
    } else if (!moveFocus(menu.current, event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { isOpen, wrapper, button, menu, close, onPress, onKeyDown }
}

/**
 * A button with a menu (WAI-ARIA menu button pattern). Opened by keyboard it takes the focus; opened by pointer it
 * leaves the focus where it is, so that the site's editor may keep it.
 */
export function Menu(props: MenuProps) {
  const { children, label, title, menuLabel, className, placement, groups, note, staysOpen } = props
  const id = useId()
  const { isOpen, wrapper, button, menu, close, onPress, onKeyDown } = useMenu(placement)
  const choose = (item: MenuItem): void => {
    if (!staysOpen) close()
    item.choose()
  }
  return (
    <span class="with-menu" ref={wrapper}>
      <button
        type="button"
        ref={button}
        class={className}
        aria-label={label}
        title={title}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onPress}
        onKeyDown={onKeyDown}
      >
        {children}
        <Icon name="down" />
      </button>
      {isOpen && <Items {...{ menuLabel, groups, note, id, menu, onKeyDown, choose }} />}
    </span>
  )
}

interface ItemsProps extends Pick<MenuProps, 'menuLabel' | 'groups' | 'note'> {
  readonly id: string
  readonly menu: Ref<HTMLDivElement>
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly choose: (item: MenuItem) => void
}

function Items({ menuLabel, groups, note, id, menu, onKeyDown, choose }: ItemsProps) {
  return (
    <div
      class="menu"
      id={id}
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={menuLabel}
      aria-describedby={note && `${id}-note`}
      onKeyDown={onKeyDown}
    >
      {groups.map((group, index) => (
        <Group key={group.title} group={group} id={`${id}-${index}`} choose={choose} />
      ))}
      {note && (
        <p class="menu-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}

function Group({ group, id, choose }: { group: MenuGroup; id: string; choose: (item: MenuItem) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu
    <div role="group" aria-labelledby={id}>
      <div class="menu-title" id={id}>
        {group.title}
      </div>
      {group.items.map(item =>
        item.checked === undefined ? (
          <button
            key={item.text}
            type="button"
            class="plain"
            role="menuitem"
            tabIndex={-1}
            onClick={() => choose(item)}
          >
            {item.text}
          </button>
        ) : (
          <button
            key={item.text}
            type="button"
            role="menuitemradio"
            aria-checked={item.checked}
            tabIndex={-1}
            onClick={() => choose(item)}
          >
            {item.checked ? <Icon name="check" /> : <span />}
            <span>{item.text}</span>
          </button>
        ),
      )}
    </div>
  )
}

/** Arrow keys, Home, End and first letters. Tells whether the key meant something. */
function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const items = itemsOf(menu)
  const focused = menu && focusedBeside(menu)
  const now = items.findIndex(item => item.isSameNode(focused))
  const step = STEPS[key]
  if (step) {
    items[step(now, items.length)]?.focus()
    return true
  }
  if (key.length !== 1 || key === ' ') return false
  const letter = key.toLocaleLowerCase()
  const starts = (item: HTMLElement): boolean => item.textContent.trim().toLocaleLowerCase().startsWith(letter)
  const ordered = [...items.slice(now + 1), ...items.slice(0, now + 1)]
  ordered.find(starts)?.focus()
  return true
}
