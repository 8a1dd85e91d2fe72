import type { AnsweredPost } from '../core/model.ts'
import type { Selector, Site } from '../sites/site.ts'
import { closestAcross, firstOf } from './tree.ts'

/** How many places before a reply's own the answered post is looked for: X puts it in a cell before. */
const PLACES_BEFORE = 3

/** The post that is answered: its text and author, `null` when the page does not show it beside the composer. */
export function answeredPost({ answered }: Site, field: HTMLElement): AnsweredPost | null {
  for (const { css } of answered.around) {
    let place: Element | null = closestAcross(field, css)
    for (let step = 0; place && step <= PLACES_BEFORE; step++) {
      const post = postIn(place, answered.post, field)
      const text = post && textOf(post, answered.text, field)
      if (text) return { text, author: textOf(post, answered.author, field) }
      place = place.previousElementSibling
    }
  }
  return null
}

function postIn(place: Element, selectors: readonly Selector[], field: HTMLElement): Element | null {
  if (selectors.length === 0) return place
  return selectors.some(({ css }) => place.matches(css)) && !place.contains(field)
    ? place
    : (firstOf(place, selectors) ?? place)
}

function textOf(post: Element, selectors: readonly Selector[], field: HTMLElement): string | null {
  for (const { css } of selectors) {
    const found = [...post.querySelectorAll<HTMLElement>(css)].find(element => !field.contains(element))
    // biome-ignore lint/performance/useDomNodeTextContent: only what a person sees counts, without hidden doubles
    const text = found?.innerText?.trim()
    if (text) return text
  }
  return null
}
