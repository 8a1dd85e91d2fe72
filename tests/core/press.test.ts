import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANYWHERE, bareDraft } from '../../src/core/bare-text.ts'
import { PLATFORMS } from '../../src/core/model.ts'
import { createPressCheck } from '../../src/core/press.ts'
import { overlaps } from '../../src/core/span.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { pressRulesOf } from '../../src/packs/press-rules.ts'
import { COMMON, organisationsOf } from '../../src/packs/rule-set.ts'
import { packs, reviewerFor } from '../packs/shipped.ts'

const { rules, left } = pressRulesOf(packs, generate)
const check = createPressCheck(rules)
const found = (text: string, pack: string | null = null) => check(text, pack).map(finding => finding.found)

describe('the check of a page at a press', () => {
  test.each([
    ['Soita asiakkaalle 131052-308T huomenna.', '131052-308T'],
    ['Personnummer 811218-9876 i texten.', '811218-9876'],
    ['Verkon salasana: kissa123', 'kissa123'],
    ['Ote: SALASSA PIDETTÄVÄ JulkL 24 § 1 mom 31 k', 'SALASSA PIDETTÄVÄ JulkL 24 § 1 mom 31 k'],
    ['Salainen, JulkL 24 §. Luonnos liitteenä.', 'Salainen, JulkL 24 §'],
  ])('finds in %o', (text, what) => expect(found(text)).toEqual([what]))

  test.each([
    'Kirjasto on auki lauantaina.',
    'Soita asiakkaalle 131052-308X huomenna.',
    'Vierasverkon salasana: kissa123',
    'Esimerkki: salasana: kissa123',
  ])('is silent about %o', text => expect(found(text)).toEqual([]))

  test('says what and why in three languages, and one thing of one place', () => {
    const [finding, ...rest] = check('Eka.\nTL IV, salasana: kissa123', null)
    expect(finding).toMatchObject({ level: 'stop', span: { start: 5, end: 10 }, found: 'TL IV' })
    expect(finding?.message.sv).toContain('”TL IV”')
    expect(rest).toHaveLength(1)
  })

  test('knows a rule of one organisation where that one is chosen', () => {
    const text = 'Lähetä henkilötunnuksesi kommenttiin.'
    expect([found(text, 'saatio').length, found(text, 'kela').length, found(text).length]).toEqual([1, 0, 0])
  })

  test('leaves to the engine what looks at words around, or at more than the text', () => {
    expect([...left].sort()).toEqual(['common/named-client', 'common/record-number', 'saatio/client-picture'])
  })
})

describe('against the engine', () => {
  const context = (pack: string) => ({
    ...ANYWHERE,
    account: 'personal-work' as const,
    organisation: organisationsOf(packs, [pack]),
    now: new Date(2026, 10, 29),
  })
  /** What nothing was found in is not reviewed: there can be nothing more in it. */
  const more = (text: string, pack: string) => {
    const spans = check(text, pack).filter(({ span }) => span)
    if (spans.length === 0) return []
    const platform = PLATFORMS[text.length % PLATFORMS.length] ?? 'x'
    const draft = { ...bareDraft(text), attachments: [] }
    const { findings } = reviewerFor([pack]).review(draft, { ...context(pack), platform })
    const known = findings.filter(({ level }) => level === 'stop').map(({ span }) => span)
    return spans.filter(({ span }) => span && !known.some(other => other && overlaps(other, span)))
  }
  const ids = packs.map(({ id }) => id)
  const examples = packs.flatMap(({ notes }) =>
    Object.values(notes).flatMap(({ examples: { flags, allows } }) =>
      [...flags, ...allows].flatMap(example => (typeof example === 'string' ? example : (example.text ?? []))),
    ),
  )

  test('it finds nothing more in any example of any rule', () => {
    expect(examples.length).toBeGreaterThan(900)
    expect(examples.flatMap((text, at) => more(text, ids[at % ids.length] ?? COMMON))).toEqual([])
  })

  test('nor in texts put together of pieces', () => {
    const pieces = [
      '131052-308T',
      '811218-9876',
      'salasana: ',
      'lösenordet är ',
      'kissa123',
      'TL IV',
      'PIN 1234',
      'admin/',
    ]
    pieces.push(
      'SALASSA PIDETTÄVÄ',
      ' esimerkki ',
      ' vierasverkko ',
      '”',
      '"',
      '\n',
      '. ',
      ' ',
      ' ei ',
      ' hyvä ',
      'wifi ',
    )
    pieces.push(
      'Salainen',
      ' JulkL 24 § 1 mom',
      'lähetä ',
      'henkilötunnus ',
      ' älä ',
      'a\u0308',
      '\u00AD',
      '😀',
      'token=ab12cd34ef56',
    )
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(parts => parts.join(''))
    const ofExamples = fc.array(fc.constantFrom(...examples), { maxLength: 4 }).map(parts => parts.join(' '))
    fc.assert(
      fc.property(fc.oneof(text, ofExamples), fc.constantFrom(...ids), (text, pack) => {
        expect(more(text, pack)).toEqual([])
      }),
      { numRuns: 1500, seed: 12 },
    )
  })
})
