import type { EditorKind } from '../../sites/site.ts'
import { draft } from './draft.ts'
import type { Editor } from './editor.ts'
import { lexical } from './lexical.ts'
import { plain } from './plain.ts'
import { prosemirror } from './prosemirror.ts'
import { quill } from './quill.ts'
import { textarea } from './textarea.ts'

export const editors: Readonly<Record<EditorKind, Editor>> = { draft, lexical, quill, prosemirror, plain, textarea }
