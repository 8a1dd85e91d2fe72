/**
 * Holds the word forms against the analysers of other hands, on any texts:
 *
 *     node scripts/check-forms.ts --language fi [--list missed|wrong] FILE...
 *
 * Finnish needs the Debian packages python3-libvoikko and voikko-fi, Swedish hunspell and hunspell-sv. Their
 * dictionaries are GPL and LGPL: they are asked here and are no part of the build.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generate } from '../src/core/text/lemmas/generate.ts'
import { Lexicon, type Unit } from '../src/core/text/lemmas/lexicon.ts'
import { wordsOf } from '../src/core/text/words.ts'

const VOIKKO = `
import sys, libvoikko
voikko = libvoikko.Voikko('fi')
for line in sys.stdin:
    word = line.strip()
    for found in voikko.analyze(word):
        print(word, found.get('BASEFORM', '').lower(), found.get('CLASS', '-'), sep='\\t')
`
const INFLECTED = /^(?:nimisana|laatusana|nimisana_laatusana|teonsana|-)$/

const OUTPUT = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const

/** Lines of a form, its base form and its class, as the analyser of a language gives them. */
const analysers: Record<string, (words: string) => string> = {
  fi: input => execFileSync(process.env.PYTHON ?? '/usr/bin/python3', ['-c', VOIKKO], { input, ...OUTPUT }),
  sv: input =>
    execFileSync('hunspell', ['-d', 'sv_SE', '-i', 'utf-8', '-s'], { input, ...OUTPUT }).replaceAll(' ', '\t'),
}

const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: 'fi' }, list: { type: 'string' } },
  allowPositionals: true,
})
const language = values.language === 'sv' ? 'sv' : 'fi'
const texts = positionals.map(path => readFileSync(path, 'utf8')).join('\n')
const words = new Set(wordsOf(texts).map(word => word.key))
const known = [...words].filter(word => /^[a-zåäö]{2,}$/.test(word))
const analysed = (analysers[language]?.(`${known.join('\n')}\n`) ?? '').split('\n').map(line => line.split('\t'))

const bases = new Map<string, Set<string>>()
for (const [form = '', base = '', kind = '-'] of analysed) {
  if (/^[a-zåäö]{2,}$/.test(base) && INFLECTED.test(kind)) bases.set(form, (bases.get(form) ?? new Set()).add(base))
}

const lexicon = new Lexicon(generate)
const lemmas = new Map<Unit, string>()
for (const base of new Set([...bases.values()].flatMap(found => [...found]))) {
  lemmas.set(lexicon.add({ word: base, language }), base)
}

const missed: string[] = []
const wrong: string[] = []
let right = 0
for (const [form, expected] of bases) {
  const found = [...lexicon.recognise(form)].map(unit => lemmas.get(unit) ?? '')
  const agreed = found.filter(lemma => expected.has(lemma))
  right += agreed.length
  // With several base forms nobody knows which counts; and some analysers give the last part of a compound.
  const [base = ''] = expected
  if (expected.size === 1 && agreed.length === 0 && form.startsWith(base.slice(0, 2)))
    missed.push(`${form}\t${[...expected]}`)
  wrong.push(...found.filter(lemma => !expected.has(lemma)).map(lemma => `${form}\t${lemma}\t${[...expected]}`))
}

if (values.list === 'missed') process.stdout.write(`${missed.join('\n')}\n`)
else if (values.list === 'wrong') process.stdout.write(`${wrong.join('\n')}\n`)
else {
  process.stdout.write(`${bases.size} forms of ${lemmas.size} words; ${right} agree, ${missed.length} missed\n`)
  process.stdout.write(`${wrong.length} more taken than the analyser takes, derived words among them\n`)
}
