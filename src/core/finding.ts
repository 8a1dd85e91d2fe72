import type { AccountKind, DetectedLanguage, Language, Localized, Platform, Span } from './model.ts'
import type { HalfLanguage } from './text/language/half-language.ts'

/** From the weightiest: `stop` asks for one more confirmation before publishing and never forbids. */
export const LEVELS = ['stop', 'warning', 'hint', 'reminder'] as const
export type Level = (typeof LEVELS)[number]
export type FindingLevel = Exclude<Level, 'reminder'>

/** Whom a rule protects: `picture` is about the persons in one, who can agree to it. */
export const ABOUT = ['person', 'picture'] as const
export type About = (typeof ABOUT)[number]

/** Where a rule sends on to: `channels` answers which of an organisation's channels fits. */
export const PLACES = ['channels'] as const
export type Place = (typeof PLACES)[number]

export interface Edit {
  readonly span: Span
  readonly insert: string
}

/** What a fix does where it does not simply write its label in the place of the found words. */
export type FixWay = 'remove' | 'mask' | 'opening'

/** Offered, never applied unasked. Each edit is a single line inside one block. */
export interface Fix {
  /** What it writes; of one that only removes, what goes. */
  readonly label: Localized
  readonly edits: readonly Edit[]
  readonly how?: FixWay
}

/**
 * What came of a fix. `went-wrong`: the text is neither what was meant nor what it was, and the editor's own undo did not
 * bring it back.
 */
export type FixOutcome = 'applied' | 'not-applied' | 'went-wrong' | 'page-not-focused'

/** The place that a finding is compared with, e.g. the other language's date. */
export interface OtherPlace {
  readonly span: Span
  readonly text: string
  readonly language: Language
}

export interface Finding {
  readonly rule: string
  readonly norms: readonly string[]
  readonly level: FindingLevel
  /** `null`: the finding is about something that the draft lacks. */
  readonly span: Span | null
  /** The found text, or `''` without a span. */
  readonly found: string
  readonly other: OtherPlace | null
  /** What its rule looks for, where that is more than the message says. */
  readonly name?: Localized
  /** What: one short line, the heading of the card. */
  readonly message: Localized
  /** Why, and what to do. */
  readonly why: Localized
  /** Guideline and section that it rests on; empty where no organisation's pack stands behind the rule. */
  readonly source: Localized
  readonly fixes: readonly Fix[]
  /** Whose privacy it touches; left out where it touches nobody's. */
  readonly about?: About
  readonly leadsTo?: Place
  /** The half that the draft lacks, where that is what was found. */
  readonly lacks?: HalfLanguage
}

export interface Reminder {
  readonly rule: string
  readonly norms: readonly string[]
  readonly about?: About
  readonly leadsTo?: Place
  readonly message: Localized
  readonly why: Localized
  readonly source: Localized
  /** The draft itself calls for it, e.g. by what is attached; `false`: it holds for every draft in such a context. */
  readonly fits: boolean
}

export interface Counterpart {
  readonly language?: Language
  readonly platform?: Platform
  readonly account?: AccountKind
}

/** What publishing the draft now would enter into the ledger. */
export interface Owed {
  readonly rule: string
  readonly norms: readonly string[]
  readonly counterpart: Counterpart
  /** It must be done; else it is a tip. */
  readonly duty: boolean
  readonly leadsTo?: Place
  readonly message: Localized
  readonly why: Localized
  readonly source: Localized
}

export interface LanguageShare {
  readonly lang: DetectedLanguage
  /** Share of the letters; links, mentions and hashtags left out. All shares sum to 1, or the list is empty. */
  readonly share: number
  readonly spans: readonly Span[]
}

export type Presence = 'present' | 'thin' | 'missing'

/** How one required language stands in the draft. */
export interface Coverage {
  readonly language: Language
  readonly presence: Presence
  readonly words: number
}

/** A fact of the two halves side by side, as the panel shows it. */
export interface ComparedFact {
  readonly kind: string
  readonly fi: { readonly text: string; readonly span: Span } | null
  readonly sv: { readonly text: string; readonly span: Span } | null
  readonly agrees: boolean
}

export interface Review {
  readonly languages: readonly LanguageShare[]
  readonly coverage: readonly Coverage[]
  /** The languages that somebody owes in this context; empty where nobody does. */
  readonly owes: readonly Language[]
  readonly facts: readonly ComparedFact[]
  readonly findings: readonly Finding[]
  readonly reminders: readonly Reminder[]
  readonly owed: readonly Owed[]
}
