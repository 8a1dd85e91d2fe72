import { summarise } from '../../../src/core/insights/summary.ts'
import type { InsightsData } from '../../../src/ui/insights/view.ts'
import { AT, DAY, note } from '../../core/insights/notes.ts'
import { PREFERENCES } from './data.ts'

const same = (fi: string, sv: string, en: string) => ({ fi, sv, en })
const both = ['fi', 'sv'] as const
const notes = [
  note({
    id: 'b',
    found: { 'common/insult': 'fixed', 'common/hetu': 'stood', 'common/caps': 'revised' },
    skipped: { 'common/hetu': 'consent' },
    published: true,
    languages: both,
    took: [6, 9, 31],
    lags: [0.4, 0.7, 1.9],
  }),
  ...Array.from({ length: 9 }, (_, at) =>
    note({
      id: `c${at}`,
      at: AT - (at + 1) * 11 * DAY,
      found: { 'common/caps': at % 3 === 0 ? 'fixed' : 'stood' },
      skipped: at % 4 === 0 ? {} : { 'common/caps': 'intended' },
      published: true,
      languages: at % 2 === 0 ? both : ['fi'],
      took: [5, 8],
      lags: [0.3, 0.6],
    }),
  ),
]

/** Ten drafts in four months. */
export const INSIGHTS: InsightsData = {
  on: true,
  locked: false,
  summary: summarise(notes, [], at => new Date(at).toISOString().slice(0, 7)),
  latest: notes.slice(0, 3),
  names: {
    'common/insult': same('Loukkaavat ilmaukset', 'Kränkande uttryck', 'Insults'),
    'common/hetu': same('Henkilötunnus', 'Personbeteckning', 'Personal identity code'),
    'common/caps': same('Tekstiä isoin kirjaimin', 'Text med versaler', 'Text in capitals'),
  },
  packs: { kirkkonummi: same('Kirkkonummi', 'Kyrkslätt', 'Kirkkonummi') },
  norms: [
    {
      id: 'follow-up',
      title: same('Käyttö, tavoitteet ja vaikutus', 'Användning, mål och effekt', 'Use, goals and effect'),
      source: same('LVM:n someohje, Seuranta', 'KM:s anvisning, Uppföljning', 'Guideline of the ministry, follow-up'),
    },
  ],
  off: [],
  said: null,
  preferences: PREFERENCES,
}
