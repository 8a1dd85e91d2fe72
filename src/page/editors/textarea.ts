import type { Editor } from './editor.ts'

export const textarea: Editor = {
  recognises: element => element instanceof HTMLTextAreaElement,
  blocks: null,
  unseen: null,
  lines: 'insert',
}
