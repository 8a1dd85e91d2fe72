import { beforeEach, describe, expect, test, vi } from 'vitest'

const area = new Map<string, unknown>()
const failing = { read: false, write: false }

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        async get(key: string | null) {
          if (failing.read) throw new Error('broken')
          return key === null ? Object.fromEntries(area) : area.has(key) ? { [key]: area.get(key) } : {}
        },
        async set(items: Record<string, unknown>) {
          if (failing.write) throw new Error('QUOTA_BYTES quota exceeded')
          for (const [key, value] of Object.entries(items)) area.set(key, value)
        },
        async remove(key: string) {
          area.delete(key)
        },
      },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}))

const { readSettings, settingsKeys } = await import('../../src/store/settings.ts')
const { ignoreRule, readIgnored, showRuleAgain } = await import('../../src/store/ignored.ts')

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
