import type { Finding } from '../../../src/core/finding.ts'
import type { Localized } from '../../../src/core/model.ts'
import type { PackChoice, PanelData } from '../../../src/ui/view.ts'
import { HINT, PANEL, STOP, VIEW, WARNING } from './data.ts'

/** As long as Finnish words get, and longer than the narrowest screen is wide. */
const WORD = 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas'
const said: Localized = { fi: WORD, sv: WORD, en: WORD }
const words = { found: WORD, message: said, why: said, source: said }

export const LONG_STOP: Finding = {
  ...{ ...STOP, ...words },
  fixes: STOP.fixes.map(fix => ({ ...fix, label: said })),
}
export const LONG_PAIR: Finding = {
  ...{ ...WARNING, ...words },
  other: WARNING.other && { ...WARNING.other, text: WORD },
}
export const LONG_PACKS: readonly PackChoice[] = [{ id: 'kirkkonummi', name: said }]

/** A panel in which whatever comes from a text or a pack is one long word. */
export const LONG_PANEL: Partial<PanelData> = {
  packs: LONG_PACKS,
  composer: {
    ...VIEW,
    review: VIEW.review && {
      ...VIEW.review,
      facts: VIEW.review.facts.map(fact => ({ ...fact, fi: fact.fi && { ...fact.fi, text: WORD } })),
      findings: [LONG_STOP, LONG_PAIR, { ...HINT, ...words }],
    },
  },
  reminders: PANEL.reminders.map(reminder => ({ ...reminder, ...words })),
  owed: PANEL.owed.map(one => ({ ...one, ...words, counterpart: {} })),
  otherLanguages: [WORD],
  askWhom: { name: said, email: 'a@kunta.example' },
}
