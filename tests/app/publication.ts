import type { Published } from '../../src/app/messages/ledger.ts'
import { MONDAY } from '../core/ledger/events.ts'

/** A Finnish post on X that still owes its Swedish. */
export function published(change: Partial<Published> = {}): Published {
  return {
    id: crypto.randomUUID(),
    kind: 'published',
    platform: 'x',
    composer: 'post',
    text: 'Kirjasto on auki 3.12. klo 10–18. Tervetuloa koko perheen voimin lukemaan, pelaamaan ja askartelemaan!',
    link: 'https://x.com/kirkkonummi/status/1',
    scheduledFor: null,
    at: MONDAY,
    handle: 'kirkkonummi',
    account: 'organisation',
    pack: 'kirkkonummi',
    languages: ['fi'],
    owed: [{ rule: 'kirkkonummi/bilingual-elsewhere', norms: ['kirkkonummi/b'], counterpart: { language: 'sv' } }],
    sensitive: false,
    ...change,
  }
}
