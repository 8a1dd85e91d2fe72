import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, stringify } from 'yaml'
import { reasonOf } from '../error.ts'
import { faultsOf, type PlacedFault } from './fault.ts'
import { LARGEST_FILE } from './largest-file.ts'
import { type OwnPackFile, ownPackSchema } from './schema.ts'

/** A pack's file that is right by its schema, and where its parts stand in it; or all that is wrong. */
export type ReadOwnPack =
  | { readonly file: OwnPackFile; readonly lineOf: LineOf }
  | { readonly faults: readonly PlacedFault[] }

type LineOf = (path: readonly (string | number)[]) => number

/** What is referred to again is written out: a few lines must not become megabytes. */
const MOST_ALIASES = 100
const LARGEST_WRITTEN_OUT = 4 * LARGEST_FILE
/** More is no help to anybody. */
const MOST_FAULTS = 50
/** Turns the direction of what follows, or hides between letters. Those that join emoji and scripts are none. */
const UNSEEN = /[^\P{Cc}\t\r\n]|[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u

/** Reads the file of a pack, YAML or JSON. Never throws: whatever is wrong with it is a fault with its line. */
export function readOwnPack(written: string): ReadOwnPack {
  if (new TextEncoder().encode(written).length > LARGEST_FILE)
    return refused(null, reasonOf('too-large', `${LARGEST_FILE / 1024} kB`))
  const text = written.replace(/^\uFEFF/, '')
  const lines = text.split('\n')
  const broken = lines.findIndex(line => line.includes('\uFFFD'))
  if (broken >= 0) return refused(broken + 1, reasonOf('not-utf-8'))
  const unseen = lines.findIndex(line => UNSEEN.test(line))
  if (unseen >= 0) return refused(unseen + 1, reasonOf('unseen-characters'))
  try {
    return readDocument(text)
  } catch (error) {
    // Brackets in brackets by the thousand are no pack.
    return refused(null, reasonOf('not-yaml', (error as Error).message.split('\n')[0]))
  }
}

const refused = (line: number | null, reason: PlacedFault['reason']): ReadOwnPack => ({
  faults: [{ line, path: [], reason }],
})

function readDocument(text: string): ReadOwnPack {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const [error] = document.errors
  if (error) return refused(counter.linePos(error.pos[0]).line, reasonOf('not-yaml', error.message))
  const value = writtenOut(document)
  if (value === null) return refused(null, reasonOf('too-many-aliases'))
  const lineOf: LineOf = path => counter.linePos(offsetOf(document, path)).line
  if (UNSEEN.test(JSON.stringify(value))) return refused(null, reasonOf('unseen-characters'))
  const read = ownPackSchema.safeParse(value)
  if (read.success) return { file: read.data, lineOf }
  const faults = faultsOf(read.error.issues, value).slice(0, MOST_FAULTS)
  return { faults: faults.map(fault => ({ ...fault, line: lineOf(fault.path) })) }
}

/** `null` for what grows without end when it is written out. */
function writtenOut(document: Document): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    return JSON.stringify(value ?? '').length > LARGEST_WRITTEN_OUT ? null : (value ?? '')
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

/** Where a part stands, or the nearest around it that is there. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents
  let offset = document.contents?.range?.[0] ?? 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isSeq(node)) {
      node = node.items[Number(key)]
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset
    } else if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(key))
      offset = isScalar(pair?.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair?.value
    } else return offset
  }
  return offset
}

/** The file of a pack that was made without one. */
export const writeOwnPack = (file: OwnPackFile): string => stringify(file)
