import type { Below } from '../core/below-fold.ts'
import type { Finding, Fix, FixOutcome, Owed, Reminder, Review } from '../core/finding.ts'
import type { LimitUse } from '../core/limit.ts'
import type {
  AccountKind,
  Audience,
  ComposerKind,
  Language,
  Localized,
  MessageLanguages,
  Platform,
  Role,
  Span,
} from '../core/model.ts'
import type { Scope } from '../core/silence.ts'
import type { SkipReason } from '../core/skip.ts'
import type { HalfLanguage } from '../core/text/language/half-language.ts'
import type { HalfActions, HalfShown } from './half-view.ts'
import type { TurnedOffShown } from './silence-view.ts'

/** A composer is always in one of these; "nothing found" is `reading` with no findings. */
export type ComposerState = 'reading' | 'off-here' | 'cannot-read' | 'excluded' | 'no-answer'

/** Why there is nothing to show of a composer. */
export type NoComposer = 'site-not-supported' | 'no-access' | 'page-outdated' | 'no-composer'

export interface WritingAs {
  readonly role: Role
  readonly account: AccountKind
  /** Id of the organisation's pack, `null` without one. */
  readonly pack: string | null
  /** `false`: nobody could see on whose behalf the text is written, and nobody chose it: "writing as: unknown". */
  readonly known: boolean
  /** It was chosen for another account, or in general: shown as a guess, to be confirmed by one press. */
  readonly guess?: boolean
}

export interface PackChoice {
  readonly id: string
  readonly name: Localized
}

/** All that chip, card and panel show of one composer: plain data, can be sent between contexts as JSON. */
export interface ComposerView {
  readonly state: ComposerState
  readonly platform: Platform
  readonly composer: ComposerKind
  readonly audience: Audience
  readonly writingAs: WritingAs
  /** Name of the account in the service; `null`: the page does not show it. */
  readonly handle: string | null
  /** Names the draft, and says nothing about it. */
  readonly draft: string
  /** Somebody said for this draft that those in the picture have agreed. */
  readonly consentGiven: boolean
  /** `null` until the first review is done, or when nothing can be read. */
  readonly review: Review | null
  readonly limits: readonly LimitUse[]
  /** Something of ours failed at a publishing press on this page: the press went through unchecked. */
  readonly guardFailed: boolean
  /** Names of other languages found, e.g. in `und` pieces: texts for the panel to name. */
  readonly otherLanguageText: string
}

export interface Preferences {
  /** Language of the interface. */
  readonly interfaceLanguage: Language
  readonly messageLanguages: MessageLanguages
  /** Publishes in Finnish and Swedish, whatever an organisation asks for. */
  readonly bilingual?: boolean
}

/** Where in the panel a part of the chip leads. */
export type PanelSection = 'top' | 'counter' | 'languages' | 'findings' | 'site'

/** What the chip can ask for. */
export interface ChipActions {
  /** Opens the card at the weightiest finding, or closes it. */
  toggleCard(): void
  chooseWritingAs(choice: WritingAs): void
  showLanguage(language: Language): void
  /** Begins the half that is missing. */
  begin(language: HalfLanguage): void
  /** Asks for a review again that lets wait for itself. */
  tryAgain(): void
  /** Opens the panel at a section; a page of ours has none beside it. */
  openPanel?(section: PanelSection): void
}

/** What the card can ask for. All of it can be undone. */
export interface CardActions {
  fix(finding: Finding, fix: Fix): Promise<FixOutcome>
  copy(text: string): Promise<boolean>
  /** Begins the half that is missing; the chip says what came of it. */
  begin(language: HalfLanguage): void
  notThisTime(finding: Finding, reason: SkipReason): void
  /** Turns a check off: for this wording, on this account, or everywhere. */
  never(finding: Finding, scope: Scope): void
  undoDecline(): void
  next(): void
  previous(): void
  close(): void
}

/** What the panel can ask for. It points at places and never applies a fix: it holds the focus. */
export interface PanelActions {
  showFinding(finding: Finding): void
  /** Shows places in the text: the stretches of a language, or where two halves tell a fact. */
  showPlaces(places: readonly Span[]): void
  /** Begins the half that the text lacks, and copies it. */
  begin(language: HalfLanguage): void
  readonly half: HalfActions
  chooseWritingAs(choice: WritingAs): void
  /** Puts the report on an unknown text field on the clipboard. Tells whether it went. */
  copyReport(report: string): Promise<boolean>
  copyAlt(text: string): Promise<boolean>
  openOptions(): void
  openAccounts(): void
  /** Turns a check on again. */
  bringBack(id: string): void
  /** Says for this draft whether those in the picture have agreed. */
  giveConsent(given: boolean): void
  turnSite(platform: Platform, on: boolean): void
  /** Pauses everything; `null` ends a pause. */
  pause(how: Pause | null): void
  /** Shows hints and reminders on private accounts from now on. */
  turnAdviceOn(): void
  /** Keeps the panel open beside the page; left out where it is so already, or the browser cannot. */
  keepOpen?(): void
  reload(): void
  /** Asks the browser for access to the site; left out where the browser has no way to ask. */
  giveAccess?(): void
}

