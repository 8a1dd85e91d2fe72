import type { Finding, Review } from '../../core/finding.ts'
import type { Context, Organisation } from '../../core/model.ts'
import type { ComposerSpec } from '../../sites/site.ts'
import type { WritingAs } from '../../ui/view.ts'
import type { Kit } from '../kit/kit.ts'
import { inSlices } from '../kit/slices.ts'
import { audienceHere, type Composer } from './around.ts'
import { draftOf } from './draft.ts'

type Reviewed = Composer & { readonly spec: ComposerSpec }

const packsOf = ({ pack }: WritingAs) => (pack ? [pack] : ['common'])

/** Reviews a text as it stands in a composer, in idle slices. Rejects when the rules cannot be had. */
export async function reviewDraft(
  composer: Reviewed,
  text: string,
  kit: Kit,
  writer: WritingAs,
  consentGiven: boolean,
  signal: AbortSignal,
): Promise<Review> {
  const { reviewer, organisation } = await kit.engine(packsOf(writer))
  const context = contextOf(composer, writer, kit, organisation, consentGiven)
  return inSlices(reviewer.steps(draftOf(composer, text, kit.answers), context), signal)
}

/** The serious findings of a text, at once: for the moment of publishing. Throws while the rules are not there. */
export function stopsIn(
  composer: Reviewed,
  text: string,
  kit: Kit,
  writer: WritingAs,
  consentGiven: boolean,
): readonly Finding[] {
  const engine = kit.engine.ready(packsOf(writer))
  if (!engine) throw new Error('the rules are not there yet')
  const context = contextOf(composer, writer, kit, engine.organisation, consentGiven)
  return engine.reviewer.stops(draftOf(composer, text, kit.answers), context)
}

function contextOf(
  composer: Reviewed,
  { role, account }: WritingAs,
  { settings }: Kit,
  organisation: Organisation,
  consentGiven: boolean,
): Context {
  return {
    platform: composer.site.platform,
    composer: composer.spec.kind,
    role,
    account,
    audience: audienceHere(composer),
    organisation,
    ownOpinionsInProfile: settings.ownOpinions[composer.site.platform],
    consentGiven,
    now: new Date(),
  }
}
