import type { Platform } from '../core/model.ts'
import { facebook } from './facebook.ts'
import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import type { Site } from './site.ts'
import { x } from './x.ts'

/** Every site, by its platform: a platform without a description does not compile. */
export const SITES: Readonly<Record<Platform, Site>> = { facebook, x, linkedin, instagram }

/** The site of a host name, `null` where Tolkku does not run. */
export function siteOf(host: string): Site | null {
  return Object.values(SITES).find(site => site.hosts.includes(host)) ?? null
}