/** What a post says only below where a device cuts it, at about so many characters. */
export interface FoldShown {
  readonly device: 'phone' | 'desktop'
  readonly characters: number
  readonly below: readonly Below[]
  /** Address of who says so, and the day on which it was read. */
  readonly source: string
  readonly read: string
}

/** Whether Tolkku works on a site, and until when everything is paused, in ms since the epoch. */
export interface SiteSwitch {
  readonly platform: Platform
  readonly on: boolean
  readonly pausedUntil: number | null
}

/** For how long everything can be paused. */
export const PAUSES = ['hour', 'day'] as const
export type Pause = (typeof PAUSES)[number]

export interface PanelData {
  readonly composer: ComposerView | null
  /** What is written, and Tolkku's version: for a report to quote. */
  readonly text: string
  readonly version: string
  /** Set when `composer` is `null`. */
  readonly nothing: NoComposer | null
  readonly packs: readonly PackChoice[]
  /** The few that are shown now. */
  readonly reminders: readonly Reminder[]
  /** Whether those in the picture have agreed; `null` where nothing asks for it. */
  readonly consent: boolean | null
  /** The site of the tab in front, where it is one of ours. */
  readonly site: SiteSwitch | null
  /** How much of the account's check-up waits. */
  readonly checkUpDue: number
  /** The checks that are turned off. */
  readonly turnedOff: readonly TurnedOffShown[]
  /** A private account whose owner has not asked for hints and reminders. */
  readonly adviceOff: boolean
  readonly owed: readonly Owed[]
  /** Devices on which something that matters is below the fold. */
  readonly folds: readonly FoldShown[]
  /** The half that was begun here. */
  readonly half: HalfShown | null
  /** Address to ask for advice, of the organisation in use. */
  readonly askWhom: { readonly name: Localized; readonly email: string | null } | null
  /** Names of further languages in the text, in the interface's language or their own. */
  readonly otherLanguages: readonly string[]
  /** Structure around a text field that nothing is known of, without any text: a report to copy. */
  readonly unknownField: string | null
  /** Something of the storage went wrong: said visibly. */
  readonly storageNote: 'full' | 'unreadable' | null
  readonly preferences: Preferences
}

/** How the last change of a setting went. */
export type SaveState = 'untouched' | 'saving' | 'saved' | 'failed'

/** Settings that are on or off in the options: hold what is serious, tips on private accounts, publish in both languages. */
export const OPTION_SWITCHES = [
  'guard',
  'moreHints',
  'adviceOnPersonal',
  'moreTips',
  'bilingual',
  'translator',
] as const
export type OptionSwitch = (typeof OPTION_SWITCHES)[number]

/** An account that somebody has written with, as `accountKey` names it. */
export interface KnownAccountShown {
  readonly key: string
  readonly writer: WritingAs
  /** The organisation has set who writes there. */
  readonly locked: boolean
}

export interface OptionsData {
  /** What is used where the account is not recognised; `known` is always `true`. */
  readonly writingAs: WritingAs
  readonly packs: readonly PackChoice[]
  readonly accounts: readonly KnownAccountShown[]
  readonly preferences: Preferences
  /** Findings are in the interface's language until they are set apart. */
  readonly messagesFollow: boolean
  readonly siteOn: Readonly<Record<Platform, boolean>>
  /** Until when everything is paused, in ms since the epoch. */
  readonly pausedUntil: number | null
  readonly on: Readonly<Record<OptionSwitch, boolean>>
  /** Where the person's profile says that opinions are their own. */
  readonly ownOpinions: Readonly<Record<Platform, boolean>>
  readonly saveState: SaveState
  readonly storageNote: PanelData['storageNote']
  /** What the organisation has set: a setting by its name, a site as `site/x`. */
  readonly locked: ReadonlySet<string>
}

/** What the options page can ask for; each is saved at once. */
export interface OptionsActions {
  chooseWritingAs(choice: WritingAs): void
  chooseWriterOf(account: string, choice: WritingAs): void
  forgetWriterOf(account: string): void
  chooseInterface(language: Language): void
  chooseMessages(languages: MessageLanguages | 'interface'): void
  turn(name: OptionSwitch, on: boolean): void
  turnSite(platform: Platform, on: boolean): void
  /** Pauses everything; `null` ends a pause. */
  pause(how: Pause | null): void
  chooseOwnOpinions(platform: Platform, said: boolean): void
}
