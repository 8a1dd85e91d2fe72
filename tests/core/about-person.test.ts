import { expect, test } from 'vitest'
import { readPacks } from '../../scripts/packs.ts'
import { isAboutPerson, isAboutPicture } from '../../src/core/about-person.ts'
import { ruleSetOf } from '../../src/packs/rule-set.ts'

const packs = readPacks(process.env.TOLKKU_PACKS)
const { rules } = ruleSetOf(
  packs,
  packs.map(({ id }) => id),
)

test('a rule asks whether those in a picture agree exactly where that answer silences it, in every pack', () => {
  const told = rules.flatMap(({ id, bases }) => bases.map(({ when }) => [id, when.consentGiven === false] as const))
  const wrong = told.filter(([rule, isSilenced]) => isAboutPicture({ rule }) !== isSilenced)
  expect(wrong).toEqual([])
  expect(told.filter(([, isSilenced]) => isSilenced).length).toBeGreaterThan(3)
})

test('what is about a picture is about a person: the card offers the consent as an answer', () => {
  const pictures = rules.filter(({ id }) => isAboutPicture({ rule: id }))
  expect(pictures.filter(({ id }) => !isAboutPerson({ rule: id, norms: [] }))).toEqual([])
})
