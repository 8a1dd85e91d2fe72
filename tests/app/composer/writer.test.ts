import { expect, test } from 'vitest'
import { writerOf } from '../../../src/app/composer/writer.ts'
import type { Settings } from '../../../src/store/settings.ts'

const settings: Settings = {
  role: 'employee',
  account: 'personal-work',
  pack: 'kela',
  interfaceLanguage: 'fi',
  messageLanguages: 'fi',
  messagesFollow: true,
  bilingual: false,
  pausedUntil: null,
  saidWho: false,
  dryRun: false,
  writerOf: {},
  guard: true,
  moreHints: false,
  adviceOnPersonal: false,
  moreTips: false,
  insights: true,
  translator: null,
  ownOpinions: { x: false, facebook: false, linkedin: false, instagram: false },
  siteOn: { x: true, facebook: true, linkedin: true, instagram: true },
  writer: { x: null, facebook: null, linkedin: null, instagram: null },
}
const accounts = [{ pack: 'kirkkonummi', platform: 'x', handle: 'kirkkonummi', account: 'organisation' as const }]
const seen = (handle: string | null, asPage = false) => ({ handle, asPage })

test('an account that a pack lists writes for the organisation', () => {
  expect(writerOf('x', seen('kirkkonummi'), accounts, settings, null)).toEqual({
    role: 'communicator',
    account: 'organisation',
    pack: 'kirkkonummi',
    known: true,
  })
})

test('the same name on another platform is somebody else', () => {
  expect(writerOf('instagram', seen('kirkkonummi'), accounts, settings, null).known).toBe(false)
})

test('nobody seen and nobody chosen: what the settings say, and it is not known', () => {
  expect(writerOf('x', seen(null), accounts, settings, null)).toEqual({
    role: 'employee',
    account: 'personal-work',
    pack: 'kela',
    known: false,
  })
})

test('what the options say is known, and a guess', () => {
  expect(writerOf('x', seen('someone'), accounts, { ...settings, saidWho: true }, null)).toMatchObject({
    pack: 'kela',
    known: true,
    guess: true,
  })
})

test('what was chosen for an account holds for it alone, before what a pack says', () => {
  const mine = { role: 'trust-official', account: 'personal-work', pack: 'kirkkonummi' } as const
  const remembered = { ...settings, writerOf: { 'x:@someone': mine, 'x:@kirkkonummi': mine } }
  for (const handle of ['someone', 'kirkkonummi'])
    expect(writerOf('x', seen(handle), accounts, remembered, null)).toEqual({ ...mine, known: true })
  expect(writerOf('x', seen('another'), accounts, remembered, null).known).toBe(false)
  expect(writerOf('instagram', seen('someone'), accounts, remembered, null).known).toBe(false)
})

test('what was chosen last on the platform is a guess, and what is chosen here holds before all', () => {
  const before = { role: 'official', account: 'unit', pack: null } as const
  const remembered = { ...settings, writer: { ...settings.writer, x: before } }
  expect(writerOf('x', seen('someone'), accounts, remembered, null)).toEqual({ ...before, known: true, guess: true })
  const here = { role: 'trust-official', account: 'personal', pack: null, known: true } as const
  expect(writerOf('x', seen('kirkkonummi'), accounts, remembered, here)).toBe(here)
})

test('a page that is administered is written as the organisation', () => {
  expect(writerOf('linkedin', seen('12345', true), accounts, settings, null)).toMatchObject({
    account: 'organisation',
    pack: 'kela',
    known: true,
  })
})
