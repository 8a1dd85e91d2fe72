import { expect, test } from 'vitest'
import { SITES } from '../../src/sites/index.ts'

const all = Object.values(SITES).flatMap(({ platform, composers }) =>
  composers.map(({ id, publish }) => ({ platform, id, publish })),
)

test.each(all)('$platform $id: the guard knows its control', ({ publish }) => {
  expect(publish.controls.length).toBeGreaterThan(0)
})

test('what nobody has seen proved is asked about, never assumed', () => {
  const proofs = (platform: string) =>
    new Set(all.filter(composer => composer.platform === platform).map(({ publish }) => publish.proof?.kind ?? null))
  expect(proofs('x')).toEqual(new Set(['link']))
  expect(proofs('facebook')).toEqual(new Set([null]))
  expect(proofs('instagram')).toEqual(new Set([null]))
  expect(proofs('linkedin')).toEqual(new Set(['link', 'row', null]))
})
