import type { CandidateEvent, LedgerEvent, OwedEvent } from '../../../src/core/ledger/events.ts'
import type { Publication } from '../../../src/core/ledger/publication.ts'
import type { Organisation } from '../../../src/core/model.ts'

/** Noon of Monday 2 November 2026, by the device's own clock. */
export const MONDAY = new Date(2026, 10, 2, 12).getTime()
export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR

export function owed(id: string, change: Partial<OwedEvent> = {}): OwedEvent {
  const at = change.at ?? MONDAY
  return {
    type: 'owed',
    id,
    at,
    publication: `post-${id}`,
    rule: 'kirkkonummi/bilingual-elsewhere',
    norms: ['kirkkonummi/bilingual-elsewhere'],
    counterpart: { language: 'sv' },
    platform: 'x',
    account: 'organisation',
    handle: 'kirkkonummi',
    pack: 'kirkkonummi',
    languages: ['fi'],
    link: null,
    due: at,
    certain: true,
    ...change,
  }
}

export const settled = (debt: string, publication: string | null = null, at = MONDAY): LedgerEvent => ({
  type: 'settled',
  id: `settled-${debt}-${publication}`,
  at,
  debt,
  publication,
})

export const answered = (about: string, yes: boolean, at = MONDAY): LedgerEvent => ({
  type: 'answered',
  id: `answered-${about}-${yes}-${at}`,
  at,
  about,
  yes,
})

export const undone = (event: string): LedgerEvent => ({ type: 'undone', id: `undone-${event}`, at: MONDAY, event })

export const candidate = (debt: string, publication: string, change: Partial<CandidateEvent> = {}): CandidateEvent => ({
  type: 'candidate',
  id: `candidate-${debt}-${publication}`,
  at: MONDAY + HOUR,
  debt,
  publication,
  link: null,
  certain: true,
  agrees: false,
  ...change,
})

export function publication(change: Partial<Publication> = {}): Publication {
  const at = change.at ?? MONDAY
  return {
    kind: 'published',
    platform: 'x',
    composer: 'post',
    text: 'Kirjasto on auki 3.12. klo 10–18.',
    link: 'https://x.com/kirkkonummi/status/1',
    at,
    due: at,
    handle: 'kirkkonummi',
    account: 'organisation',
    pack: 'kirkkonummi',
    languages: ['fi'],
    owed: [{ rule: 'kirkkonummi/bilingual-elsewhere', norms: ['kirkkonummi/b'], counterpart: { language: 'sv' } }],
    ...change,
  }
}

export const ORGANISATION: Organisation = {
  names: { fi: ['Kirkkonummen kunta'], sv: ['Kyrkslätts kommun'], en: [] },
  domains: { fi: ['kirkkonummi.fi'], sv: ['kyrkslatt.fi'], en: [] },
  hashtags: ['#kirkkonummi', '#kyrkslätt'],
  emails: [],
  phones: [],
  ibans: [],
  places: [],
}
