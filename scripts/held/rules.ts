import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { WrittenPattern } from './alternatives.ts'

const PACKS = fileURLToPath(new URL('../../assets/packs', import.meta.url))

type Example = string | { readonly text: string }

interface RuleFile {
  readonly id: string
  readonly check: { readonly kind: string } & Partial<WrittenPattern>
  readonly examples?: {
    readonly flags?: readonly Example[]
    readonly allows?: readonly Example[]
    readonly holds?: readonly string[]
  }
}

/** A rule whose pattern has parts, with the texts that its own examples have it find and pass over. */
export interface PatternRule {
  readonly id: string
  readonly pattern: WrittenPattern
  readonly flags: readonly string[]
  readonly allows: readonly string[]
}

/** All rules of the packs whose pattern has parts, by file. */
export function patternRules(): PatternRule[] {
  return readdirSync(PACKS, { recursive: true, encoding: 'utf8' })
    .filter(path => /[\\/]rules[\\/][^\\/]+\.yml$/.test(path))
    .sort()
    .map(path => parse(readFileSync(join(PACKS, path), 'utf8')) as RuleFile)
    .flatMap(({ id, check, examples = {} }) => {
      if (check.kind !== 'pattern' || check.pattern === undefined || !check.parts) return []
      const { flags = [], allows = [], holds = [] } = examples
      const pattern = { ...check, pattern: check.pattern }
      return [{ id, pattern, flags: [...flags.map(textOf), ...holds], allows: allows.map(textOf) }]
    })
}

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
