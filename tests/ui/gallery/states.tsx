import type { VNode } from 'preact'
import { summarise } from '../../../src/core/insights/summary.ts'
import { createPageTexts } from '../../../src/locale/page-texts.ts'
import { createPanelTexts } from '../../../src/locale/panel-texts.ts'
import { Accounts } from '../../../src/ui/accounts/accounts.tsx'
import type { AccountsData } from '../../../src/ui/accounts/view.ts'
import { Card, type CardProps } from '../../../src/ui/card/card.tsx'
import { Chip, type ChipProps } from '../../../src/ui/chip/chip.tsx'
import { Guard, type GuardProps } from '../../../src/ui/guard/guard.tsx'
import { GuardNote } from '../../../src/ui/guard/guard-note.tsx'
import { Insights } from '../../../src/ui/insights/insights.tsx'
import type { InsightsData } from '../../../src/ui/insights/view.ts'
import { LedgerList, type LedgerListProps } from '../../../src/ui/ledger/ledger-list.tsx'
import type { LedgerActions, LedgerOptionsData } from '../../../src/ui/ledger/view.ts'
import { AboutSection } from '../../../src/ui/options/about-section.tsx'
import { LedgerSection } from '../../../src/ui/options/ledger-section.tsx'
import { Options } from '../../../src/ui/options/options.tsx'
import { PrivacySection } from '../../../src/ui/options/privacy-section.tsx'
import type { PrivacyData } from '../../../src/ui/options/privacy-view.ts'
import { RulesSection } from '../../../src/ui/options/rules-section.tsx'
import { SilenceSection } from '../../../src/ui/options/silence-section.tsx'
import { Panel } from '../../../src/ui/panel/panel.tsx'
import type { RuleShown, SilenceData } from '../../../src/ui/silence-view.ts'
import type {
  CardActions,
  ChipActions,
  NoComposer,
  OptionsData,
  PanelActions,
  PanelData,
  Preferences,
} from '../../../src/ui/view.ts'
import { ACCOUNTS_DATA } from './accounts-data.ts'
import {
  CLEAR,
  HINT,
  LACKING,
  NO_SWEDISH,
  ORGANISATION,
  PACKS,
  PANEL,
  PREFERENCES,
  STOP,
  TURNED_OFF,
  VIEW,
  WARNING,
} from './data.ts'
import { INSIGHTS } from './insights-data.ts'
import { LEDGER, LEDGER_NOW } from './ledger-data.ts'
import { LONG_PACKS, LONG_PAIR, LONG_PANEL, LONG_STOP } from './long-words.ts'
import { OWN_PACK_STATES } from './own-packs-states.tsx'
import { PAGES } from './pages-data.tsx'

export type Draw = (preferences: Preferences) => VNode

const nothing = (): void => {}

export const CHIP_ACTIONS: ChipActions = {
  toggleCard: nothing,
  chooseWritingAs: nothing,
  showLanguage: nothing,
  begin: nothing,
  tryAgain: nothing,
  openPanel: nothing,
}

export const CARD_ACTIONS: CardActions = {
  fix: async () => 'not-applied',
  copy: async () => true,
  begin: nothing,
  notThisTime: nothing,
  never: nothing,
  undoDecline: nothing,
  next: nothing,
  previous: nothing,
  close: nothing,
}

const chip =
  (view: Partial<ChipProps['view']>, packs = PACKS): Draw =>
  preferences => (
    <Chip
      view={{ ...VIEW, ...view }}
      packs={packs}
      preferences={preferences}
      cardOpen={false}
      actions={CHIP_ACTIONS}
      t={createPageTexts(preferences.interfaceLanguage)}
    />
  )

const card =
  (props: Partial<CardProps>): Draw =>
  preferences => (
    <Card
      findings={[STOP, WARNING, HINT]}
      index={1}
      takesFocus={false}
      actions={CARD_ACTIONS}
      {...props}
      preferences={{ ...preferences, ...props.preferences }}
      t={createPageTexts(preferences.interfaceLanguage)}
    />
  )

const guard =
  (props: Partial<GuardProps>): Draw =>
  preferences => (
    <Guard
      findings={[STOP]}
      actions={{ goBack: nothing, allow: nothing }}
      {...props}
      preferences={{ ...preferences, ...props.preferences }}
      t={createPageTexts(preferences.interfaceLanguage)}
    />
  )

const X_LIMIT = { kind: 'characters', allowed: 280 } as const

