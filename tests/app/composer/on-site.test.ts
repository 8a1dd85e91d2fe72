// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { identityHere } from '../../../src/app/composer/on-site.ts'
import { linkedin } from '../../../src/sites/linkedin.ts'

const identityOf = vi.hoisted(() => vi.fn())
vi.mock('../../../src/page/identity.ts', () => ({ identityOf }))

afterEach(() => identityOf.mockReset())

test('who is seen to write is looked up once a task, and anew in the next', async () => {
  const [spec = null] = linkedin.composers
  const composer = { site: linkedin, spec, field: document.body }
  identityOf.mockReturnValueOnce({ handle: 'a' }).mockReturnValueOnce({ handle: 'b' }).mockReturnValue({ handle: 'c' })
  expect([identityHere(composer), identityHere(composer)]).toEqual([{ handle: 'a' }, { handle: 'a' }])
  expect(identityHere({ ...composer, spec: null })).toEqual({ handle: 'b' })
  await Promise.resolve()
  expect(identityHere(composer)).toEqual({ handle: 'c' })
  expect(identityOf).toHaveBeenCalledTimes(3)
})
