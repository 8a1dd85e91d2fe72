import type { Attachment } from '../core/model.ts'
import type { Site } from '../sites/site.ts'

/** What is attached, as far as the site shows. An alternative text or captions that cannot be seen are `null`. */
export function attachmentsOf({ media }: Site, region: Element): Attachment[] {
  const scopes = media.scope.flatMap(({ css }) => [
    ...(region.matches(css) ? [region] : []),
    ...region.querySelectorAll(css),
  ])
  const found = new Map<Element, Attachment>()
  for (const scope of scopes) {
    const images = [...scope.querySelectorAll(media.image)]
    const described = images.length > 0 ? badges(scope, media.altBadge) : null
    images.forEach((image, index) => {
      found.set(image, { kind: 'image', alt: altOf(described, index), captions: null })
    })
    for (const video of scope.querySelectorAll(media.video)) {
      found.set(video, { kind: 'video', alt: null, captions: null })
    }
    for (const file of media.document ? scope.querySelectorAll(media.document) : []) {
      found.set(file, { kind: 'document', alt: null, captions: null })
    }
  }
  return [...found.values()]
}

/** The page shows a badge for each described image and not its text: that there is one is all that is known. */
function altOf(described: number | null, index: number): string | null {
  if (described === null) return null
  return index < described ? 'ALT' : ''
}

function badges(scope: Element, badge: RegExp | null): number | null {
  if (!badge) return null
  return [...scope.querySelectorAll('span, div')].filter(
    element => element.childElementCount === 0 && badge.test(element.textContent?.trim() ?? ''),
  ).length
}
