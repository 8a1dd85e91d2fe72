import type { Site } from '../sites/site.ts'
import { firstOf } from './tree.ts'

/** On whose behalf a text is written, as far as the page shows. */
export interface Identity {
  /** Name of the account in the service, lower case, without `@`; `null`: the page does not show it. */
  readonly handle: string | null
  /** The page of an organisation is written as, whichever it is. */
  readonly asPage: boolean
}

/** Looks in the composer's region first: another account may be signed in elsewhere on the page. */
export function identityOf({ identity }: Site, path: string, region: Element): Identity {
  const page = identity.pagePath?.exec(path)?.[1] ?? null
  if (!identity.handle) return { handle: page, asPage: page !== null }
  const { attribute, prefix, selectors } = identity.handle
  const found = firstOf(region, selectors)?.getAttribute(attribute)
  return { handle: found?.startsWith(prefix) ? found.slice(prefix.length).toLowerCase() : page, asPage: page !== null }
}
