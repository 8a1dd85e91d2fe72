import { describe, expect, it } from 'vitest'
import { readLocale } from '../../scripts/locale-keys.ts'
import { readPacks } from '../../scripts/packs.ts'
import { LANGUAGES, type Language, type Localized } from '../../src/core/model.ts'

/** A reprimand is what a person gets from an employer: what we find is a finding. */
const REPRIMAND: Localized<RegExp> = {
  fi: /huomaut/iu,
  sv: /anmärk/iu,
  en: /\bremark/iu,
}

/** What says that the tool may be wrong. */
const HEDGE: Localized<RegExp> = {
  fi: /(?<!\p{L})(?:voi|voivat|saattaa|saatat|ehkä|näyttää|vaikuttaa|kuulostaa)(?!\p{L})|\?/iu,
  sv: /(?<!\p{L})(?:kan|kanske|verkar|tycks|låter)(?!\p{L})|\?/iu,
  en: /\b(?:may|might|could|seems?|looks?|sounds?)\b|\?/iu,
}

/** What a judge says of a person; no Finnish form that is also what follows "voi". */
const ACCUSATION: Localized<RegExp> = {
  fi: /(?<!\p{L})(?:loukkaa|syyttää|vähättelee|nolaa|solvaa|paljastat|rikot|valehtelet|huutavat)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:kränker|anklagar|förolämpar|förnedrar|tystar|skriker|avslöjar du|bryter du|är en förolämpning)(?!\p{L})/iu,
  en: /\b(?:accuses|insults|demeans|belittles|shames|silences|shout|is an insult|is harassment|you are breaking)\b/iu,
}

const FINNISH = 'että|joka|eivät|sinun|tämä|kun|tai'
const SWEDISH = 'och|inte|eller|är|ett|av|som'
const ENGLISH = 'the|and|of|with|from|your|you|this|that|not|are|which'

/** Words that hardly a sentence of another language goes without, and that mean nothing in this one. */
const FOREIGN: Localized<RegExp> = {
  fi: anyOf(SWEDISH, ENGLISH),
  sv: anyOf(FINNISH, ENGLISH),
  en: anyOf(FINNISH, SWEDISH),
}

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}/.#@{])(?:${words.join('|')})(?![\\p{L}/.])`, 'iu')
}

/** Tells what to do instead of what was found: there the reason hedges. */
const INSTRUCTIONS = new Set(['saatio/negative-talk-about-us'])

interface Said {
  readonly at: string
  readonly language: Language
  readonly text: string
}

function textsIn(node: unknown, at: string, language: Language): Said[] {
  if (typeof node === 'string') return [{ at: `${at}, ${language}`, language, text: node }]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, `${at}.${key}`, language))
}

const inLanguages = (at: string, text: Localized): Said[] =>
  LANGUAGES.map(language => ({ at: `${at}, ${language}`, language, text: text[language] }))

const packs = readPacks()
const rules = packs.flatMap(pack => pack.rules)
const ofRules = rules.flatMap(({ rule }) => [
  ...inLanguages(`${rule.id} message`, rule.message),
  ...inLanguages(`${rule.id} why`, rule.why),
])
const ofAdoptions = packs.flatMap(pack =>
  pack.adoptions.flatMap(({ rule, basis: { message, why, forRole = {} } }) =>
    [{ message, why }, ...Object.values(forRole)].flatMap(own =>
      [own?.message, own?.why].flatMap(text => (text ? inLanguages(`${pack.id} ${rule}`, text) : [])),
    ),
  ),
)
const ofInterface = LANGUAGES.flatMap(language => textsIn(readLocale(language), 'interface', language))
const faults = (all: readonly Said[], holds: (said: Said) => boolean) =>
  all.filter(said => !holds(said)).map(({ at, text }) => `${at}: ${text}`)

describe('the manner of all texts', () => {
  it('a finding is never called a reprimand', () => {
    const all = [...ofInterface, ...ofRules, ...ofAdoptions]
    expect(all.length).toBeGreaterThan(1000)
    expect(faults(all, ({ language, text }) => !REPRIMAND[language].test(text))).toEqual([])
  })

  it('no message accuses', () => {
    const messages = [...rules.flatMap(({ rule }) => inLanguages(rule.id, rule.message)), ...ofAdoptions]
    expect(faults(messages, ({ language, text }) => !ACCUSATION[language].test(text))).toEqual([])
  })

  it('what is weighty, and what is about tone, is said as a possibility', () => {
    const weighty = rules.filter(
      ({ rule, own }) => own.level === 'stop' || own.level === 'warning' || rule.check.kind === 'tone',
    )
    const said = weighty.flatMap(({ rule }) =>
      inLanguages(rule.id, INSTRUCTIONS.has(rule.id) ? rule.why : rule.message),
    )
    expect(said.length).toBeGreaterThan(150)
    expect(faults(said, ({ language, text }) => HEDGE[language].test(text))).toEqual([])
  })

  it('each is in its own language', () => {
    const all = [...ofInterface, ...ofRules, ...ofAdoptions]
    expect(faults(all, ({ language, text }) => !FOREIGN[language].test(text))).toEqual([])
  })

  it('the lists of words know what they are for', () => {
    const before = {
      fi: ['Ilmaus ”x” loukkaa henkilöä', 'Ei huomautettavaa'],
      sv: ['Uttrycket ”x” anklagar någon', 'Inga anmärkningar'],
      en: ['“x” accuses someone', 'Nothing to remark'],
    } satisfies Localized<[string, string]>
    const sentence = { fi: 'Lue, kun tai jos ehdit.', sv: 'Läs och kontrollera.', en: 'Read the text.' }
    for (const language of LANGUAGES) {
      const [accuses, reprimands] = before[language]
      expect([ACCUSATION[language].test(accuses), HEDGE[language].test(accuses)]).toEqual([true, false])
      expect(REPRIMAND[language].test(reprimands)).toBe(true)
      const others = LANGUAGES.filter(other => other !== language).map(other => sentence[other])
      expect(others.map(text => FOREIGN[language].test(text))).toEqual([true, true])
    }
  })
})
