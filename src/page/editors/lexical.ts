import type { Editor } from './editor.ts'

export const lexical: Editor = {
  recognises: element => element.matches('[data-lexical-editor="true"]'),
  blocks: 'p, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, div',
  unseen: null,
  // Not proven in Firefox, whose pages see less of a script's own events: there it is copied.
  lines: import.meta.env.FIREFOX ? null : 'paste',
}
