import type { Editor } from './editor.ts'

/** A contenteditable without a library behind it, or with one that we do not know. */
export const plain: Editor = {
  recognises: element => element instanceof HTMLElement && element.isContentEditable,
  blocks: 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre',
  unseen: null,
  lines: 'insert',
}
