import type { Site } from '../sites/site.ts'
import { firstOf } from './tree.ts'

/** On whose behalf a text is written, as far as the page shows. */
export interface Identity {
  /** Name of the account in the service, lower case, without `@`; `null`: the page does not show it. */
  readonly handle: string | null
  /** The page of an organisation is written as, whichever it is. */
  readonly asPage: boolean
}

/** Who writes, as far as the page shows. What is seen outside the composer's region is a hint: see `writerOf`. */
export function identityOf({ identity }: Site, path: string, region: Element): Identity {
  const page = identity.pagePath?.exec(path)?.[1] ?? null
  if (!identity.handle) return { handle: page, asPage: page !== null }
  const { attribute, prefix, selectors, within } = identity.handle
  const found = firstOf(within === 'region' ? region : region.ownerDocument, selectors)?.getAttribute(attribute)
  const name = found?.startsWith(prefix) ? found.slice(prefix.length).split('/')[0]?.toLowerCase() : null
  return { handle: name || page, asPage: page !== null }
}
