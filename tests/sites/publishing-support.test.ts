import { expect, test } from 'vitest'
import { publishingSupport } from '../../src/sites/publishing-support.ts'

test('every composer says how its publishing is recognised and held', () => {
  const rows = publishingSupport()
  expect(rows.length).toBeGreaterThan(20)
  const on = (platform: string) => rows.filter(row => row.platform === platform)
  expect(on('x').every(({ recognition, scheduled }) => recognition === 'link' && scheduled)).toBe(true)
  // What nobody has seen proved is asked, never assumed.
  expect(on('facebook').every(({ recognition }) => recognition === 'asked')).toBe(true)
  expect(on('instagram').every(({ recognition }) => recognition === 'asked')).toBe(true)
  expect(rows.find(({ composer }) => composer === 'comment-new')).toMatchObject({ recognition: 'row', grade: 'S' })
})
