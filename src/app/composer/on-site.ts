import type { Audience } from '../../core/model.ts'
import { accountKey } from '../../core/reminder.ts'
import { type Identity, identityOf } from '../../page/identity.ts'
import { regionOf } from '../../page/recognise.ts'
import type { ComposerSpec, Site } from '../../sites/site.ts'
import type { StorageFault } from '../../store/stored.ts'
import type { WritingAs } from '../../ui/view.ts'
import type { Kit } from '../kit/kit.ts'
import { tell } from '../messages/ask.ts'
import { writerOf } from './writer.ts'

/** A field on a site, and what is known of it: `spec` is `null` where nothing is. */
export interface FieldOnSite {
  readonly site: Site
  readonly spec: ComposerSpec | null
  readonly field: HTMLElement
}

/** A field that is known to be a composer: one that is read. */
export interface ComposerOnSite extends FieldOnSite {
  readonly spec: ComposerSpec
}

/** Who will read it, as far as the address tells. */
export function audienceHere({ site }: FieldOnSite): Audience {
  return site.audience.find(({ path }) => path.test(location.pathname))?.audience ?? 'unknown'
}

/** What was seen in the task that runs: several ask in a row, and to look through a page takes long. */
const seen = new WeakMap<HTMLElement, { readonly spec: ComposerSpec | null; readonly identity: Identity }>()

/** Who is seen to write. */
export function identityHere({ site, spec, field }: FieldOnSite): Identity {
  const known = seen.get(field)
  if (known && known.spec === spec) return known.identity
  const identity = identityOf(site, location.pathname, spec ? regionOf(spec, field) : field)
  seen.set(field, { spec, identity })
  queueMicrotask(() => seen.delete(field))
  return identity
}

/** How the account that writes is called in what is stored. */
export function accountHere(composer: FieldOnSite, writer: WritingAs): string {
  return accountKey({ ...writer, platform: composer.site.platform, handle: identityHere(composer).handle })
}

/** On whose behalf the text is written, as chosen here or as the page shows. */
export function writerHere(composer: FieldOnSite, kit: Kit, chosen: WritingAs | null): WritingAs {
  return writerOf(composer.site.platform, identityHere(composer), kit.overview.accounts, kit.settings, chosen)
}

/** Keeps for the next time who writes with the account that is seen. `onFault` gets what went wrong, or `null`. */
export function rememberWriter(
  composer: FieldOnSite,
  { role, account, pack }: WritingAs,
  onFault: (fault: StorageFault | null) => void,
): void {
  const { handle } = identityHere(composer)
  const { platform } = composer.site
  tell({ type: 'choose-writer', platform, handle, writer: { role, account, pack } }, onFault)
}
