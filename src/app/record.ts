import { browser } from 'wxt/browser'
import { isAboutPerson } from '../core/about-person.ts'
import type { Review } from '../core/finding.ts'
import type { PublishSignal } from '../page/proof.ts'
import type { WritingAs } from '../ui/view.ts'
import { askLedger } from './ledger-messages.ts'

/** Tells the background of a publication, for the ledger. In a private window nobody is told anything. */
export async function recordPublished(
  signal: PublishSignal,
  review: Review,
  { account, pack }: WritingAs,
  handle: string | null,
): Promise<void> {
  if (browser.extension.inIncognitoContext) return
  const { coverage, findings, owed } = review
  await askLedger({
    type: 'published',
    publication: {
      ...signal,
      account,
      pack,
      handle,
      languages: coverage.filter(({ presence }) => presence !== 'missing').map(({ language }) => language),
      owed: owed.map(({ rule, norms, counterpart }) => ({ rule, norms, counterpart })),
      sensitive: findings.some(finding => finding.level === 'stop' || isAboutPerson(finding)),
    },
  })
}
