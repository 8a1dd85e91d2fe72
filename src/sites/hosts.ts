import type { Platform } from '../core/model.ts'

/** Where each site is: named hosts only. Apart from the descriptions, which the watcher in every page has no use for. */
export const HOSTS: Readonly<Record<Platform, readonly string[]>> = {
  facebook: ['www.facebook.com', 'business.facebook.com'],
  x: ['x.com', 'twitter.com'],
  linkedin: ['www.linkedin.com'],
  instagram: ['www.instagram.com'],
}

/** Match patterns of every site's pages, for the manifest. */
export function siteMatches(): string[] {
  return Object.values(HOSTS).flatMap(hosts => hosts.map(host => `https://${host}/*`))
}
