import { describe, expect, test } from 'vitest'
import { deskSite } from '../../../src/app/desk/site.ts'
import { PLATFORMS } from '../../../src/core/model.ts'
import { SITES } from '../../../src/sites/index.ts'

describe.each(PLATFORMS)('a text of one’s own for %s', platform => {
  const site = deskSite(platform)
  const [spec] = site.composers

  test('is a post with the platform’s limits, in a text area', () => {
    expect(spec.kind).toBe(platform === 'instagram' ? 'caption' : 'post')
    expect(SITES[platform].composers.map(({ limits }) => limits)).toContainEqual(spec.limits)
    expect(spec.editors).toEqual(['textarea'])
  })

  test('is published by nothing, is anybody’s to read, and shows neither who writes nor what is attached', () => {
    expect(spec.publish).toEqual({ controls: [], key: null, proof: null, scheduled: [] })
    expect(site.audience[0]?.path.test('/check.html') && site.audience[0].audience).toBe('public')
    expect(site.identity).toEqual({ handle: null, pagePath: null })
    expect(site.media.scope).toEqual([])
  })
})
