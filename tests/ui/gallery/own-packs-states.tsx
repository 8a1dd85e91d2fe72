import { createPanelTexts } from '../../../src/locale/panel-texts.ts'
import { OwnPacksSection } from '../../../src/ui/options/own-packs-section.tsx'
import { PolicySection } from '../../../src/ui/options/policy-section.tsx'
import type { OwnPackShown, OwnPacksActions, OwnPacksData, TriedPackShown } from '../../../src/ui/own-packs-view.ts'
import type { Preferences } from '../../../src/ui/view.ts'

const NAME = { fi: 'Kuusirannan kunta', sv: 'Granstrands kommun', en: 'Municipality of Kuusiranta' }
const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const SAID = { fi: 'Voi olla vanha nimi', sv: 'Kan vara ett gammalt namn', en: 'May be an old name' }
const nothing = () => undefined

export const NO_ACTIONS: OwnPacksActions = {
  make: nothing,
  importFile: nothing,
  tryOn: nothing,
  take: nothing,
  cancel: nothing,
  remove: nothing,
  exportFile: nothing,
}

export const OWN_PACK: OwnPackShown = {
  id: 'kuusiranta',
  title: NAME,
  version: 3,
  reviewed: '2026-11-05',
  rules: 12,
  stops: 1,
  hash: HASH,
  name: 'kuusiranta.yml',
  added: 0,
  locked: false,
}

export const TRIED: TriedPackShown = {
  id: 'kuusiranta',
  title: NAME,
  version: 4,
  reviewed: '2026-11-28',
  rules: 13,
  stops: 0,
  replaces: { version: 3, hash: HASH, locked: false },
  examples: 78,
  failed: [],
}

const data = (more: Partial<OwnPacksData>): OwnPacksData => ({
  packs: [],
  rules: [
    { id: 'common/bridge', name: SAID },
    { id: 'common/learned-secrecy', name: { fi: 'Salassa pidettävää', sv: 'Sekretessbelagt', en: 'Secrets' } },
  ],
  import: null,
  learning: { done: null, effects: [] },
  outcome: null,
  today: '2026-11-30',
  ...more,
})

const own = (more: Partial<OwnPacksData>) => (preferences: Preferences) => (
  <main class="tk options">
    <h1>Tolkku</h1>
    <OwnPacksSection
      data={data(more)}
      actions={NO_ACTIONS}
      preferences={preferences}
      t={createPanelTexts(preferences.interfaceLanguage)}
    />
  </main>
)

/** Packs of one's own and the organisation's settings in the options, in every form. */
export const OWN_PACK_STATES = {
  'options-packs-none': own({}),
  'options-packs-learning': own({ packs: [OWN_PACK], learning: { done: 0.4, effects: [] } }),
  'options-packs': own({
    learning: { done: null, effects: [{ family: 'secrecy', flags: 40, found: 31, allows: 40, wrong: 2 }] },
    outcome: 'taken',
    packs: [
      OWN_PACK,
      { ...OWN_PACK, id: 'set', locked: true, stops: 0, reviewed: '2025-10-01' },
      { ...OWN_PACK, id: 'broken', title: null, version: null, reviewed: null, stops: 0 },
    ],
  }),
  'options-packs-refused': own({
    import: {
      at: 'refused',
      name: 'kuusiranta.yml',
      faults: [
        { line: null, path: [], reason: { fi: 'tiedosto on liian suuri', sv: 'filen är för stor', en: 'too large' } },
        { line: 21, path: ['rules', 1, 'check', 'pattern'], reason: { fi: 'hidas', sv: 'långsam', en: 'slow' } },
      ],
    },
  }),
  'options-packs-tried': own({
    import: {
      at: 'tried',
      name: 'kuusiranta.yml',
      hash: 'a'.repeat(64),
      pack: { ...TRIED, failed: [{ rule: 'kuusiranta/bridge', text: 'Silta on kiinni.', why: 'missed' }] },
      marks: {
        of: 5,
        marks: [{ text: 1, rule: 'kuusiranta/bridge', level: 'warning', found: 'vanhasilta', message: SAID }],
      },
    },
  }),
  'options-policy': (preferences: Preferences) => (
    <main class="tk options">
      <h1>Tolkku</h1>
      <PolicySection
        policy={{
          faults: [
            { at: 'accounts.0.role', why: 'value' },
            { at: 'packs.1', why: 'unknown-pack', detail: '+nowhere' },
          ],
          dryRun: { drafts: 120, stop: 2, warning: 11, hint: 40 },
        }}
        t={createPanelTexts(preferences.interfaceLanguage)}
      />
    </main>
  ),
}
