import { writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { ownPackSchema } from '../src/packs/own/schema.ts'

/** The JSON Schema of an own pack's file: editors complete and check by it. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(ownPackSchema, { io: 'input', reused: 'ref' })
  return `${JSON.stringify({ title: 'Tolkku: a pack of an organisation’s own', ...schema }, null, 2)}\n`
}

if (import.meta.main) writeFileSync(new URL('../docs/pack.schema.json', import.meta.url), packJsonSchema())
