import type { PartOfSpeech } from '../../src/core/term.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { Lexicon, type Unit } from '../../src/core/text/lemmas/lexicon.ts'
import { wordKey } from '../../src/core/text/word-key.ts'
import type { Figure } from './figure.ts'
import { type Half, halfOf, readRows } from './table.ts'

interface Row {
  readonly form: string
  readonly lemma: string
  readonly upos: string
}

interface Lemma {
  readonly lemma: string
  readonly upos: string
  readonly forms: readonly string[]
}

/** Everything that one lemma's matcher got right and wrong. */
export interface Outcome extends Lemma {
  readonly half: Half
  readonly missed: readonly string[]
  readonly right: readonly string[]
  readonly wrong: readonly string[]
  /** Compounds and derivations that contain the lemma: neither right nor wrong. */
  readonly apart: readonly string[]
}

const CONTENT: Readonly<Record<string, PartOfSpeech>> = { NOUN: 'noun', ADJ: 'adjective', VERB: 'verb' }

const LANGUAGES = {
  fi: { file: 'lemma_fi.tsv', forms: 5, recall: 95, precision: 87 },
  sv: { file: 'lemma_sv.tsv', forms: 3, recall: 94, precision: 88 },
} as const

type Measured = keyof typeof LANGUAGES

function rowsOf(dir: string, language: Measured): Row[] {
  return readRows(dir, LANGUAGES[language].file).flatMap(([form, lemma, upos]) =>
    form && lemma && upos ? [{ form: bare(wordKey(form)), lemma: wordKey(lemma), upos }] : [],
  )
}

/** Without hyphens and marks around it, as words are cut from a text. */
const bare = (form: string): string => form.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || form

/** Content words of plain letters; a lemma that the treebanks cut short or misspell cannot be told from the rest. */
function lemmasOf(rows: readonly Row[]): Lemma[] {
  const content = rows.filter(row => CONTENT[row.upos] && /^[a-zåäöéüšž]{2,}$/.test(row.lemma))
  const groups = Map.groupBy(content, row => `${row.lemma}\t${row.upos}`)
  return Array.from(groups.values(), group => ({
    lemma: group[0]?.lemma ?? '',
    upos: group[0]?.upos ?? '',
    forms: [...new Set(group.map(row => row.form))],
  }))
}

/** What each content word's matcher finds among all forms of the file. */
export async function outcomes(dir: string, language: Measured, posGiven: boolean): Promise<Outcome[]> {
  const rows = rowsOf(dir, language)
  const gold = Map.groupBy(rows, row => row.form)
  const lexicon = new Lexicon(generate)
  const lemmas = lemmasOf(rows)
  const units = lemmas.map(({ lemma, upos }) =>
    lexicon.add({ word: lemma, language, ...(posGiven && { pos: CONTENT[upos] }) }),
  )
  const found = new Map<Unit, string[]>()
  for (const form of gold.keys()) {
    for (const unit of lexicon.recognise(form)) {
      const forms = found.get(unit)
      if (forms) forms.push(form)
      else found.set(unit, [form])
    }
  }
  return lemmas.map((lemma, at) => outcome(lemma, found.get(units[at] as Unit) ?? [], gold))
}

function outcome(word: Lemma, found: readonly string[], gold: ReadonlyMap<string, readonly Row[]>): Outcome {
  const lemmasOfForm = (form: string) => (gold.get(form) ?? []).map(row => row.lemma)
  const right = found.filter(form => lemmasOfForm(form).includes(word.lemma))
  const others = found.filter(form => !lemmasOfForm(form).includes(word.lemma))
  const isApart = (form: string) => lemmasOfForm(form).some(lemma => lemma.includes(word.lemma))
  return {
    ...word,
    half: halfOf(word.lemma),
    missed: word.forms.filter(form => !found.includes(form)),
    right,
    wrong: others.filter(form => !isApart(form)),
    apart: others.filter(isApart),
  }
}

const sum = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((total, item) => total + count(item), 0)

const percent = (part: number, whole: number): number => Math.round((10_000 * part) / Math.max(1, whole)) / 100

function figures(
  name: string,
  all: readonly Outcome[],
  targets: { recall: number; precision: number } | null,
): Figure[] {
  const forms = sum(all, one => one.forms.length)
  const right = sum(all, one => one.right.length)
  const wrong = sum(all, one => one.wrong.length)
  const recall = percent(forms - sum(all, one => one.missed.length), forms)
  const precision = percent(right, right + wrong)
  const row = (figure: string, value: number, target: number | null, rows: number): Figure => ({
    figure: `${name}: ${figure}`,
    value,
    target,
    met: target === null ? null : value >= target,
    rows,
  })
  return [
    row('recall', recall, targets?.recall ?? null, forms),
    row('precision', precision, targets?.precision ?? null, right + wrong),
  ]
}

function figuresOf(language: Measured, all: readonly Outcome[], pos: string): Figure[] {
  const { forms, recall, precision } = LANGUAGES[language]
  const full = all.filter(one => one.forms.length >= forms)
  const name = `words ${language}, ${pos}`
  const apart = sum(full, one => one.apart.length)
  return [
    ...figures(`${name}, lemmas of ${forms} forms and more`, full, { recall, precision }),
    ...(['tuned', 'untuned'] as const).flatMap(half =>
      figures(
        `${name}, lemmas of ${forms} forms and more, ${half} half`,
        full.filter(one => one.half === half),
        null,
      ),
    ),
    ...figures(`${name}, all lemmas`, all, null),
    { figure: `${name}, compounds and derivations left out`, value: apart, target: null, met: null, rows: full.length },
  ]
}

/**
 * Recall and precision of generated forms on `lemma_fi.tsv` and `lemma_sv.tsv`, content words. Recall: the share of a
 * lemma's forms that its matcher finds. Precision: of the forms in the file that it finds, the share that the file
 * gives to the lemma; compounds and derivations that contain the lemma are left out. The generator was tuned on
 * the lemmas of one half alone. Throws when a file is missing.
 */
export async function evaluateWords(dir: string): Promise<Figure[]> {
  const all: Figure[] = []
  for (const language of ['fi', 'sv'] as const) {
    all.push(...figuresOf(language, await outcomes(dir, language, false), 'part of speech unknown'))
    all.push(...figuresOf(language, await outcomes(dir, language, true), 'part of speech given'))
  }
  return all
}
