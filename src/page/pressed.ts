import type { Site } from '../sites/site.ts'
import { type Composer, controlIn, publishesByKey } from './controls.ts'
import { recognise } from './recognise.ts'
import { editableOf } from './watch.ts'

/** What a person's press publishes. */
export interface Pressed {
  readonly composer: Composer
  /** `null`: by a key in the field. */
  readonly control: Element | null
}

/**
 * The composer that an event publishes; `null` when it publishes none. All composers that stand on the page are looked
 * at, whether anybody has been in them or not. Where several share a control it is the one that stands nearest to it.
 */
export function pressedBy(site: Site, event: Event): Pressed | null {
  return isSpaceInText(event) ? null : nearestPressed(site, event)
}

function nearestPressed(site: Site, event: Event): Pressed | null {
  const path = event.composedPath()
  const composers = composersAt(site, path)
  if (event instanceof KeyboardEvent) {
    const written = composers.find(({ field }) => path.includes(field))
    if (written) return publishesByKey(written, event) ? { composer: written, control: null } : null
    if (event.key !== 'Enter' && event.key !== ' ') return null
  }
  let nearest: Pressed | null = null
  let least = Number.POSITIVE_INFINITY
  for (const composer of composers) {
    const control = controlIn(composer, event)
    const distance = control ? path.findIndex(around => around instanceof Node && around.contains(composer.field)) : -1
    if (control && (nearest === null || (distance >= 0 && distance < least))) {
      nearest = { composer, control }
      least = distance < 0 ? Number.POSITIVE_INFINITY : distance
    }
  }
  return nearest
}

/** Written at every word: it must cost nothing. */
function isSpaceInText(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key !== ' ') return false
  const [target] = event.composedPath()
  return target instanceof Element && editableOf(target) !== null
}

function composersAt(site: Site, path: readonly EventTarget[]): Composer[] {
  const css = site.composers.flatMap(({ field }) => field.map(selector => selector.css)).join(', ')
  const roots = new Set<ParentNode>([document, ...path.filter(target => target instanceof ShadowRoot)])
  const address = { host: location.host, path: location.pathname }
  return [...roots].flatMap(root =>
    [...root.querySelectorAll<HTMLElement>(css)].flatMap(field => {
      const found = recognise(site, address, field)
      return found?.state === 'composer' ? [{ spec: found.spec, editor: found.editor, field }] : []
    }),
  )
}
