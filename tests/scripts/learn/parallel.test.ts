import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { trainInParallel } from '../../../scripts/learn/parallel.ts'
import { CaseError } from '../../../src/core/learn/case.ts'
import { createCaseReader } from '../../../src/core/learn/reader.ts'
import { train } from '../../../src/core/learn/train.ts'
import { finish } from '../../../src/core/steps.ts'
import type { ModelFile } from '../../../src/core/text/learned/model.ts'
import { generate } from '../../../src/core/text/lemmas/generate.ts'
import { smallFamily } from '../../core/learn/small-family.ts'

// Two families that differ: who learns which must not matter.
const den = smallFamily.filter((_, at) => at % 3 > 0).map(one => ({ ...one, family: 'den' }))
const cases = [...smallFamily, ...den]
const reader = createCaseReader({}, generate)
const print = (model: ModelFile) => createHash('sha256').update(JSON.stringify(model)).digest('hex')

test.each([1, 2, 3])('%i threads learn what one program learns by itself, byte by byte', async threads => {
  const alone = finish(train(cases, reader))
  expect(alone.families.map(({ name }) => name)).toEqual(['cave', 'den'])
  expect(print(await trainInParallel(cases, reader, threads))).toBe(print(alone))
})

test('sentences that cannot be learned from are refused as elsewhere', async () => {
  const onlyFlags = cases.filter(({ label }) => label === 'flag')
  await expect(trainInParallel(onlyFlags, reader, 2)).rejects.toThrow(CaseError)
})
