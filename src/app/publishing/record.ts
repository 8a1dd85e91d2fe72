import { browser } from 'wxt/browser'
import { isAboutPerson } from '../../core/about-person.ts'
import type { PublishSignal } from '../../page/publish.ts'
import type { ComposerSpec } from '../../sites/site.ts'
import type { WritingAs } from '../../ui/view.ts'
import { type Composer, identityHere } from '../composer/around.ts'
import { reviewDraft } from '../composer/review-draft.ts'
import type { Kit } from '../kit/kit.ts'
import { ask } from '../messages/ask.ts'
import type { Published } from '../messages/ledger.ts'

/**
 * Made at a publishing press, while the page shows who writes; called when it is known what came of it. Tells the
 * background what the ledger needs. In a private window nobody is told anything.
 */
export function recorder(
  composer: Composer & { readonly spec: ComposerSpec },
  kit: Kit,
  writer: WritingAs,
  life: AbortSignal,
): (signal: PublishSignal) => void {
  const { handle } = identityHere(composer)
  const record = async (signal: PublishSignal) => {
    const { coverage, findings, owed } = await reviewDraft(composer, signal.text, kit, writer, false, life)
    const publication: Published = {
      ...signal,
      handle,
      account: writer.account,
      pack: writer.pack,
      languages: coverage.filter(({ presence }) => presence !== 'missing').map(({ language }) => language),
      owed: owed.map(({ rule, norms, counterpart }) => ({ rule, norms, counterpart })),
      sensitive: findings.some(finding => finding.level === 'stop' || isAboutPerson(finding)),
    }
    await ask({ type: 'published', publication })
  }
  return signal => {
    if (!browser.extension.inIncognitoContext) record(signal).catch((error: unknown) => console.warn('Tolkku', error))
  }
}