/** What stands in the shadow root on a site's page. */
export const PAGE_STATES: Record<string, Draw> = {
  'chip-findings': chip({}),
  'chip-clear': chip({ review: CLEAR }),
  'chip-guess': chip({ writingAs: { ...VIEW.writingAs, guess: true } }),
  'chip-empty': chip({ review: { ...CLEAR, languages: [] } }),
  'chip-no-swedish': chip({ review: NO_SWEDISH, writingAs: { ...VIEW.writingAs, known: false } }),
  'chip-thin': chip({
    review: { ...CLEAR, coverage: [{ language: 'fi', presence: 'thin', words: 4 }] },
    writingAs: { role: 'trust-official', account: 'personal', pack: 'kirkkonummi', known: true },
  }),
  'chip-near-limit': chip({ limits: [{ ...X_LIMIT, used: 268 }] }),
  'chip-over-limit': chip({ limits: [{ ...X_LIMIT, used: 292 }], review: NO_SWEDISH }),
  'chip-wait': chip({ review: null }),
  'chip-off-here': chip({ state: 'off-here', review: null }),
  'chip-cannot-read': chip({ state: 'cannot-read', review: null }),
  'chip-no-answer': chip({ state: 'no-answer', review: null }),
  'chip-excluded': chip({ state: 'excluded', review: null }),
  'chip-long-words': chip({}, LONG_PACKS),
  'card-long-words': card({ findings: [LONG_STOP, LONG_PAIR], index: 0 }),
  'card-long-pair': card({ findings: [LONG_STOP, LONG_PAIR], index: 1 }),
  'guard-long-words': guard({ findings: [LONG_STOP] }),
  'card-stop': card({ index: 0 }),
  'card-pair': card({ takesFocus: true }),
  'card-hint': card({ index: 2 }),
  'card-lacking': card({ findings: [LACKING], index: 0 }),
  'card-both-languages': card({ preferences: { ...PREFERENCES, messageLanguages: 'fi+sv' } }),
  'card-empty': card({ findings: [], index: 0 }),
  'chip-guard-failed': chip({ guardFailed: true }),
  'guard-held': guard({}),
  'guard-two': guard({ findings: [STOP, { ...STOP, rule: 'common/credentials', found: 'salasana: kesä2026' }] }),
  'guard-both-languages': guard({ preferences: { ...PREFERENCES, messageLanguages: 'fi+sv' } }),
  'guard-allowed': ({ interfaceLanguage }) => (
    <GuardNote language={interfaceLanguage} text={createPageTexts(interfaceLanguage)('guard.allowed')} />
  ),
}

export const PANEL_ACTIONS: PanelActions = {
  showFinding: nothing,
  showPlaces: nothing,
  begin: nothing,
  half: { draft: nothing, answer: nothing, stop: nothing, copy: nothing },
  chooseWritingAs: nothing,
  copyReport: async () => true,
  copyAlt: async () => true,
  openOptions: nothing,
  openAccounts: nothing,
  keepOpen: nothing,
  bringBack: nothing,
  turnSite: nothing,
  pause: nothing,
  giveConsent: nothing,
  turnAdviceOn: nothing,
  reload: nothing,
  giveAccess: nothing,
}

const panel =
  (data: Partial<PanelData>): Draw =>
  preferences => (
    <Panel
      data={{ ...PANEL, preferences, ...data }}
      actions={PANEL_ACTIONS}
      t={createPanelTexts(preferences.interfaceLanguage)}
    />
  )

const without = (nothingHere: NoComposer): Draw =>
  panel({ composer: null, nothing: nothingHere, reminders: [], owed: [] })

const KNOWN_ACCOUNTS: OptionsData['accounts'] = [
  { key: 'facebook:@kirkkonummi', writer: ORGANISATION, locked: true },
  {
    key: 'x:@aino',
    writer: { role: 'trust-official', account: 'personal-work', pack: 'kirkkonummi', known: true },
    locked: false,
  },
]

const options =
  (data: Partial<OptionsData>): Draw =>
  preferences => (
    <Options
      data={{
        writingAs: ORGANISATION,
        packs: PACKS,
        accounts: KNOWN_ACCOUNTS,
        messagesFollow: true,
        pausedUntil: null,
        siteOn: { facebook: true, x: true, linkedin: false, instagram: true },
        on: {
          guard: true,
          moreHints: false,
          adviceOnPersonal: false,
          moreTips: false,
          bilingual: false,
          translator: false,
        },
        ownOpinions: { facebook: true, x: false, linkedin: false, instagram: false },
        saveState: 'untouched',
        storageNote: null,
        locked: new Set(),
        preferences,
        ...data,
      }}
      actions={{
        chooseWritingAs: nothing,
        chooseWriterOf: nothing,
        forgetWriterOf: nothing,
        chooseInterface: nothing,
        chooseMessages: nothing,
        turn: nothing,
        turnSite: nothing,
        pause: nothing,
        chooseOwnOpinions: nothing,
      }}
      t={createPanelTexts(preferences.interfaceLanguage)}
    />
  )

