import { expect, test } from 'vitest'
import { strengthen, weaken } from '../../../../src/core/text/lemmas/gradation.ts'

test.each([
  ['kukka', 'kuka'],
  ['kunta', 'kunna'],
  ['kampa', 'kamma'],
  ['kulta', 'kulla'],
  ['parta', 'parra'],
  ['kenkä', 'kengä'],
  ['katu', 'kadu'],
  ['lehte', 'lehde'],
  ['tapa', 'tava'],
  ['joke', 'joe'],
  ['puku', 'puvu'],
  ['järke', 'järje'],
  ['vaaka', "vaa'a"],
])('weak grade of %s', (strong, weak) => {
  expect(weaken(strong)).toContain(weak)
})

test.each(['koska', 'pesty', 'korkea', 'yhtiö', 'maa', 'matka'])('%s does not alternate', stem => {
  expect(weaken(stem)).toEqual([])
})

test.each([
  ['rika', 'rikka'],
  ['tava', 'tapa'],
  ['hida', 'hita'],
  ['kanga', 'kanka'],
  ['tilanne', 'tilante'],
  ['hamma', 'hampa'],
  ['va', 'va'],
])('strong grade of %s', (weak, strong) => {
  expect([...strengthen(weak), weak]).toContain(strong)
})
