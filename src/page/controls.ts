import type { ComposerSpec, EditorKind } from '../sites/site.ts'
import { editors } from './editors/index.ts'
import { likelyControls } from './likely.ts'
import { readText } from './read.ts'
import { regionOf } from './recognise.ts'
import { suggests } from './suggestions.ts'
import { firstOf, parentOf } from './tree.ts'

/** How many elements outward an area around the field is looked for. */
const LEVELS = 8

/** One composer as it stands on the page. */
export interface Composer {
  readonly spec: ComposerSpec
  readonly editor: EditorKind
  readonly field: HTMLElement
}

export interface FieldText {
  readonly field: HTMLElement
  readonly text: string
}

/** What one press publishes: one text, several for a thread. Read anew each time. */
export function textsOf({ spec, editor, field }: Composer): FieldText[] {
  const css = spec.field.map(selector => selector.css).join(', ')
  const found = [...regionOf(spec, field).querySelectorAll<HTMLElement>(css)]
  const fields = found.includes(field) ? found.filter(each => editors[editor].recognises(each)) : [field]
  return fields.map(each => ({ field: each, text: readText(each, editors[editor]).text }))
}

export const joined = (texts: readonly FieldText[]) => texts.map(({ text }) => text).join('\n\n')

/** The controls that publish a composer's text at this moment, or may, the likeliest first; also those that are disabled. */
export function controlsOf({ spec, field }: Composer): Element[] {
  const region = regionOf(spec, field)
  for (const { css, pick, within } of spec.publish.controls) {
    const found = within === 'region' ? [...region.querySelectorAll(css)] : nearest(field, css)
    if (found.length > 0) return likelyControls(found, field, pick)
  }
  return []
}

function nearest(field: Element, css: string): Element[] {
  let area: Node | null = parentOf(field)
  for (let level = 0; area instanceof Element && level < LEVELS; level++, area = parentOf(area)) {
    const found = [...area.querySelectorAll(css)].filter(element => !field.contains(element))
    if (found.length > 0) return found
  }
  return []
}

const isOff = (element: Element) => element.matches(':disabled, [aria-disabled="true"]')

/** The control that an event falls on, `null` when it falls on none or on one that is disabled. */
export function controlIn(composer: Composer, event: Event): Element | null {
  const path = event.composedPath()
  return controlsOf(composer).find(control => path.includes(control) && !isOff(control)) ?? null
}

/** Whether a key in the field publishes. A key that an input method or a list of suggestions takes does not. */
export function publishesByKey(composer: Composer, event: KeyboardEvent): boolean {
  const { key } = composer.spec.publish
  if (key === null || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false
  const path = event.composedPath()
  if (!path.includes(composer.field)) return false
  if (event.ctrlKey || event.metaKey) return true
  return key === 'enter' && !event.shiftKey && !suggests(composer.field)
}

/** What a composer's region shows of a later time of publishing; `null`: it is published at once. */
export function scheduledTime({ spec, field }: Composer): string | null {
  const shown = firstOf(regionOf(spec, field), spec.publish.scheduled)
  return shown && (shown.textContent ?? '').trim()
}
