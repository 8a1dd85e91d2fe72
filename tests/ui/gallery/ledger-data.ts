import type { DebtShown, LedgerShown } from '../../../src/ui/ledger/view.ts'

/** Noon of Monday 2 November 2026, by the device's own clock. */
export const LEDGER_NOW = new Date(2026, 10, 2, 12).getTime()
const HOUR = 60 * 60 * 1000

const DEBT: DebtShown = {
  id: 'swedish',
  publication: 'library',
  message: {
    fi: 'Toinen kieli odottaa vielä julkaisemista',
    sv: 'Det andra språket återstår att publicera',
    en: 'The other language is still to be published',
  },
  why: {
    fi: 'Toinen kieli voi olla omana julkaisunaan.',
    sv: 'Det andra språket kan finnas i ett eget inlägg.',
    en: 'The other language may be in a post of its own.',
  },
  source: { fi: '', sv: '', en: '' },
  duty: true,
  counterpart: { language: 'sv' },
  platform: 'x',
  handle: 'kirkkonummi',
  link: 'https://x.com/kirkkonummi/status/1',
  pack: 'kirkkonummi',
  excerpt: 'Kirjaston uusi lukusali avataan 3.12. klo 10. Tervetuloa avajaisiin koko…',
  since: LEDGER_NOW - 50 * HOUR,
  before: new Date(2026, 11, 3, 10).getTime(),
  state: 'owed',
  candidate: null,
}
const PERHAPS: DebtShown = { ...DEBT, publication: 'pool', platform: 'linkedin', handle: null, link: null }
const SCHEDULED: DebtShown = {
  ...DEBT,
  publication: 'market',
  platform: 'instagram',
  excerpt: null,
  state: 'scheduled',
}

/** One of each kind: owed with a question, another channel, perhaps published, scheduled. */
export const LEDGER: LedgerShown = {
  debts: [
    {
      ...DEBT,
      candidate: {
        id: 'candidate',
        publication: 'bibliotek',
        link: 'https://x.com/kirkkonummi/status/2',
        certain: true,
      },
    },
    {
      ...DEBT,
      id: 'facebook',
      counterpart: { platform: 'facebook' },
      duty: false,
      message: {
        fi: 'Onko uutinen myös palvelualueen Facebook-sivulla ja tarvittaessa kunnan päätilillä?',
        sv: 'Finns nyheten också på serviceområdets Facebooksida och vid behov på kommunens huvudkonto?',
        en: "Is the news also on the service area's Facebook page and, where needed, on the main account?",
      },
    },
    { ...PERHAPS, id: 'pool', since: LEDGER_NOW - 3 * HOUR, state: 'unsure', excerpt: 'Uimahalli on kiinni pe 4.12.' },
    { ...SCHEDULED, id: 'market', since: LEDGER_NOW + 46.5 * HOUR },
  ],
  nudge: null,
  fault: null,
}
