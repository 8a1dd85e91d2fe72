import { expect, test, vi } from 'vitest'

vi.mock('wxt/browser', () => ({ browser: {} }))
const { underPolicy } = await import('../../src/store/under-policy.ts')

const OWN = {
  ...{ messagesFollow: true, saidWho: false, writerOf: { 'x:@mine': {} } },
  siteOn: { facebook: true, x: true, linkedin: true, instagram: true },
}

test('who writes with an account that the organisation names is set, and locked; the others stay one’s own', () => {
  const account = { platform: 'x', handle: '@Kunta', role: 'communicator', account: 'organisation' } as const
  const { settings, locked } = underPolicy(OWN, { accounts: [account], sites: { x: false } })
  expect(Object.keys(settings.writerOf).toSorted()).toEqual(['x:@kunta', 'x:@mine'])
  expect([...locked].toSorted()).toEqual(['account/x:@kunta', 'site/x'])
})

test('without a policy nothing is locked', () => {
  expect(underPolicy(OWN, {}).locked.size).toBe(0)
})
