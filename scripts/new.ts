import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KINDS } from './new/kinds.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const USAGE = `usage: npm run new -- pack ID | rule PACK/ID | site ID | editor ID
ids have small letters, digits and hyphens`

/** What was begun, and what to do next; or why not. */
export type Begun = { readonly path: string; readonly next: readonly string[] } | { readonly fault: string }

/** Begins a pack, a rule, a site or an editor from its template; nothing that is there is written over. */
export function begin(kindName: string, name: string, root: string, now: Date): Begun {
  const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined
  if (!kind?.name.test(name)) return { fault: USAGE }
  const [id = name, pack = ''] = name.split('/').reverse()
  const today = now.toISOString().slice(0, 10)
  const values: Readonly<Record<string, string>> = {
    id,
    pack,
    name: id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    today,
    month: today.slice(0, 7),
    year: today.slice(0, 4),
  }
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (place, key: string) => values[key] ?? place)
  const path = join(root, fill(kind.path))
  if (existsSync(path)) return { fault: `${fill(kind.path)} is there already` }
  if (pack !== '' && !existsSync(join(root, 'assets/packs', pack))) return { fault: `there is no pack ${pack}` }
  const template = readFileSync(new URL(`new/templates/${kind.template}`, import.meta.url), 'utf8')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, fill(template))
  return { path, next: kind.next.map(fill) }
}

if (import.meta.main) {
  const [kind = '', name = ''] = process.argv.slice(2)
  const begun = begin(kind, name, ROOT, new Date())
  if ('fault' in begun) {
    process.stderr.write(`${begun.fault}\n`)
    process.exitCode = 2
  } else process.stdout.write([begun.path, ...begun.next, ''].join('\n'))
}
