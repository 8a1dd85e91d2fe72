import { browser } from 'wxt/browser'
import type { PublishSignal } from '../../page/publish.ts'
import type { WritingAs } from '../../ui/view.ts'
import { type ComposerOnSite, identityHere } from '../composer/on-site.ts'
import { questionOf } from '../composer/question.ts'
import type { Kit } from '../kit/kit.ts'
import { ReviewLine } from '../kit/review-line.ts'
import { ask } from '../messages/ask.ts'
import type { Published } from '../messages/ledger.ts'

/** How often the background is told, and how long it is waited between, in ms: it may be stopped at any moment. */
const TRIES = 3
const BETWEEN = 400

async function tellOf(publication: Published): Promise<void> {
  for (let left = TRIES - 1; ; left--) {
    try {
      await ask({ type: 'published', publication })
      return
    } catch (error) {
      if (left === 0) throw error
    }
    await new Promise(resolve => setTimeout(resolve, BETWEEN))
  }
}

/**
 * Made at a publishing press, while the page shows who writes; called when it is known what came of it. Tells the
 * background what the ledger needs. In a private window nobody is told anything.
 */
export function recorder(
  composer: ComposerOnSite,
  kit: Kit,
  writer: WritingAs,
  life: AbortSignal,
): (signal: PublishSignal) => void {
  const { handle } = identityHere(composer)
  const record = async (signal: PublishSignal) => {
    const line = new ReviewLine(life)
    const asked = questionOf(composer, signal.text, kit, writer, false)
    const { coverage, findings, owed } = await line.ask(asked).finally(() => line.close())
    const publication: Published = {
      id: crypto.randomUUID(),
      ...signal,
      handle,
      account: writer.account,
      pack: writer.pack,
      languages: coverage.filter(({ presence }) => presence !== 'missing').map(({ language }) => language),
      owed: owed.map(({ rule, norms, counterpart }) => ({ rule, norms, counterpart })),
      sensitive: findings.some(({ level, about }) => level === 'stop' || about !== undefined),
    }
    await tellOf(publication)
  }
  return signal => {
    if (!browser.extension.inIncognitoContext) record(signal).catch((error: unknown) => console.warn('Tolkku', error))
  }
}
