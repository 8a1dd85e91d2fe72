import { beforeAll, describe, expect, it } from 'vitest'
import type { Identify } from '../../../../src/core/model.ts'
import { loadIdentify } from '../../../../src/core/text/language/identify.ts'
import { faultsOf, knownPosts } from './posts.ts'

let identify: Identify
beforeAll(async () => {
  identify = await loadIdentify()
})

describe('posts as towns write them', () => {
  it.each(knownPosts().map(post => [post.file, post.kind, post] as const))('%s: %s', (_file, _kind, post) => {
    expect(faultsOf(post, identify), post.text).toEqual([])
  })
})
