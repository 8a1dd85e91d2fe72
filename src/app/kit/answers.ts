import type { AnsweredPost } from '../../core/model.ts'
import type { Site } from '../../sites/site.ts'
import { ask, tell } from '../messages/ask.ts'

/** So much of an answered post tells it from others. */
const NAMED_BY = 300

/** How often the person has answered in a thread, in this tab and today. Only counts are kept, by names without text. */
export class ThreadAnswers {
  #counts: Record<string, number> = {}
  #day = today()

  /** Takes in what this tab knew before the page was loaded again. */
  async load(): Promise<void> {
    // Without it, counting begins anew: nothing else depends on it.
    const before = await ask({ type: 'answers', add: [] }).catch(() => ({}))
    this.#counts = { ...before, ...this.#counts }
  }

  in(threads: readonly string[]): number {
    this.#forgetYesterday()
    return Math.max(0, ...threads.map(thread => this.#counts[thread] ?? 0))
  }

  add(threads: readonly string[]): void {
    if (threads.length === 0) return
    this.#forgetYesterday()
    for (const thread of threads) this.#counts[thread] = (this.#counts[thread] ?? 0) + 1
    tell({ type: 'answers', add: threads })
  }

  #forgetYesterday(): void {
    if (this.#day === today()) return
    this.#day = today()
    this.#counts = {}
  }
}

const today = () => new Date().toDateString()

/** Names of a thread: by its own address, and by the answered post where it stands elsewhere, as in a dialog. */
export function threadKeys(
  { platform, threadPath }: Pick<Site, 'platform' | 'threadPath'>,
  path: string,
  replyTo: AnsweredPost | null,
): string[] {
  const address = threadPath.exec(path)?.[0]
  const names = [
    ...(address ? [address] : []),
    ...(replyTo ? [`${replyTo.author}\n${replyTo.text.slice(0, NAMED_BY)}`] : []),
  ]
  return names.map(name => hashOf(`${platform}\n${name}`))
}

/** Not to be read back: what others wrote is not kept. 64 bits of FNV-1a (Fowler, Noll, Vo) over UTF-16. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  }
  return hash.toString(36)
}
