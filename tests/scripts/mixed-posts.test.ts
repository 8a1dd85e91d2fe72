import { expect, test } from 'vitest'
import { evaluateLanguage } from '../../scripts/evaluate/language.ts'
import { mixedPosts, type PostRows } from '../../scripts/evaluate/mixed-posts.ts'
import { halfOf } from '../../scripts/evaluate/table.ts'

const row = (language: string) => Array.from({ length: 5 }, (_, at) => `${language} sentence number ${at}.`)
const rows: PostRows = {
  sentences: {
    fi: row('fi'),
    sv: row('sv'),
    en: row('en'),
    et: row('et'),
    no: row('no'),
    da: row('da'),
    de: row('de'),
  },
  parallel: [{ fi: 'suomeksi', sv: 'på svenska' }],
}

test('makes sixteen kinds of posts, the same for the same seed', () => {
  const posts = mixedPosts(rows, 3, 1)
  expect(new Set(posts.map(post => post.kind)).size).toBe(16)
  expect(posts).toHaveLength(48)
  expect(mixedPosts(rows, 3, 1)).toEqual(posts)
  expect(mixedPosts(rows, 3, 2)).not.toEqual(posts)
})

test('puts a text into the same half every time, and about as many in each', () => {
  const halves = Array.from({ length: 1000 }, (_, at) => halfOf(`text ${at}`))
  const tuned = halves.filter(half => half === 'tuned').length
  expect(tuned).toBeGreaterThan(400)
  expect(tuned).toBeLessThan(600)
  expect(halfOf('text 1')).toBe(halves[1])
})

test('names the file that is not there', async () => {
  await expect(evaluateLanguage('/no/such/folder')).rejects.toThrow('lid.tsv is not there')
})
