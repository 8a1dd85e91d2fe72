/** Half-open range `[start, end)` in UTF-16 offsets into `Draft.text`: the only coordinates in the core. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The languages that Tolkku speaks and that a bilingual organisation publishes in. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Localized<T = string> = Readonly<Record<Language, T>>

/** The languages that messages are shown in; two at once for `fi+sv`. */
export const MESSAGE_LANGUAGES = ['fi', 'sv', 'en', 'fi+sv'] as const
export type MessageLanguages = (typeof MESSAGE_LANGUAGES)[number]

/** The languages that the model can tell apart; `other` is anything else. */
export const KNOWN_LANGUAGES = ['fi', 'sv', 'en', 'et', 'no', 'da', 'de'] as const
export type KnownLanguage = (typeof KNOWN_LANGUAGES)[number]
export type DetectedLanguage = KnownLanguage | 'other'

export const PLATFORMS = ['facebook', 'x', 'linkedin', 'instagram'] as const
export type Platform = (typeof PLATFORMS)[number]
/** Their own names, the same in every language. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  facebook: 'Facebook',
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
}

export const COMPOSERS = ['post', 'comment', 'reply', 'share', 'caption', 'thread', 'edit'] as const
export type ComposerKind = (typeof COMPOSERS)[number]

export const ROLES = ['employee', 'official', 'trust-official', 'communicator'] as const
export type Role = (typeof ROLES)[number]

export const ACCOUNTS = ['organisation', 'unit', 'personal-work', 'personal'] as const
export type AccountKind = (typeof ACCOUNTS)[number]

export const AUDIENCES = ['public', 'followers', 'friends', 'own-group', 'group', 'closed-group', 'unknown'] as const
export type Audience = (typeof AUDIENCES)[number]

export const ATTACHMENTS = ['image', 'video', 'document'] as const
export type AttachmentKind = (typeof ATTACHMENTS)[number]

export interface Attachment {
  readonly kind: AttachmentKind
  /** `''` is known to be missing; `null`: the site does not show it. */
  readonly alt: string | null
  /** `false` is known to be missing; `null`: the site does not show it. */
  readonly captions: boolean | null
}

export interface AnsweredPost {
  readonly text: string
  readonly author: string | null
}

/** What a person is about to publish. */
export interface Draft {
  readonly text: string
  /** `null`: the site does not show what is attached. */
  readonly attachments: readonly Attachment[] | null
  readonly replyTo: AnsweredPost | null
  /** How many answers the writer already has in the thread. */
  readonly answersInThread: number
}

/** The facts about an organisation that checks compare a text with. Everything in it is public. */
export interface Organisation {
  readonly names: Localized<readonly string[]>
  /** Host names without `www.`, by the language of their pages. */
  readonly domains: Localized<readonly string[]>
  /** With `#`, as the organisation writes them. */
  readonly hashtags: readonly string[]
  readonly emails: readonly string[]
  /** In international form without spaces: `+3589296710`. A number that starts with one of these is its own. */
  readonly phones: readonly string[]
  readonly ibans: readonly string[]
  /** Names of places and services in both languages, as the organisation writes them. */
  readonly places: readonly { readonly fi: string; readonly sv: string }[]
}

export interface Context {
  readonly platform: Platform
  readonly composer: ComposerKind
  readonly role: Role
  readonly account: AccountKind
  readonly audience: Audience
  readonly organisation: Organisation
  /** The person's profile text says already that opinions are their own. */
  readonly ownOpinionsInProfile: boolean
  /** The answer "consent is there" was given for this draft. */
  readonly consentGiven: boolean
  /** Hints also where what is learned from sentences is less sure; not so when left out. */
  readonly moreHints?: boolean
  /** The clock; `null` where the time is not known: then nothing is said that rests on it. */
  readonly now: Date | null
}

/** Scores from 0 to 1 of the languages that the model thinks possible. */
export type LanguageScores = Readonly<Partial<Record<KnownLanguage, number>>>

/** Languages as bits, in the order of `KNOWN_LANGUAGES`. */
export type LanguageBits = number

/** What tells languages apart, handed in: the model, and words that speak for a language. Pure. */
export interface Identify {
  /** The model's scores of one piece of text. */
  readonly scores: (text: string) => LanguageScores
  /** The languages of which a lower-case word is a common small word. */
  readonly smallWord: (word: string) => LanguageBits
  /** The languages of which a lower-case word is a common word, small or not. */
  readonly commonWord: (word: string) => LanguageBits
  /** The languages whose words often end like a lower-case word. */
  readonly ending: (word: string) => LanguageBits
  /** The language of a greeting, call or heading that is the whole of a piece. */
  readonly greeting: (phrase: string) => Language | null
}
