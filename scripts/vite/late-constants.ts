import { parseSync } from 'vite'
import { type Edit, edited } from './edits.ts'

/** As much of a node of the syntax tree as is used. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A name as it stands somewhere, and what it stands in. */
interface Named {
  readonly name: string
  readonly node: Node
  readonly parent: Node
  readonly key: string
  /** The parent is a part of `{ … }` that is taken apart. */
  readonly inPattern: boolean
}

interface Constant {
  readonly statement: Node
  readonly value: Node
}

/**
 * Rewrites patterns that are constants of a module so that each is made when it is first asked for. There are hundreds of
 * them, and a start reads them all before it can do anything; a text needs some.
 *
 * Only what is a constant of the module alone is touched: no name that is exported, or that is something else elsewhere.
 */
export function withLateConstants(code: string): string {
  const { program } = parseSync('module.js', code)
  const constants = patternConstants(program.body as unknown as readonly Node[])
  if (constants.size === 0) return code
  const names = [...namesIn(program as unknown as Node)].filter(({ name }) => constants.has(name))
  const uses = names.filter(one => !isKey(one) && !isOwnName(one, constants))
  for (const one of uses) if (isBound(one)) constants.delete(one.name)
  const edits = [
    ...Array.from(constants, ([name, constant]) => declared(name, constant, code)),
    ...uses.filter(({ name }) => constants.has(name)).map(used),
  ]
  return edited(code, edits)
}

function patternConstants(body: readonly Node[]): Map<string, Constant> {
  return new Map(
    body.flatMap(statement => {
      const { type, kind, declarations } = statement as Node & { declarations?: readonly Node[] }
      const [only, ...others] = declarations ?? []
      if (type !== 'VariableDeclaration' || kind !== 'const' || !only || others.length > 0) return []
      const { id, init } = only as Node & { id: Node; init: Node | null }
      return init && id.type === 'Identifier' && isPattern(init)
        ? [[String(id.name), { statement, value: init }] as const]
        : []
    }),
  )
}

function isPattern(value: Node): boolean {
  if (value.type === 'Literal') return 'regex' in value
  const { callee } = value as { callee?: Node }
  return value.type === 'NewExpression' && callee?.name === 'RegExp'
}

function* namesIn(node: Node, inPattern = false): Generator<Named> {
  for (const [key, child] of Object.entries(node))
    for (const one of [child].flat() as unknown[]) {
      if (typeof one !== 'object' || one === null || !('type' in one)) continue
      const inner = one as Node
      if (inner.type === 'Identifier') yield { name: String(inner.name), node: inner, parent: node, key, inPattern }
      yield* namesIn(inner, node.type === 'ObjectPattern')
    }
}

const KEYS: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
}

function isKey({ parent, key }: Named): boolean {
  if (parent.type === 'Property') return key === 'key' && parent.computed !== true
  return KEYS[parent.type] === key && parent.computed !== true
}

const isOwnName = ({ name, node }: Named, constants: ReadonlyMap<string, Constant>): boolean => {
  const own = constants.get(name)
  return own !== undefined && node.start > own.statement.start && node.start < own.value.start
}

/** Where a name comes to mean something of its own, or goes out of the module. */
const BINDS: readonly string[] = [
  ...['VariableDeclarator id', 'FunctionDeclaration id', 'FunctionDeclaration params', 'FunctionExpression id'],
  ...['FunctionExpression params', 'ArrowFunctionExpression params', 'ClassDeclaration id', 'ClassExpression id'],
  ...['ArrayPattern elements', 'RestElement argument', 'AssignmentPattern left', 'CatchClause param'],
  ...['AssignmentExpression left', 'UpdateExpression argument', 'ExportSpecifier local', 'ExportSpecifier exported'],
  ...['ImportSpecifier local', 'ImportDefaultSpecifier local', 'ImportNamespaceSpecifier local', 'ForOfStatement left'],
  ...['ForInStatement left', 'LabeledStatement label', 'BreakStatement label', 'ContinueStatement label'],
]

const isBound = ({ parent, key, inPattern }: Named): boolean =>
  BINDS.includes(`${parent.type} ${key}`) || (inPattern && parent.type === 'Property' && key === 'value')

function declared(name: string, { statement, value }: Constant, code: string): Edit {
  const made = code.slice(value.start, value.end)
  return {
    start: statement.start,
    end: value.start,
    text: `let ${late(name)}; const ${name} = () => ${late(name)} ??= ${made.startsWith('/') ? '' : '/* @__PURE__ */ '}`,
  }
}

const late = (name: string) => `${name}Late`

function used({ name, node, parent }: Named): Edit {
  const isShort = parent.type === 'Property' && parent.shorthand === true
  return { start: node.start, end: node.end, text: isShort ? `${name}: ${name}()` : `${name}()` }
}
