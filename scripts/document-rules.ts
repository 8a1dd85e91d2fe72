import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rulesDocument } from './document/rules.ts'
import { readPacks } from './packs.ts'

const target = fileURLToPath(new URL('../docs/rules.md', import.meta.url))
writeFileSync(target, rulesDocument(readPacks()))
process.stdout.write(`${target}\n`)
