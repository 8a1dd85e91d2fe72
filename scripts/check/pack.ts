import '../zod-messages.ts'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../src/core/finding.ts'
import type { Organisation } from '../../src/core/model.ts'
import type { Reviewer } from '../../src/core/review.ts'
import { isOutdated } from '../../src/core/reviewed.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import type { Pack } from '../../src/packs/make.ts'
import { failedExamples } from '../../src/packs/own/examples.ts'
import { contentHash } from '../../src/packs/own/hash.ts'
import { makeOwnPack } from '../../src/packs/own/make-own.ts'
import { marksOf } from '../../src/packs/own/marks.ts'
import { readOwnPack } from '../../src/packs/own/read.ts'
import { organisationsOf } from '../../src/packs/rule-set.ts'
import { learnedModel } from '../learn/model.ts'
import { readPacks } from '../packs.ts'
import { createReviewers } from './reviewers.ts'
import { unheldIn } from './unheld.ts'

/** Whether what stands after `--pack` is a file of an own pack, and no id. */
export const isPackFile = (name: string): boolean => /\.(?:ya?ml|json)$/i.test(name)

export interface PackCheckOptions {
  /** Text file or folder of them: one text a line. */
  readonly texts?: string | undefined
  /** Prints the pack as JSON on one line, as a policy takes it. */
  readonly json?: boolean
  /** YYYY-MM-DD. */
  readonly today: string
}

export interface PackReport {
  readonly lines: readonly string[]
  readonly isRight: boolean
}

/** Checks the file of an own pack as the options do: all faults, its examples, and what it would mark of some texts. */
export async function checkPack(path: string, { texts, json = false, today }: PackCheckOptions): Promise<PackReport> {
  const written = readFileSync(path, 'utf8')
  const read = readOwnPack(written)
  if ('faults' in read) return { isRight: false, lines: read.faults.map(fault => faultLine(path, fault.line, fault)) }
  const shipped = readPacks()
  const { pack, faults } = makeOwnPack(read.file, shipped)
  if (faults.length > 0)
    return { isRight: false, lines: faults.map(fault => faultLine(path, read.lineOf(fault.path), fault)) }
  if (json) return { isRight: true, lines: [JSON.stringify(read.file)] }
  const packs = [...shipped, pack]
  const identify = await loadIdentify()
  const reviewer = createReviewers(packs, identify, await learnedModel(shipped))([pack.id])
  const organisation = organisationsOf(packs, [pack.id])
  const failed = failedExamples(pack, reviewer, organisation)
  const marked = texts === undefined ? [] : markedLines(texts, pack, reviewer, organisation)
  return {
    isRight: failed.length === 0,
    lines: [
      ...(await summary(pack, written, today)),
      ...failed.map(({ rule, text, why }) => `  ${WHY[why]}: ${text} [${rule}]`),
      ...(failed.length === 0 ? ['  all examples come out as they say'] : []),
      ...unheldIn(read.file, shipped, identify).map(
        ({ rule, text }) => `  no example needs it: ${text} [${pack.id}/${rule}]`,
      ),
      ...marked,
    ],
  }
}

const WHY = {
  missed: 'not found',
  'false-alarm': 'found, and should not be',
  other: 'another place is found',
} as const

const faultLine = (
  file: string,
  line: number | null,
  { path, reason }: { path: readonly (string | number)[]; reason: { en: string } },
) => `${file}${line === null ? '' : `:${line}`}${path.length === 0 ? '' : ` ${path.join('.')}`}: ${reason.en}`

async function summary(pack: Pack, written: string, today: string): Promise<string[]> {
  const { id, title, version, reviewed, rules, adoptions } = pack
  return [
    `${title.fi} / ${title.sv} (${id}), version ${version}, reviewed ${reviewed}`,
    `  ${rules.length} rules of its own, ${adoptions.length} of the common ones`,
    `  SHA-256 ${await contentHash(written)}`,
    ...(isOutdated(reviewed, today) ? ['  reviewed more than 12 months ago: is the guideline still the same?'] : []),
  ]
}

/** Which lines of a file, or of all text files of a folder, the pack would mark, and by which words. */
function markedLines(path: string, pack: Pack, reviewer: Reviewer, organisation: Organisation): string[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter(name => /\.(?:txt|md|csv|tsv)$/i.test(name))
        .sort()
        .map(name => join(path, name))
    : [path]
  let [texts, marked] = [0, 0]
  const lines = files.flatMap(file =>
    readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .flatMap((text, at) => {
        if (text.trim() === '') return []
        texts++
        const found = marksOf(pack, reviewer, text, organisation)
        if (found.length > 0) marked++
        return found.map(finding => `  ${file}:${at + 1}: ${finding.level} ${finding.rule}${words(finding)}`)
      }),
  )
  return [`of ${texts} texts it would mark ${marked}`, ...lines]
}

const words = ({ found }: Finding) => (found === '' ? '' : ` “${found}”`)
