import { describe, expect, it } from 'vitest'
import { readPacks } from '../scripts/packs.ts'
import { LANGUAGES, type Language, type Localized } from '../src/core/model.ts'
import type { Basis } from '../src/core/rule.ts'
import type { Pack } from '../src/packs/load.ts'

const packs = readPacks()

type Kind = 'heading' | 'sentence' | 'reason' | 'norm' | 'phrase'

interface Written {
  readonly at: string
  readonly kind: Kind
  readonly language: Language
  readonly text: string
}

/** What begins with a capital wherever it stands. */
const properNames = /^(?:Facebook|Instagram|LinkedIn|X\b|YouTube)/

/** An owed language is told as a heading: the ledger shows it as the title of a debt. */
const headings = new Set(['kirkkonummi/bilingual-elsewhere'])

function messageKind(rule: string, basis: Pick<Basis, 'level' | 'owes'>): Kind {
  if (headings.has(rule)) return 'heading'
  return basis.level === 'reminder' || basis.owes ? 'sentence' : 'heading'
}

const inLanguages = (at: string, kind: Kind, text: Localized | undefined): Written[] =>
  text ? LANGUAGES.map(language => ({ at: `${at}, ${language}`, kind, language, text: text[language] })) : []

function ofRules(pack: Pack): Written[] {
  return pack.rules.flatMap(({ rule, own }) => [
    ...inLanguages(`${rule.id} title`, 'phrase', rule.title),
    ...inLanguages(`${rule.id} message`, messageKind(rule.id, own), rule.message),
    ...inLanguages(`${rule.id} why`, 'reason', rule.why),
    ...ofBasis(rule.id, messageKind(rule.id, own), own),
  ])
}

function ofBasis(id: string, kind: Kind, { message, why, forRole = {} }: Omit<Basis, 'level'>): Written[] {
  return [{ message, why }, ...Object.values(forRole)].flatMap(texts => [
    ...inLanguages(`${id} own message`, kind, texts?.message),
    ...inLanguages(`${id} own why`, 'reason', texts?.why),
  ])
}

function ofAdoptions(pack: Pack): Written[] {
  return pack.adoptions.flatMap(({ rule, basis }) => ofBasis(`${pack.id} ${rule}`, messageKind(rule, basis), basis))
}

function ofPack(pack: Pack): Written[] {
  const titled = [...pack.checkUp, ...pack.insights]
  return [
    ...inLanguages(`${pack.id} guideline`, 'phrase', pack.guideline.title),
    ...Object.entries(pack.norms).flatMap(([id, { title, section }]) => [
      ...inLanguages(`${id} title`, 'norm', title),
      ...inLanguages(`${id} section`, 'phrase', section),
    ]),
    ...titled.flatMap(({ id, title }) => inLanguages(`${pack.id} ${id} title`, 'heading', title)),
    ...pack.checkUp.flatMap(({ id, why }) => inLanguages(`${pack.id} ${id} why`, 'reason', why)),
    ...pack.channels.flatMap(({ id, name, purpose, keeper }) => [
      ...inLanguages(`${pack.id} ${id} name`, 'phrase', name),
      ...inLanguages(`${pack.id} ${id} purpose`, 'reason', purpose),
      ...inLanguages(`${pack.id} ${id} keeper`, 'phrase', keeper),
    ]),
  ]
}

describe.each(packs.map(pack => [pack.id, pack] as const))('texts of %s', (_, pack) => {
  const written = [...ofPack(pack), ...ofRules(pack), ...ofAdoptions(pack)]
  const wrong = (holds: (item: Written) => boolean) =>
    written.filter(item => !holds(item)).map(({ at, text }) => `${at}: ${text}`)
  const ofKind = (...kinds: Kind[]) => {
    const has = (item: Written) => kinds.includes(item.kind)
    return (holds: (item: Written) => boolean) => wrong(item => !has(item) || holds(item))
  }

  it('has headings and phrases without a full stop', () => {
    expect(ofKind('heading', 'norm', 'phrase')(({ text }) => !/[.!;,]$/.test(text))).toEqual([])
  })

  it('has reminders and reasons in full sentences', () => {
    expect(ofKind('sentence', 'reason')(({ text }) => /[.?]$/.test(text))).toEqual([])
  })

  it('has norms in small letters', () => {
    const small = (text: string) => properNames.test(text) || /^[\p{Ll}]/u.test(text)
    expect(ofKind('norm')(({ text }) => small(text))).toEqual([])
  })

  it('has each language’s own quotation marks and apostrophes', () => {
    const foreign = (language: Language) => (language === 'en' ? /["„«»]|'/ : /["“„«»]|'/)
    expect(wrong(({ language, text }) => !foreign(language).test(text))).toEqual([])
    const count = (text: string, mark: string) => text.split(mark).length - 1
    const paired = ({ language, text }: Written) =>
      language === 'en' ? count(text, '“') === count(text, '”') : count(text, '”') % 2 === 0
    expect(wrong(paired)).toEqual([])
  })

  it('has single spaces, and none at the ends', () => {
    expect(wrong(({ text }) => text === text.trim() && !/\s\s|\n|\s[.,;:?]/.test(text))).toEqual([])
  })

  it('has a title for each rule whose message speaks of what was found', () => {
    const nameless = pack.rules.filter(({ rule }) => !rule.title && /\{(?:found|n|other)\}/.test(rule.message.fi))
    expect(nameless.map(({ rule }) => rule.id)).toEqual([])
  })

  it('has placeholders that are filled in, in rules only, the same in each language', () => {
    const named = (text: string) => text.match(/\{[^}]*\}?|\}/g) ?? []
    const known = new Set(['{found}', '{other}', '{n}', '{organisation}'])
    expect(wrong(({ text }) => named(text).every(name => known.has(name)))).toEqual([])
    expect(ofKind('norm', 'phrase')(({ text }) => named(text).length === 0)).toEqual([])
    const messages = pack.rules.flatMap(({ rule }) => [rule.message, rule.why])
    const uneven = messages.filter(text => new Set(LANGUAGES.map(it => [...new Set(named(text[it]))].join())).size > 1)
    expect(uneven).toEqual([])
  })
})
