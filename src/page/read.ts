import type { Span } from '../core/model.ts'
import type { Editor } from './editors/editor.ts'

/** A stretch of the text that lies in one text node; `offset` is where in the node it starts. */
interface Piece {
  readonly node: Text
  readonly offset: number
  /** From the start of its block. */
  readonly start: number
  readonly length: number
}

/** One line of an editor. */
export interface Block {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Where text would go in a block without any. */
  readonly container: Node
}

/** The text of an editor as a person sees it, with the way back to the page. Blocks are joined by `\n`. */
export interface TextMap {
  readonly text: string
  readonly blocks: readonly { readonly start: number; readonly block: Block }[]
}

/** What was read before, by block: only what has changed is read again. */
export type BlockCache = WeakMap<Node, Block>

/**
 * Reads an editor's text. Blocks in `cache` are taken from there; drop those that changed.
 * Throws nothing: an editor without a text gives `''`.
 */
export function readText(root: HTMLElement, editor: Editor, cache: BlockCache = new WeakMap()): TextMap {
  if (editor.blocks === null) return fieldText(root)
  const found: Block[] = []
  collect(root, editor, editor.blocks, cache, found)
  return mapOf(found)
}

function mapOf(found: readonly Block[]): TextMap {
  let start = 0
  const blocks = found.map(block => {
    const placed = { start, block }
    start += block.text.length + 1
    return placed
  })
  return { text: found.map(({ text }) => text).join('\n'), blocks }
}

function fieldText(root: HTMLElement): TextMap {
  return { text: root instanceof HTMLTextAreaElement ? root.value : '', blocks: [] }
}

/** Inline nodes in a row outside any block are a line too: the first line of a plain contenteditable. */
function collect(root: Node, editor: Editor, css: string, cache: BlockCache, found: Block[]): void {
  let inline: Node[] = []
  const flush = () => {
    const block = blockOf(inline, root, editor)
    if (inline.length > 0 && (block.text !== '' || inline.some(isBreak))) found.push(block)
    inline = []
  }
  for (const child of root.childNodes) {
    const known = cache.get(child)
    const kind = known ? 'block' : kindOf(child, css)
    if (kind === 'inline') {
      inline.push(child)
      continue
    }
    flush()
    if (kind === 'blocks') collect(child, editor, css, cache, found)
    else found.push(known ?? remember(cache, child, blockOf([...child.childNodes], child, editor)))
  }
  flush()
}

const isBreak = (node: Node) => node.nodeName === 'BR'

/** Of nested blocks the innermost are the lines: the others only hold them. */
export function kindOf(node: Node, css: string): 'inline' | 'block' | 'blocks' {
  if (!(node instanceof Element)) return 'inline'
  if (node.querySelector(css)) return 'blocks'
  return node.matches(css) ? 'block' : 'inline'
}

/** Keeps a block for the next reading. */
export function remember(cache: BlockCache, node: Node, block: Block): Block {
  cache.set(node, block)
  return block
}

/** Reads the nodes of one block. */
export function blockOf(nodes: readonly Node[], container: Node, editor: Editor): Block {
  const pieces: Piece[] = []
  let text = ''
  const visit = (node: Node) => {
    if (node instanceof Text) {
      for (const part of visibleParts(node)) {
        pieces.push({ ...part, start: text.length })
        text += node.data.slice(part.offset, part.offset + part.length)
      }
    } else if (node instanceof Element && !(editor.unseen && node.matches(editor.unseen))) {
      if (isBreak(node)) text += '\n'
      else node.childNodes.forEach(visit)
    }
  }
  nodes.forEach(visit)
  // The last line break of a block only holds the line open: nobody sees a line after it.
  return { text: text.endsWith('\n') ? text.slice(0, -1) : text, pieces, container }
}

/** Editors put U+FEFF beside embedded objects and cursors; it has no width and no meaning. */
function visibleParts(node: Text): { node: Text; offset: number; length: number }[] {
  const { data } = node
  if (!data.includes('\uFEFF')) return data ? [{ node, offset: 0, length: data.length }] : []
  return [...data.matchAll(/[^\uFEFF]+/g)].map(part => ({ node, offset: part.index, length: part[0].length }))
}

/** Forgets the blocks around a changed node, up to the editor's root. */
export function forgetAround(cache: BlockCache, node: Node, root: Node): void {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) cache.delete(at)
}

export interface DomSpan extends StaticRangeInit {
  /** The span lies inside one block: only there a replacement is safe. */
  readonly oneBlock: boolean
}

/** The place of a span on the page, `null` when it has none, e.g. in a text that is read anew by now. */
export function placeOf({ blocks }: TextMap, span: Span): DomSpan | null {
  const first = blockAt(blocks, span.start)
  const last = blockAt(blocks, span.end)
  if (!first || !last) return null
  const start = pointIn(first.block, span.start - first.start, span.start === span.end)
  const end = span.start === span.end ? start : pointIn(last.block, span.end - last.start, true)
  if (!start || !end) return null
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
    oneBlock: first === last,
  }
}

function blockAt(blocks: TextMap['blocks'], offset: number) {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const found = blocks[low]
  return found && offset <= found.start + found.block.text.length ? found : null
}

/** At a seam of two nodes, an end belongs to the left one and a start to the right one. */
function pointIn(block: Block, offset: number, isEnd: boolean): { node: Node; offset: number } | null {
  for (const piece of block.pieces) {
    const inside = offset - piece.start
    if (isEnd ? inside > 0 && inside <= piece.length : inside >= 0 && inside < piece.length) {
      return { node: piece.node, offset: piece.offset + inside }
    }
  }
  const [first] = block.pieces
  if (isEnd && offset === 0 && first) return { node: first.node, offset: first.offset }
  return block.pieces.length === 0 && offset === 0 ? { node: block.container, offset: 0 } : null
}

/** The offset of a place on the page, `null` outside the text. */
export function offsetOf({ blocks }: TextMap, node: Node, offset: number): number | null {
  for (const { start, block } of blocks) {
    const piece = block.pieces.find(
      candidate => candidate.node === node && offset <= candidate.offset + candidate.length,
    )
    if (piece) return start + piece.start + Math.max(0, offset - piece.offset)
    if (node === block.container) return start + (offset === 0 ? 0 : block.text.length)
  }
  return null
}
