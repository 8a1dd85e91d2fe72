import type { WritingAs } from '../../ui/view.ts'
import type { Declined } from '../composer/declined.ts'
import { threadsHere } from '../composer/draft.ts'
import type { Host } from '../composer/host.ts'
import { stopsIn } from '../composer/review-draft.ts'
import type { Kit } from '../kit/kit.ts'
import type { Guarded } from '../publishing/publishing.ts'
import { recorder } from '../publishing/record.ts'
import type { SessionParts } from './session-parts.ts'

/** What a session knows at the moment of a press. */
interface Now {
  readonly kit: Kit
  readonly writer: WritingAs
  readonly declined: Declined
}

/** What the guard at publishing needs of a session; `null` for what is not read. */
export function guardedOf(
  { site, field, found, lifetime }: Pick<SessionParts, 'site' | 'field' | 'found' | 'lifetime'>,
  host: Host,
  now: () => Now,
  redraw: () => void,
): Guarded | null {
  if (found.state !== 'composer') return null
  const composer = { site, field, spec: found.spec, editor: found.editor }
  return {
    composer,
    host,
    redraw,
    kit: () => now().kit,
    threads: () => threadsHere(composer),
    recorder() {
      const { kit, writer, declined } = now()
      const record = recorder(composer, kit, writer, lifetime.signal)
      return signal => {
        declined.forget()
        record(signal)
      }
    },
    stops(heldField, text) {
      const { kit, writer, declined } = now()
      const stops = stopsIn({ ...composer, field: heldField }, text, kit, writer, declined.consentGiven)
      // What the person has settled already is not asked again.
      return stops.filter(finding => !declined.has(finding, kit))
    },
  }
}
