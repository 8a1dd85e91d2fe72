import { expect, test } from 'vitest'
import { entitiesOf } from '../../../src/core/text/entities.ts'
import { maskNoise } from '../../../src/core/text/language/masks.ts'
import { plainReading } from '../../../src/core/text/loose.ts'
import { withoutLinkStart } from '../../../src/core/text/marks.ts'
import { weightedLength } from '../../../src/page/limits.ts'

test('an emoji is the same thing to findings, to languages and to the counter', () => {
  for (const emoji of ['🎉', '👩🏽‍🚒', '🇫🇮', '1️⃣', '❤️']) {
    expect([emoji, entitiesOf(emoji).map(({ kind }) => kind)]).toEqual([emoji, ['emoji']])
    expect(maskNoise(emoji)).toBe('\n'.repeat(emoji.length))
    expect(weightedLength(emoji)).toBe(2)
  }
})

test('a sign of rights is text', () => {
  expect(entitiesOf('© Kunta 2026')).toEqual([])
  expect(maskNoise('© Kunta™')).toBe('© Kunta™')
})

test('letters of another script hide something among Latin ones alone', () => {
  expect(plainReading('іdiооtti').keys).toContain('idiootti')
  expect(plainReading('сор').keys).toEqual(['сор'])
})

test.each([
  ['https://kunta.example/Sivu', 'kunta.example/Sivu'],
  ['HTTP://www.kunta.example', 'kunta.example'],
  ['www.kunta.example', 'kunta.example'],
  ['kunta.example/www.', 'kunta.example/www.'],
  ['wwwkunta.example', 'wwwkunta.example'],
])('what begins the link %s is left out', (link, rest) => expect(withoutLinkStart(link)).toBe(rest))
