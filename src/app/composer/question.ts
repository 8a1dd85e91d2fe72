import type { WritingAs } from '../../ui/view.ts'
import type { Kit } from '../kit/kit.ts'
import type { ReviewQuestion } from '../messages/review.ts'
import { draftOf } from './draft.ts'
import { audienceHere, type ComposerOnSite } from './on-site.ts'

/** What the engine is asked about a text as it stands in a composer. */
export function questionOf(
  composer: ComposerOnSite,
  text: string,
  { settings, answers }: Kit,
  { role, account, pack }: WritingAs,
  consentGiven: boolean,
): ReviewQuestion {
  const { platform } = composer.site
  return {
    packs: [pack ?? 'common'],
    draft: draftOf(composer, text, answers),
    context: {
      platform,
      composer: composer.spec.kind,
      role,
      account,
      audience: audienceHere(composer),
      ownOpinionsInProfile: settings.ownOpinions[platform],
      moreHints: settings.moreHints,
      consentGiven,
    },
  }
}
