import type { Editor } from './editor.ts'

/** ProseMirror, and TipTap on top of it. */
export const prosemirror: Editor = {
  recognises: element => element.matches('.ProseMirror'),
  blocks: 'p, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, div',
  unseen: '.ProseMirror-trailingBreak, .ProseMirror-separator, .ProseMirror-widget',
  lines: 'insert',
}
