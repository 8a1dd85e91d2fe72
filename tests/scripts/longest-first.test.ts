import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TestSpecification, Vitest } from 'vitest/node'
import { LONGEST, LongestFirst } from '../../scripts/steps/longest-first.ts'

const pathOf = (name: string) => `/here/tests/e2e/${name}.test.ts`

test('what takes long is begun first, and the others by name', async () => {
  const [longest = '', next = ''] = LONGEST
  const files = ['b', next, 'a', longest].map(name => ({ moduleId: pathOf(name) }) as TestSpecification)
  const sorted = await new LongestFirst({} as Vitest).sort(files)
  expect(sorted.map(({ moduleId }) => moduleId)).toEqual([longest, next, 'a', 'b'].map(pathOf))
})

test.each(LONGEST)('%s is a file of browser tests', name => {
  expect(existsSync(`tests/e2e/${name}.test.ts`)).toBe(true)
})
