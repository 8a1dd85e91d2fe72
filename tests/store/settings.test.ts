import { beforeEach, describe, expect, test, vi } from 'vitest'

const area = new Map<string, unknown>()
const failing = { read: false, write: false }

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        async get(keys: string | string[] | null) {
          if (failing.read) throw new Error('broken')
          const wanted = keys === null ? [...area.keys()] : [keys].flat()
          return Object.fromEntries(wanted.flatMap(key => (area.has(key) ? [[key, area.get(key)]] : [])))
        },
        async set(items: Record<string, unknown>) {
          if (failing.write) throw new Error('QUOTA_BYTES quota exceeded')
          for (const [key, value] of Object.entries(items)) area.set(key, value)
        },
        async remove(keys: string | string[]) {
          for (const key of [keys].flat()) area.delete(key)
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}))

const { forgetWriterOf, readSettings, settingsKeys, writeWriterOf } = await import('../../src/store/settings.ts')
const { countUnsaid, ignoreRule, readIgnored, readTurnedOff, showRuleAgain } = await import(
  '../../src/store/ignored.ts'
)
const { noteCheckUp, readCheckUp } = await import('../../src/store/check-up.ts')
const { forgetSkipped, readSkipped, wipeSkipped, writeSkipped } = await import('../../src/store/skipped.ts')

beforeEach(() => {
  area.clear()
  Object.assign(failing, { read: false, write: false })
})

describe('settings', () => {
  test('without any stored, the defaults, and nothing is wrong', async () => {
    const { settings, fault } = await readSettings()
    expect(settings).toMatchObject({ role: 'employee', account: 'personal-work', pack: null })
    expect(Object.values(settings.siteOn)).toEqual([true, true, true, true])
    expect(fault).toBeNull()
  })

  test('what is written is read again, each under its own key with its version', async () => {
    expect(await settingsKeys.role.write('communicator')).toBeNull()
    expect(await settingsKeys.writer.x.write({ role: 'official', account: 'unit', pack: 'kirkkonummi' })).toBeNull()
    expect(area.get('settings/role')).toEqual({ version: 1, value: 'communicator' })
    const { settings } = await readSettings()
    expect(settings.role).toBe('communicator')
    expect(settings.writer.x).toEqual({ role: 'official', account: 'unit', pack: 'kirkkonummi' })
    expect(settings.saidWho).toBe(true)
  })

  test.each([
    ['another version', { version: 2, value: 'employee' }],
    ['an unknown value', { version: 1, value: 'minister' }],
    ['no envelope', 'employee'],
    ['null', null],
    ['a number', 7],
  ])('%s gives the default and says so', async (_, raw) => {
    area.set('settings/role', raw)
    const { settings, fault } = await readSettings()
    expect(settings.role).toBe('employee')
    expect(fault).toBe('unreadable')
    expect(area.get('settings/role')).toEqual(raw)
  })

  test('one broken key leaves the others as they are', async () => {
    await settingsKeys.pack.write('kela')
    area.set('settings/role', { version: 9 })
    expect((await readSettings()).settings.pack).toBe('kela')
  })

  test('what could not be read is kept beside before it is written over', async () => {
    area.set('settings/role', { version: 9, value: 'minister' })
    await settingsKeys.role.write('official')
    expect(area.get('kept/settings/role')).toEqual({ version: 9, value: 'minister' })
    expect((await readSettings()).settings.role).toBe('official')
  })

  test('a full storage says so and keeps what was', async () => {
    await settingsKeys.role.write('official')
    failing.write = true
    expect(await settingsKeys.role.write('employee')).toBe('full')
    failing.write = false
    expect((await readSettings()).settings.role).toBe('official')
  })

  test('a storage that cannot be read gives defaults and says so', async () => {
    failing.read = true
    const { settings, fault } = await readSettings()
    expect(settings.role).toBe('employee')
    expect(fault).toBe('unreadable')
  })
})

