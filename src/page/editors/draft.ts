import type { Editor } from './editor.ts'

/** Draft.js 0.11, also as Facebook's build of it, whose classes are mangled and whose data attributes are not. */
export const draft: Editor = {
  recognises: element => element.querySelector('[data-contents="true"] [data-block="true"]') !== null,
  blocks: '[data-block="true"]',
  unseen: null,
  // Not proven in Firefox, whose pages see less of a script's own events: there it is copied.
  lines: import.meta.env.FIREFOX ? null : 'paste',
}
