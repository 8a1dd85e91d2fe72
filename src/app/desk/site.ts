import type { Platform } from '../../core/model.ts'
import { SITES } from '../../sites/index.ts'
import type { ComposerSpec, Site } from '../../sites/site.ts'

/** A text of one's own for a platform, in a field of ours: its limits are the platform's, and nothing publishes. */
export function deskSite(platform: Platform): Site & { readonly composers: readonly [ComposerSpec] } {
  const site = SITES[platform]
  const own =
    site.composers.find(({ kind }) => kind === 'post') ?? site.composers.find(({ kind }) => kind === 'caption')
  if (!own) throw new RangeError(`${platform} has no composer for a post`)
  const spec: ComposerSpec = {
    id: 'desk',
    kind: own.kind,
    field: [],
    editors: ['textarea'],
    limits: own.limits,
    publish: { controls: [], key: null, proof: null, scheduled: [] },
  }
  return {
    ...site,
    composers: [spec],
    media: { ...site.media, scope: [] },
    identity: { handle: null, pagePath: null },
    audience: [{ path: /^/, audience: 'public' }],
  }
}
