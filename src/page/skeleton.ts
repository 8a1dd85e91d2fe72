import { parentOf } from './tree.ts'

/** How many elements outward are told: enough to write a selector, too few to tell a page's content. */
const LEVELS = 12
const ATTRIBUTES = [
  'role',
  'data-testid',
  'contenteditable',
  'data-lexical-editor',
  'componentkey',
  'data-test-modal-id',
]

/** The structure around an editable for a report: tags, roles, test ids. No text, no name, no number of anyone. */
export function fieldSkeleton(field: Element): string {
  const lines: string[] = []
  let at: Node | null = field
  while (at && lines.length < LEVELS) {
    if (at instanceof ShadowRoot) lines.push('#shadow-root')
    else if (at instanceof Element) lines.push(describe(at))
    at = parentOf(at)
  }
  return lines.join('\n')
}

function describe(element: Element): string {
  const attributes = ATTRIBUTES.flatMap(name => {
    const value = element.getAttribute(name)
    // A test id may end in an account's name or a post's number.
    return value === null ? [] : [`[${name}="${value.replace(/\d{3,}|-[^-]*$/g, '…')}"]`]
  })
  return element.tagName.toLowerCase() + attributes.join('')
}

/** A path without what points at a person or a post: numbers and long parts. */
export function pathPattern(path: string): string {
  return path
    .split('/')
    .map(part => (part.length > 12 || /\d/.test(part) ? '…' : part))
    .join('/')
}
