import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { About, Finding } from '../../../src/core/finding.ts'

const told: object[] = []
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: async (message: object) => told.push(message) } } }))
const { Declined } = await import('../../../src/app/composer/declined.ts')

const same = (text: string) => ({ fi: text, sv: text, en: text })
const finding = (rule: string, about: About, found = ''): Finding => ({
  rule,
  about,
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

  test('a rule that is never to be shown stays so over drafts, until it is undone', () => {
    const declined = new Declined()
    declined.always(PHONE)
    declined.forget()
    expect(declined.has(PHONE, kit)).toBe(true)
    expect(told).toEqual([{ type: 'ignore-rule', rule: PHONE.rule, ignored: true }])
    expect(new Declined().has(PHONE, { ignored: new Set([PHONE.rule]) })).toBe(true)
  })
})
