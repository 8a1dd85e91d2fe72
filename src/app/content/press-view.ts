import type { Finding } from '../../core/finding.ts'
import type { PublishSignal } from '../../page/publish.ts'
import type { WritingAs } from '../../ui/view.ts'
import { Declined } from '../composer/declined.ts'
import { threadsHere } from '../composer/draft.ts'
import { type ComposerOnSite, writerHere } from '../composer/on-site.ts'
import type { Reviewed } from '../composer/reading.ts'
import type { Kit } from '../kit/kit.ts'
import type { PressView } from '../publishing/publishing.ts'
import { recorder } from '../publishing/record.ts'

/** What a session knows at the moment of a press. */
interface Now {
  readonly kit: Kit
  readonly writer: WritingAs
  readonly declined: Declined
  readonly reviewed: Reviewed | null
}

/** What the guard at publishing gets from a session. */
export function pressViewOf(composer: ComposerOnSite, now: () => Now, life: AbortSignal): PressView {
  return {
    stops: text => stopsStill(now().reviewed, text),
    isSettled: finding => now().declined.isSettled(finding),
    pack: () => now().writer.pack,
    threads: () => threadsHere(composer),
    recorder() {
      const { kit, writer, declined } = now()
      const record = recorder(composer, kit, writer, life)
      return signal => {
        declined.forget()
        record(signal)
      }
    },
  }
}

/** What there is to know of a composer that nobody has been in; its settings may still be on their way. */
export function pressViewUnread(
  composer: ComposerOnSite,
  kit: Kit | null,
  soon: () => Promise<Kit>,
  life: AbortSignal,
): PressView {
  const declined = new Declined()
  return {
    stops: () => [],
    isSettled: finding => declined.isSettled(finding),
    pack: () => kit && writerHere(composer, kit, null).pack,
    threads: () => threadsHere(composer),
    recorder() {
      const record = (known: Kit) => recorder(composer, known, writerHere(composer, known, null), life)
      const made = kit ? record(kit) : null
      return (signal: PublishSignal) => {
        if (made) made(signal)
        else
          soon().then(
            known => record(known)(signal),
            () => undefined,
          )
      }
    },
  }
}

/** Serious findings of the last review: all of them for the same text, and for a newer one those whose words still stand. */
function stopsStill(reviewed: Reviewed | null, text: string): readonly Finding[] {
  const stops = reviewed?.review.findings.filter(({ level }) => level === 'stop') ?? []
  if (reviewed?.text === text) return stops
  return stops.flatMap(finding => {
    if (!finding.span) return [finding]
    const start = text.indexOf(finding.found)
    return start < 0 ? [] : [{ ...finding, span: { start, end: start + finding.found.length }, other: null, fixes: [] }]
  })
}
