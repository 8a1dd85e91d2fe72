import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { About, Finding } from '../../../src/core/finding.ts'
import { scopesFor } from '../../../src/core/silence.ts'

const told: object[] = []
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: async (message: object) => told.push(message) } } }))
const { Declined } = await import('../../../src/app/composer/declined.ts')

const same = (text: string) => ({ fi: text, sv: text, en: text })
const finding = (rule: string, about: About | null, found = ''): Finding => ({
  rule,
  ...(about && { about }),
  found,
  norms: [],
  level: 'hint',
  span: null,
  other: null,
  message: same(rule),
  why: same(''),
  source: same(''),
  fixes: [],
})
const CHILD = finding('common/children-in-picture', 'picture')
const CLIENT = finding('saatio/client-picture', 'picture')
const PHONE = finding('common/private-phone', 'person', '040 123 4567')
const kit = { ignored: new Set<string>() }

beforeEach(() => told.splice(0))

describe('consent', () => {
  test('given for one finding about a picture holds for all of them, and can be undone', () => {
    const declined = new Declined()
    declined.once(CHILD, 'consent')
    expect(declined.consentGiven).toBe(true)
    expect([CHILD, CLIENT, PHONE].map(each => declined.has(each, kit))).toEqual([true, true, false])
    declined.undo()
    expect(declined.consentGiven).toBe(false)
    expect(declined.has(CHILD, kit)).toBe(false)
  })

  test('of the owner of a telephone number says nothing of pictures', () => {
    const declined = new Declined()
    declined.once(PHONE, 'consent')
    expect(declined.consentGiven).toBe(false)
    expect([CHILD, PHONE].map(each => declined.has(each, kit))).toEqual([false, true])
  })

  test('another reason settles that finding alone', () => {
    const declined = new Declined()
    declined.once(CHILD, 'other')
    expect(declined.consentGiven).toBe(false)
    expect([CHILD, CLIENT].map(each => declined.has(each, kit))).toEqual([true, false])
  })

  test('taken back in the panel, whatever was said in the card', () => {
    const declined = new Declined()
    declined.once(CLIENT, 'consent')
    declined.consent(false)
    expect(declined.has(CLIENT, kit)).toBe(false)
  })
})

describe('the draft', () => {
  test('keeps what was settled while it is written, and loses it when it is emptied', () => {
    const declined = new Declined()
    const { draft } = declined
    declined.follow('')
    declined.once(CHILD, 'consent')
    declined.once(PHONE, 'other')
    for (const text of ['', 'Retki', 'Retkellä 040 123 4567']) declined.follow(text)
    expect(declined.has(PHONE, kit) && declined.consentGiven).toBe(true)
    expect(declined.draft).toBe(draft)
    declined.follow('\n')
    expect(declined.has(PHONE, kit) || declined.consentGiven).toBe(false)
    expect(declined.draft).not.toBe(draft)
  })

  test('is forgotten when it is published, also without words', () => {
    const declined = new Declined()
    const { draft } = declined
    declined.once(CHILD, 'consent')
    declined.forget()
    declined.undo()
    expect(declined.consentGiven).toBe(false)
    expect(declined.draft).not.toBe(draft)
  })
})

describe('a check that is turned off', () => {
  const INSULT = finding('common/insult', null, 'Idiootti')
  const OTHER = finding(INSULT.rule, null, 'pölvästi')
  const WORD = `${INSULT.rule}#word:idiootti`

  test.each([
    ['word', [true, false], WORD],
    ['account', [true, true], `${INSULT.rule}#account:x:@me`],
    ['everywhere', [true, true], INSULT.rule],
  ] as const)('for the %s stays so over drafts', (scope, off, id) => {
    const declined = new Declined()
    declined.never(INSULT, scope, 'x:@me')
    declined.forget()
    expect([INSULT, OTHER].map(each => declined.has(each, kit, 'x:@me'))).toEqual(off)
    expect(told[0]).toEqual({ type: 'ignore-rule', rule: id, ignored: true })
    expect(new Declined().has(INSULT, { ignored: new Set([id]) }, 'x:@me')).toBe(true)
    expect(new Declined().has(INSULT, { ignored: new Set([id]) }, 'x:@other')).toBe(scope !== 'account')
  })

  test('is undone at once, and speaks again when it was turned on elsewhere', () => {
    const declined = new Declined()
    declined.never(INSULT, 'everywhere', '')
    declined.undo()
    expect(declined.has(INSULT, kit)).toBe(false)
    declined.never(INSULT, 'everywhere', '')
    expect(declined.has(INSULT, { ignored: new Set([INSULT.rule]) })).toBe(true)
    expect(declined.has(INSULT, kit)).toBe(false)
  })

  test('is counted once a draft for each wording', () => {
    const declined = new Declined()
    const ignored = { ignored: new Set([INSULT.rule]) }
    for (const each of [INSULT, INSULT, OTHER]) declined.has(each, ignored)
    expect(told).toEqual([
      { type: 'unsaid', id: INSULT.rule },
      { type: 'unsaid', id: INSULT.rule },
    ])
  })

  test('what is serious is never silenced, whatever is stored', () => {
    const stop = { ...INSULT, level: 'stop' as const }
    const declined = new Declined()
    expect(declined.has(stop, { ignored: new Set([INSULT.rule, WORD]) }, 'x:@me')).toBe(false)
    declined.once(stop, 'other')
    expect(declined.has(stop, kit)).toBe(true)
    declined.forget()
    expect(declined.has(stop, kit)).toBe(false)
  })

  test('a word of one’s own is silent with every rule, but not where it is serious', () => {
    const own = { ignored: new Set(['*#word:idiootti']) }
    expect(new Declined().has(INSULT, own)).toBe(true)
    expect(new Declined().has({ ...INSULT, rule: 'common/slur' }, own)).toBe(true)
    expect(new Declined().has({ ...INSULT, level: 'stop' }, own)).toBe(false)
    expect(new Declined().has(OTHER, own)).toBe(false)
  })

  test('a wording about somebody is never kept', () => {
    expect(scopesFor(PHONE)).toEqual(['account', 'everywhere'])
    expect(scopesFor(INSULT)).toEqual(['word', 'account', 'everywhere'])
    expect(scopesFor({ ...INSULT, found: 'x'.repeat(81) })).toEqual(['account', 'everywhere'])
  })
})

test('a reason is told to whoever keeps it, without a word of the text', () => {
  new Declined().once(PHONE, 'already-public')
  expect(told).toEqual([{ type: 'skipped', rule: PHONE.rule, reason: 'already-public' }])
})
