import type { Editor } from './editor.ts'

export const quill: Editor = {
  recognises: element => element.matches('.ql-editor'),
  blocks: 'p, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, div',
  // The list marker and the cursor's place holder of Quill 2.
  unseen: '.ql-ui, .ql-cursor',
  // Firefox runs the lines together.
  lines: import.meta.env.FIREFOX ? null : 'insert',
}
