import { beforeAll, describe, expect, it } from 'vitest'
import type { Identify } from '../../../../src/core/model.ts'
import { loadIdentify } from '../../../../src/core/text/language/identify.ts'
import { faultsOf, knownPosts } from './posts.ts'

let identify: Identify
beforeAll(async () => {
  identify = await loadIdentify()
})

describe('posts as towns write them', () => {
  const named = knownPosts().map(post => [post.file, post.kind, post] as const)
  it.each(named.filter(([, , { open }]) => !open))('%s: %s', (_file, _kind, post) => {
    expect(faultsOf(post, identify), post.text).toEqual([])
  })

  it.fails.each(named.filter(([, , { open }]) => open))('not yet: %s: %s', (_file, _kind, post) => {
    expect(faultsOf(post, identify)).toEqual([])
  })
})
