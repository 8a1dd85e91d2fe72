import type { Review } from '../core/finding.ts'
import type { Context } from '../core/model.ts'
import type { ComposerSpec } from '../sites/site.ts'
import type { WritingAs } from '../ui/view.ts'
import { audienceHere, type Composer } from './around.ts'
import { draftOf } from './draft.ts'
import type { Kit } from './kit.ts'
import { inSlices } from './slices.ts'

/** Reviews a text as it stands in a composer, in idle slices. Rejects when the rules cannot be had. */
export async function reviewDraft(
  composer: Composer & { readonly spec: ComposerSpec },
  text: string,
  kit: Kit,
  { pack, role, account }: WritingAs,
  consentGiven: boolean,
  signal: AbortSignal,
): Promise<Review> {
  const { reviewer, organisation } = await kit.engine(pack ? [pack] : ['common'])
  const { site, spec, field } = composer
  const context: Context = {
    platform: site.platform,
    composer: spec.kind,
    role,
    account,
    audience: audienceHere(composer),
    organisation,
    ownOpinionsInProfile: false,
    consentGiven,
    now: new Date(),
  }
  return inSlices(reviewer.steps(draftOf(site, spec, field, text), context), signal)
}
