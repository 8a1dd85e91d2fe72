import type { Editor } from './editors/editor.ts'
import { type Block, type BlockCache, blockOf, kindOf, remember, type TextMap } from './read.ts'
import { type Change, changeOf } from './track.ts'

/** A text that was read again, and what has changed in it; `null` when it reads as before. */
export interface Reread {
  readonly map: TextMap
  readonly change: Change | null
}

/**
 * Reads anew what changed inside known blocks, as typing does, and leaves the others. `null` when there is more to it:
 * a block came, went or was split, or what changed is in none.
 */
export function readChanged(
  before: TextMap,
  root: HTMLElement,
  editor: Editor,
  cache: BlockCache,
  records: readonly MutationRecord[],
): Reread | null {
  const anew = changedBlocks(root, editor.blocks, cache, records)
  if (!anew) return null
  let reread: Reread = { map: before, change: null }
  for (const [block, only] of anew) {
    const at = reread.map.blocks.findIndex(placed => placed.block === block)
    if (at < 0) return null
    const { container } = block
    const now = (only && withText(block, only)) ?? blockOf([...container.childNodes], container, editor)
    reread = replaced(reread.map, at, remember(cache, container, now))
  }
  return anew.size === 1 ? reread : { map: reread.map, change: changeOf(before.text, reread.map.text) }
}

/** The blocks that changed, each with its text node where that alone has; `null` when there is more to it. */
function changedBlocks(
  root: HTMLElement,
  css: string | null,
  cache: BlockCache,
  records: readonly MutationRecord[],
): Map<Block, Text | null> | null {
  const anew = new Map<Block, Text | null>()
  for (const { type, target, addedNodes } of records) {
    // What took it away has a record of its own: editors put new elements in the stead of those just written in.
    if (!root.contains(target)) continue
    const block = blockAround(cache, target, root)
    if (!block || css === null) return null
    for (const added of addedNodes) if (root.contains(added) && kindOf(added, css) !== 'inline') return null
    const isSame = !anew.has(block) || anew.get(block) === target
    anew.set(block, isSame && type === 'characterData' ? (target as Text) : null)
  }
  return anew
}

/** A text with another block in the place of one: nothing but the block is looked through, however long the text is. */
function replaced({ text, blocks }: TextMap, at: number, block: Block): Reread {
  const old = blocks[at]
  if (!old) throw new RangeError('a block that is read again has a place')
  const { start } = old
  const by = block.text.length - old.block.text.length
  const change = changeOf(old.block.text, block.text)
  return {
    map: {
      text: text.slice(0, start) + block.text + text.slice(start + old.block.text.length),
      blocks: blocks.map((placed, index) => {
        if (index === at) return { start, block }
        return index < at || by === 0 ? placed : { start: placed.start + by, block: placed.block }
      }),
    },
    change: change && {
      ...change,
      start: start + change.start,
      oldEnd: start + change.oldEnd,
      newEnd: start + change.newEnd,
    },
  }
}

/** A block of which one text node alone has become another, as by most keys; `null` when more must be looked at. */
function withText({ text, pieces, container }: Block, node: Text): Block | null {
  const at = pieces.findIndex(piece => piece.node === node)
  const old = pieces[at]
  const { data } = node
  if (!old || old.offset > 0 || pieces[at + 1]?.node === node) return null
  const end = old.start + old.length
  // What nobody sees, and a break that may only hold the line open.
  if (data === '' || data.includes('\uFEFF') || (end >= text.length && data.endsWith('\n'))) return null
  const by = data.length - old.length
  return {
    text: text.slice(0, old.start) + data + text.slice(end),
    pieces: pieces.map((piece, index) => {
      if (index === at) return { ...piece, length: data.length }
      return index < at ? piece : { ...piece, start: piece.start + by }
    }),
    container,
  }
}

function blockAround(cache: BlockCache, node: Node, root: Node): Block | undefined {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    const block = cache.get(at)
    if (block) return block
  }
  return undefined
}
