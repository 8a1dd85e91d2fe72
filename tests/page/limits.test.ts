import { describe, expect, test } from 'vitest'
import { limitsOf, weightedLength } from '../../src/page/limits.ts'
import { SITES } from '../../src/sites/index.ts'

describe('how long a post is on X (twitter-text 3)', () => {
  test.each([
    ['', 0],
    ['Hyvää päivää', 12],
    ['https://www.kirkkonummi.fi/kesatyot', 23],
    ['Lue kirkkonummi.fi nyt', 31],
    ['😀', 2],
    ['👩‍👩‍👧', 2],
    ['日本', 4],
    ['”lainaus” – viiva', 17],
    ['e\u0301', 1],
    ['© Kunta 2026', 12],
    ['©️', 2],
    ['🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', 2],
    ['❤️👍🏽🇫🇮1️⃣', 8],
    ['…', 2],
    ['Lue https://kirkkonummi.fi/ä?x=1.', 28],
    ['(https://kirkkonummi.fi)', 25],
    ['kyrkslätt.fi, kirkkonummi.fi.', 49],
    ['kirkkonummi.fi/tapahtumat!', 24],
    ['etunimi@kunta.fi', 16],
    ['etunimi.sukunimi.fi@kunta.fi', 28],
    ['klo 10.30 esim.koulu', 20],
    ['rivi\nrivi', 9],
  ])('%s is %i', (text, length) => {
    expect(weightedLength(text)).toBe(length)
  })
})

test('Instagram counts hashtags, and a number or an anchor is none', () => {
  const caption = SITES.instagram.composers.find(({ kind }) => kind === 'caption')
  if (!caption) throw new Error('no caption')
  const uses = limitsOf('#yksi #kaksi #3 a#b https://x.fi/#c #ä_ö', caption.limits)
  expect(uses.find(({ kind }) => kind === 'hashtags')).toEqual({ kind: 'hashtags', used: 3, allowed: 5 })
})
