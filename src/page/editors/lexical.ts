import type { Editor } from './editor.ts'

export const lexical: Editor = {
  recognises: element => element.matches('[data-lexical-editor="true"]'),
  blocks: 'p, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, div',
  unseen: null,
  takesLines: false,
}
