import type { Platform } from '../core/model.ts'

/** Where a new post is written, as far as a platform has an address for it; else its first page. Seen 2026-11. */
export const COMPOSE_ADDRESS: Readonly<Record<Platform, string>> = {
  facebook: 'https://www.facebook.com/',
  x: 'https://x.com/compose/post',
  linkedin: 'https://www.linkedin.com/feed/?shareActive=true',
  instagram: 'https://www.instagram.com/',
}