export const LEDGER_ACTIONS: LedgerActions = {
  write: nothing,
  begin: nothing,
  done: nothing,
  waive: nothing,
  answer: nothing,
  undo: nothing,
}

const ledger =
  (props: Partial<LedgerListProps>): Draw =>
  preferences => (
    <Panel
      data={{ ...PANEL, preferences, composer: null, nothing: 'no-composer', reminders: [], owed: [] }}
      actions={PANEL_ACTIONS}
      t={createPanelTexts(preferences.interfaceLanguage)}
    >
      <LedgerList
        ledger={LEDGER}
        now={LEDGER_NOW}
        last={null}
        actions={LEDGER_ACTIONS}
        {...props}
        preferences={preferences}
        t={createPanelTexts(preferences.interfaceLanguage)}
      />
    </Panel>
  )

const accounts =
  (data: Partial<AccountsData>): Draw =>
  preferences => (
    <Accounts
      data={{ ...ACCOUNTS_DATA, ...data, preferences }}
      actions={{ chooseAccount: nothing, note: nothing }}
      t={createPanelTexts(preferences.interfaceLanguage)}
    />
  )

const silence =
  (data: Partial<SilenceData>): Draw =>
  preferences => (
    <main class="tk options">
      <h1>Tolkku</h1>
      <SilenceSection
        data={{ off: [], skipped: [], wiped: false, ...data }}
        actions={{ addWord: nothing, bringBack: nothing, wipeReasons: nothing }}
        preferences={preferences}
        t={createPanelTexts(preferences.interfaceLanguage)}
      />
    </main>
  )

const SKIPPED: SilenceData['skipped'] = [
  { rule: 'common/insult', name: TURNED_OFF[0]?.name ?? null, reason: 'intended', times: 4 },
  { rule: 'common/officialese', name: TURNED_OFF[1]?.name ?? null, reason: 'other', times: 1 },
]

const NAMES = TURNED_OFF.flatMap(({ name }) => name ?? [])
const RULES: readonly RuleShown[] = [
  { id: 'common/hetu', name: STOP.message, level: 'stop', state: 'always' },
  ...NAMES.map(
    (name, place): RuleShown => ({
      id: `common/${place}`,
      name,
      level: 'warning',
      state: place === 0 ? 'partly' : 'off',
    }),
  ),
  { id: 'common/hashtag', name: HINT.message, level: 'hint', state: 'on' },
]

const privacy =
  (outcome: PrivacyData['outcome']): Draw =>
  preferences => (
    <main class="tk options">
      <h1>Tolkku</h1>
      <PrivacySection
        data={{
          counts: { settings: 4, ledger: 2, ignored: 3, skipped: 1, reminded: 5, checkUp: 2, insights: 7, other: 0 },
          outcome,
        }}
        actions={{
          exportSettings: nothing,
          importSettings: nothing,
          exportEverything: nothing,
          deleteEverything: nothing,
          openInsights: nothing,
        }}
        t={createPanelTexts(preferences.interfaceLanguage)}
      />
    </main>
  )

const insights =
  (change: Partial<InsightsData>): Draw =>
  preferences => (
    <Insights
      data={{ ...INSIGHTS, ...change, preferences }}
      actions={{ turn: nothing, turnRule: nothing, copy: nothing, exportCsv: nothing, wipe: nothing }}
      t={createPanelTexts(preferences.interfaceLanguage)}
    />
  )

const rulesAndAbout =
  (account: string | null): Draw =>
  preferences => (
    <main class="tk options">
      <h1>Tolkku</h1>
      <RulesSection
        rules={RULES}
        accounts={['facebook:@kirkkonummi', 'x:@aino']}
        account={account}
        actions={{ turnRule: nothing, setRule: nothing, chooseAccount: nothing }}
        preferences={preferences}
        t={createPanelTexts(preferences.interfaceLanguage)}
      />
      <AboutSection
        version="0.1.0"
        permissions={['storage', 'alarms', 'sidePanel']}
        packs={PACKS.map(({ name }) => ({ name, version: 3, reviewed: '2026-11-30' }))}
        language={preferences.interfaceLanguage}
        t={createPanelTexts(preferences.interfaceLanguage)}
      />
    </main>
  )

