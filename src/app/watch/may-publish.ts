import { editableOf } from '../../page/watch.ts'

const FIELD = 'textarea, [contenteditable]:not([contenteditable="false"])'
const CONTROL =
  'button, label, [role="button"], [role="menuitem"], input:is([type="submit"], [type="button"], [type="image"])'
/** What editors keep in a field that looks empty. */
const NOTHING = /[\s\u200b\ufeff]+/g

/** A press that may publish something, and all texts that it may be. */
export interface MayPublish {
  readonly event: Event
  readonly text: string
}

/**
 * Whether a press may publish, without knowing any site: Enter in a field with a text, or a control pressed while such a
 * field stands on the page. Holds too much rather than too little, since it is asked for a fraction of a second alone.
 * `last`: the field that was used last, which may stand in a shadow root.
 */
export function mayPublish(event: Event, last: Element | null): MayPublish | null {
  const path = event.composedPath()
  const [target] = path
  if (!(target instanceof Element)) return null
  // Whether something is editable may cost the page its styles: asked at a key alone.
  const field = event instanceof KeyboardEvent ? editableOf(target) : null
  if (event instanceof KeyboardEvent && field ? !publishesByKey(event) : !isOnControl(path)) return null
  const own = field ? [textOf(field)] : textsAt(path, last)
  const text = own.join('')
  if (text === '') return null
  // An event forgets its way when it is over, and what looks at it later asks for that.
  Object.defineProperty(event, 'composedPath', { value: () => path })
  return { event, text }
}

/** Shift breaks the line; what an input method takes is no press. */
function publishesByKey({ key, shiftKey, ctrlKey, metaKey, isComposing, keyCode }: KeyboardEvent): boolean {
  if (key !== 'Enter' || isComposing || keyCode === 229) return false
  return !shiftKey || ctrlKey || metaKey
}

function isOnControl(path: readonly EventTarget[]): boolean {
  return path.some(target => target instanceof Element && target.matches(CONTROL))
}

function textsAt(path: readonly EventTarget[], last: Element | null): string[] {
  const root = last?.isConnected ? last.getRootNode() : null
  const roots = new Set([document, root, ...path].filter(isRoot))
  const fields = [...roots].flatMap(each => [...each.querySelectorAll(FIELD)])
  // Whether one is seen may cost a layout, and most have no text.
  return fields.filter(field => textOf(field) !== '' && isSeen(field)).map(textOf)
}

const isRoot = (target: EventTarget | null): target is Document | ShadowRoot =>
  target instanceof ShadowRoot || target === document

/** Sites keep texts of their own in fields that nobody sees. */
const isSeen = (field: Element) => field.checkVisibility?.() !== false

function textOf(field: Element): string {
  const text = field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')
  return text.replace(NOTHING, '')
}