describe('languages of findings', () => {
  test('follow the interface until they are set apart', async () => {
    await settingsKeys.interfaceLanguage.write('sv')
    expect((await readSettings()).settings).toMatchObject({ messageLanguages: 'sv', messagesFollow: true })
    await settingsKeys.messageLanguages.write('fi+sv')
    await settingsKeys.interfaceLanguage.write('en')
    expect((await readSettings()).settings).toMatchObject({ messageLanguages: 'fi+sv', messagesFollow: false })
  })

  test('what was set apart by an earlier version stays apart', async () => {
    area.set('settings/message-languages', { version: 1, value: 'en' })
    area.set('settings/interface-language', { version: 1, value: 'fi' })
    expect((await readSettings()).settings.messageLanguages).toBe('en')
  })
})

describe('who writes', () => {
  test('nobody said so at first; each account has a key of its own', async () => {
    expect((await readSettings()).settings).toMatchObject({ saidWho: false, writerOf: {} })
    const mine = { role: 'official', account: 'personal', pack: null } as const
    await writeWriterOf('x:@me', mine)
    await writeWriterOf('x:@work', { ...mine, account: 'unit' })
    area.set('settings/writer-of/x:@broken', { version: 1, value: { role: 'minister' } })
    expect((await readSettings()).settings.writerOf).toEqual({ 'x:@me': mine, 'x:@work': { ...mine, account: 'unit' } })
    expect(await forgetWriterOf('x:@work')).toBeNull()
    expect((await readSettings()).settings.writerOf).toEqual({ 'x:@me': mine })
  })
})

describe('what is turned off', () => {
  test('each with its scope, since when, and how often it would have spoken; the newest first', async () => {
    await ignoreRule('common/insult', 1)
    await ignoreRule('common/insult#word:pöljä', 3)
    await ignoreRule('common/officialese#account:x:@me', 2)
    await Promise.all([countUnsaid('common/insult'), countUnsaid('common/insult'), countUnsaid('common/unknown')])
    const off = await readTurnedOff()
    expect(off.map(({ rule, scope, of, unsaid }) => [rule, scope, of, unsaid])).toEqual([
      ['common/insult', 'word', 'pöljä', 0],
      ['common/officialese', 'account', 'x:@me', 0],
      ['common/insult', 'everywhere', '', 2],
    ])
    await showRuleAgain('common/insult')
    await ignoreRule('common/insult', 9)
    expect((await readTurnedOff())[0]).toMatchObject({ since: 9, unsaid: 0 })
  })
})

describe('reasons', () => {
  const DAY = 24 * 60 * 60 * 1000
  test('are kept for 60 days, and wiped at once', async () => {
    const reason = { rule: 'common/insult', reason: 'intended' } as const
    for (const at of [0, DAY, 60 * DAY]) expect(await writeSkipped({ ...reason, at })).toBe(true)
    await ignoreRule('common/insult', 1)
    await forgetSkipped(60.5 * DAY)
    expect((await readSkipped()).map(({ at }) => at / DAY)).toEqual([60, 1])
    expect(await wipeSkipped()).toBe(true)
    expect(await readSkipped()).toEqual([])
    expect([...(await readIgnored())]).toEqual(['common/insult'])
  })
})

describe('the check-up of an account', () => {
  test('what was noted is read again and taken back; what cannot be read counts as not noted', async () => {
    expect(await noteCheckUp('kela/password', { done: 5 })).toBe(true)
    await noteCheckUp('kela/plan', { notMine: true })
    area.set('check-up/kela/broken', { version: 1, value: { done: 'yes' } })
    expect([...(await readCheckUp())]).toEqual([
      ['kela/password', { done: 5 }],
      ['kela/plan', { notMine: true }],
    ])
    await noteCheckUp('kela/password', null)
    failing.write = true
    expect(await noteCheckUp('kela/plan', { done: 1 })).toBe(false)
    expect([...(await readCheckUp()).keys()]).toEqual(['kela/plan'])
  })
})

describe('ignored rules', () => {
  test('one key each, and back again', async () => {
    await ignoreRule('common/swearing', 1)
    await ignoreRule('common/insult', 2)
    expect([...(await readIgnored())].sort()).toEqual(['common/insult', 'common/swearing'])
    await showRuleAgain('common/swearing')
    expect([...(await readIgnored())]).toEqual(['common/insult'])
  })

  test('what cannot be read counts as not ignored', async () => {
    area.set('ignored/common/insult', true)
    expect([...(await readIgnored())]).toEqual([])
  })
})