const ledgerOptions =
  (outcome: LedgerOptionsData['outcome']): Draw =>
  preferences => (
    <main class="tk options">
      <h1>Tolkku</h1>
      <LedgerSection
        data={{ on: { excerpt: true, badge: true, reminder: false }, outcome }}
        actions={{ turn: nothing, exportAs: nothing, importFile: nothing }}
        t={createPanelTexts(preferences.interfaceLanguage)}
      />
    </main>
  )

/** The extension's own pages. */
export const EXTENSION_STATES: Record<string, Draw> = {
  'panel-findings': panel({}),
  'panel-long-words': panel(LONG_PANEL),
  'panel-no-swedish': panel({ composer: { ...VIEW, review: NO_SWEDISH }, otherLanguages: [] }),
  'panel-clear': panel({ composer: { ...VIEW, review: CLEAR }, reminders: [], owed: [], askWhom: null }),
  'panel-wait': panel({ composer: { ...VIEW, review: null }, reminders: [], owed: [] }),
  'panel-both-languages': panel({ preferences: { ...PREFERENCES, messageLanguages: 'fi+sv' } }),
  'panel-off-here': panel({
    composer: { ...VIEW, state: 'off-here', review: null },
    site: { platform: 'facebook', on: false, pausedUntil: null },
    reminders: [],
    owed: [],
  }),
  'panel-cannot-read': panel({ composer: { ...VIEW, state: 'cannot-read', review: null } }),
  'panel-no-answer': panel({ composer: { ...VIEW, state: 'no-answer', review: null }, reminders: [], owed: [] }),
  'panel-unchecked': panel({ composer: { ...VIEW, guardFailed: true } }),
  'panel-excluded': panel({ composer: { ...VIEW, state: 'excluded', review: null } }),
  'panel-site-not-supported': without('site-not-supported'),
  'panel-no-access': without('no-access'),
  'panel-page-outdated': without('page-outdated'),
  'panel-no-composer': without('no-composer'),
  'panel-private': panel({
    composer: { ...VIEW, writingAs: { ...ORGANISATION, account: 'personal' }, review: CLEAR },
    reminders: [],
    owed: [],
    adviceOff: true,
  }),
  'panel-consent': panel({ composer: { ...VIEW, review: CLEAR }, consent: true, owed: [] }),
  'panel-storage-full': panel({ storageNote: 'full' }),
  'panel-storage-unreadable': panel({ storageNote: 'unreadable' }),
  'panel-guess': panel({ composer: { ...VIEW, writingAs: { ...ORGANISATION, guess: true } } }),
  'panel-empty': panel({
    composer: { ...VIEW, review: { ...CLEAR, languages: [] } },
    otherLanguages: [],
    reminders: [],
    owed: [],
  }),
  'panel-turned-off': panel({ composer: { ...VIEW, review: CLEAR }, turnedOff: TURNED_OFF }),
  'panel-paused': panel({
    composer: { ...VIEW, state: 'off-here', review: null },
    site: { platform: 'facebook', on: true, pausedUntil: new Date(2026, 10, 2, 15, 30).getTime() },
    reminders: [],
    owed: [],
  }),
  'panel-ledger': ledger({}),
  'panel-ledger-nudge': ledger({ ledger: { ...LEDGER, nudge: 'weekend', fault: 'full' }, last: 'done' }),
  'panel-ledger-empty': ledger({ ledger: { debts: [], nudge: null, fault: null }, last: 'waived' }),
  ...PAGES,
  accounts: accounts({}),
  'accounts-failed': accounts({ items: [], channels: [], failed: true }),
  'accounts-none': accounts({ organisation: null }),
  'options-rules': rulesAndAbout(null),
  'options-rules-account': rulesAndAbout('x:@aino'),
  'options-privacy': privacy({ taken: 4, refused: ['settings/colour'] }),
  insights: insights({}),
  'insights-none': insights({ on: false, summary: summarise([], [], () => ''), latest: [], said: 'wiped' }),
  ...OWN_PACK_STATES,
  'options-locked': options({ locked: new Set(['role', 'pack', 'guard', 'site/linkedin']) }),
  'options-silence': silence({ off: TURNED_OFF, skipped: SKIPPED }),
  'options-silence-none': silence({}),
  'options-silence-wiped': silence({ wiped: true }),
  'options-ledger': ledgerOptions({ added: 3, known: 1, full: false }),
  'options-ledger-fault': ledgerOptions({ reason: 'value', row: 3, field: 'platform' }),
  options: options({}),
  'options-paused': options({ accounts: [], pausedUntil: new Date(2026, 10, 2, 15, 30).getTime() }),
  'options-saving': options({ saveState: 'saving' }),
  'options-saved': options({ saveState: 'saved' }),
  'options-failed': options({ saveState: 'failed', storageNote: 'full' }),
}
