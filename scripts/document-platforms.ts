import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { platformsDocument } from './document/platforms.ts'

const target = fileURLToPath(new URL('../docs/platforms.md', import.meta.url))
writeFileSync(target, platformsDocument())
process.stdout.write(`${target}\n`)
