import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Case, readCases } from '../../src/core/learn/case.ts'
import { type Identify, LANGUAGES, type Language } from '../../src/core/model.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import type { Pack } from '../../src/packs/load.ts'

const PACKS = fileURLToPath(new URL('../../assets/packs', import.meta.url))

/** All sentences that are learned from: those of the families, and the examples of the rules beside them. */
export async function allCases(packs: readonly Pack[]): Promise<Case[]> {
  const cases = readPackCases()
  const known = new Set(cases.map(({ family, text }) => `${family} ${text.toLowerCase()}`))
  const examples = readExampleCases(packs, await loadIdentify())
  return [...cases, ...examples.filter(({ family, text }) => !known.has(`${family} ${text.toLowerCase()}`))]
}

/** The sentences of all families of the packs. Throws a CaseError with file and line for the first bad row. */
function readPackCases(from: string = PACKS): Case[] {
  return readdirSync(from)
    .sort()
    .flatMap(pack => familiesOf(join(from, pack, 'cases')).flatMap(family => readFamily(from, pack, family)))
}

function familiesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function readFamily(from: string, pack: string, family: string): Case[] {
  return LANGUAGES.flatMap(language => {
    const path = join(pack, 'cases', family, `${language}.tsv`)
    return readCases(path, family, language, readFileSync(join(from, path), 'utf8'))
  })
}

/**
 * The examples of the exact rules that stand beside a learned one: every rule that is written teaches too. Those that
 * hang on who writes where are both found and passed over, and teach nothing.
 */
function readExampleCases(packs: readonly Pack[], identify: Identify): Case[] {
  const rules = packs.flatMap(pack => pack.rules.map(({ rule }) => ({ rule, notes: pack.notes[rule.id] })))
  const cases = rules.flatMap(({ rule: { check } }) => {
    if (check.kind !== 'learned') return []
    const teachers = rules.filter(
      ({ rule: other }) => other.check === check || check.beside?.some(name => other.id.endsWith(`/${name}`)),
    )
    return teachers.flatMap(({ rule, notes }): Case[] => {
      const situation = `rule-${rule.id.replace('/', '-')}`
      const cases = (label: Case['label'], texts: readonly { readonly text: string }[] = []) =>
        texts.map(
          ({ text }): Case => ({
            family: check.family,
            language: languageOf(text, identify),
            label,
            situation,
            text,
          }),
        )
      return [...cases('flag', notes?.examples.flags), ...cases('allow', notes?.examples.allows)]
    })
  })
  return withoutContradictions(cases)
}

function languageOf(text: string, identify: Identify): Language {
  const scores = identify.scores(text)
  return LANGUAGES.reduce((best, language) => ((scores[language] ?? 0) > (scores[best] ?? 0) ? language : best))
}

function withoutContradictions(cases: readonly Case[]): Case[] {
  const labels = new Map<string, Set<string>>()
  const key = ({ family, text }: Case) => `${family} ${text.toLowerCase()}`
  for (const one of cases) labels.set(key(one), (labels.get(key(one)) ?? new Set()).add(one.label))
  const seen = new Set<string>()
  return cases.filter(one => labels.get(key(one))?.size === 1 && !seen.has(key(one)) && seen.add(key(one)))
}
