import type { VNode } from 'preact'
import { createGuideTexts } from '../../../src/locale/guide-texts.ts'
import { createPanelTexts } from '../../../src/locale/panel-texts.ts'
import { Check } from '../../../src/ui/check/check.tsx'
import type { CheckProps } from '../../../src/ui/check/props.ts'
import type { CheckData } from '../../../src/ui/check/view.ts'
import { Guide } from '../../../src/ui/guide/guide.tsx'
import type { Preferences } from '../../../src/ui/view.ts'
import type { WelcomeActions, WelcomeData } from '../../../src/ui/welcome/view.ts'
import { Welcome } from '../../../src/ui/welcome/welcome.tsx'
import { ORGANISATION, PACKS, PREFERENCES, VIEW } from './data.ts'

const nothing = (): void => {}

export const CHECK_ACTIONS: CheckProps['actions'] = {
  choosePlatform: nothing,
  chooseWritingAs: nothing,
  open: nothing,
  mayPaste: () => true,
  clear: nothing,
  chooseColumn: nothing,
  openRow: nothing,
  closeTable: nothing,
  saveResult: nothing,
  showFinding: nothing,
  showPlaces: nothing,
  begin: nothing,
  copyReport: async () => true,
}

export const CHECK: CheckData = {
  platform: 'facebook',
  writingAs: ORGANISATION,
  packs: PACKS,
  composer: VIEW,
  table: null,
  openRow: null,
  text: 'Uimahalli on suljettu huoltotöiden vuoksi 14.–18. lokakuuta. Hakemuksen jätti asiakas 131052-308T.',
  version: '0.1.0',
  reading: false,
  fault: null,
  handed: null,
  dryRun: false,
  preferences: PREFERENCES,
}

const ROWS = [
  {
    line: 2,
    text: 'Uimahalli avataan maanantaina klo 6.',
    platform: 'facebook',
    counts: { stop: 1, warning: 2, hint: 1 },
  },
  { line: 3, text: 'Kirjasto palvelee taas.', platform: 'x', counts: { stop: 0, warning: 0, hint: 0 } },
  { line: 4, text: 'Valtuusto kokoontuu.', platform: 'facebook', counts: 'failed' },
  { line: 5, text: 'Puistotapahtuma sunnuntaina', platform: 'instagram', counts: null },
] as const

export const TABLE: NonNullable<CheckData['table']> = {
  name: 'kalenteri.csv',
  headings: ['päivä', 'kanava', 'teksti'],
  column: 2,
  rows: ROWS,
  done: 3,
}

export const WELCOME_ACTIONS: WelcomeActions = {
  chooseLanguage: nothing,
  chooseRole: nothing,
  choosePack: nothing,
  finish: nothing,
}

export const WELCOME: WelcomeData = {
  language: 'fi',
  role: null,
  pack: null,
  packs: PACKS,
  locked: new Set(),
  sample: 'found',
  browser: 'chromium',
  failed: false,
}

export const SHORTCUTS = { next: 'Alt+Shift+J', panel: 'Alt+Shift+L', pause: '', check: 'Alt+Shift+K' }

type Draw = (preferences: Preferences) => VNode

const check =
  (data: Partial<CheckData>): Draw =>
  preferences => (
    <Check
      data={{ ...CHECK, ...data, preferences }}
      actions={CHECK_ACTIONS}
      t={createPanelTexts(preferences.interfaceLanguage)}
    />
  )

const welcome =
  (data: Partial<WelcomeData>): Draw =>
  ({ interfaceLanguage }) => (
    <Welcome
      data={{ ...WELCOME, ...data, language: interfaceLanguage }}
      actions={WELCOME_ACTIONS}
      t={createPanelTexts(interfaceLanguage)}
    />
  )

/** Pages where a text is written, the welcome and the guide. */
export const PAGES: Readonly<Record<string, Draw>> = {
  check: check({}),
  'check-empty': check({ composer: null, text: '' }),
  'check-table': check({ table: TABLE, openRow: 0 }),
  'check-fault': check({ fault: { fault: 'broken-quotes', n: 0 } }),
  'check-dry-run': check({ dryRun: true }),
  'check-handed': check({ handed: 'one-line' }),
  welcome: welcome({}),
  'welcome-done': welcome({
    role: 'official',
    pack: 'lvm',
    locked: new Set(['role', 'pack']),
    sample: 'mended',
    browser: 'firefox',
    failed: true,
  }),
  guide: ({ interfaceLanguage }) => (
    <Guide
      language={interfaceLanguage}
      shortcuts={SHORTCUTS}
      t={createPanelTexts(interfaceLanguage)}
      tell={createGuideTexts(interfaceLanguage)}
      changeKeys={nothing}
    />
  ),
}
