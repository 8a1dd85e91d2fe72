import type { ComposerSpec, EditorKind, Selector, Site } from '../sites/site.ts'
import { editors } from './editors/index.ts'
import { closestAcross } from './tree.ts'

export interface PageAddress {
  readonly host: string
  readonly path: string
}

/** What an editable is. `null` where it is none of our business: a search box, a name field. */
export type Recognised =
  | { readonly state: 'composer'; readonly spec: ComposerSpec; readonly editor: EditorKind }
  /** `unclaimed`: nothing says that it is private, and nothing that it is a post or a comment. */
  | { readonly state: 'excluded'; readonly unclaimed?: true }
  | { readonly state: 'cannot-read'; readonly spec: ComposerSpec | null }

const matches = (element: Element, selectors: readonly Selector[]) => selectors.some(({ css }) => element.matches(css))

/** Says whether and how an editable is read, by its surroundings alone: its text is not looked at. */
export function recognise(site: Site, address: PageAddress, element: Element): Recognised | null {
  const spec = site.composers.find(candidate => claims(candidate, address, element))
  if (!spec && !matches(element, site.editable)) return isPrivate(site, address, element) ? privateField(element) : null
  if (isPrivate(site, address, element)) return { state: 'excluded' }
  if (!spec)
    return site.unclaimed === 'excluded' ? { state: 'excluded', unclaimed: true } : { state: 'cannot-read', spec: null }
  const editor = spec.editors.find(kind => editors[kind].recognises(element))
  return editor ? { state: 'composer', spec, editor } : { state: 'cannot-read', spec }
}

/** A plain field in a private place says so too, if it is one for running text. */
function privateField(element: Element): Recognised | null {
  return element.tagName === 'TEXTAREA' ? { state: 'excluded' } : null
}

function isPrivate({ exclude }: Site, { path }: PageAddress, element: Element): boolean {
  return exclude.paths.some(test => test.test(path)) || exclude.inside.some(({ css }) => closestAcross(element, css))
}

function claims(spec: ComposerSpec, address: PageAddress, element: Element): boolean {
  if (spec.hosts && !spec.hosts.includes(address.host)) return false
  if (spec.path && !spec.path.test(address.path)) return false
  return matches(element, spec.field)
}

/** The area that holds a composer's media, identity and buttons. */
export function regionOf(spec: ComposerSpec, field: Element): Element {
  for (const { css } of spec.region ?? []) {
    const found = closestAcross(field, css)
    if (found) return found
  }
  return closestAcross(field, 'dialog, [role="dialog"], form, article') ?? field.parentElement ?? field
}
