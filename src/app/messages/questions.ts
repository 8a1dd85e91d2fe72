import type { Localized, Platform, Span } from '../../core/model.ts'
import type { TextTree } from '../../locale/texts.ts'
import type { Settings } from '../../store/settings.ts'
import type { StorageFault } from '../../store/stored.ts'
import type { ComposerView, PackChoice, PanelSection, WritingAs } from '../../ui/view.ts'

/** An account that a pack lists: who writes as it writes for the organisation. */
export interface KnownAccount {
  readonly pack: string
  readonly platform: string
  readonly handle: string
  readonly account: 'organisation' | 'unit'
}

export interface AskWhom {
  readonly name: Localized
  readonly email: string | null
}

/** What is known of the packs without their rules. */
export interface PackOverview {
  readonly packs: readonly PackChoice[]
  readonly accounts: readonly KnownAccount[]
  readonly askWhom: Readonly<Record<string, AskWhom>>
}

/** Which version of an organisation's guideline is in use, and when somebody last went through it. */
export interface PackVersion {
  readonly name: Localized
  readonly version: number
  /** A day, as `2026-11-30`. */
  readonly reviewed: string
}

/** What our own pages are told of the packs. */
export interface PacksAnswer extends PackOverview {
  readonly versions: readonly PackVersion[]
}

/** What a page needs of ours, read and checked by the background: so the content script carries no parser and no texts. */
export interface KitAnswer {
  readonly settings: Settings
  readonly fault: StorageFault | null
  /** Ids of what the person has turned off, as `silenceId` makes them. */
  readonly ignored: readonly string[]
  readonly overview: PackOverview
  /** Texts of chip and card in the interface's language. */
  readonly texts: TextTree
}

/** Name of the port between panel and page. */
export const PANEL_PORT = 'panel'

/** What the page tells the panel. */
export interface PageReport {
  readonly composer: ComposerView | null
  /** What is written, for a half to be begun in the panel. */
  readonly text: string
  readonly platform: Platform
  readonly storageNote: StorageFault | null
  /** Structure around an editable that nothing is known of, without any text: for a report to copy. */
  readonly unknownField: string | null
  /** Where somebody has just asked to be led. */
  readonly section: PanelSection | null
}

/** What the panel asks of the page: it points, and never writes. */
export type PanelRequest =
  | { readonly type: 'next' }
  | { readonly type: 'show'; readonly rule: string; readonly span: Span | null }
  | { readonly type: 'point'; readonly places: readonly Span[] }
  | { readonly type: 'consent'; readonly given: boolean }
  | { readonly type: 'writing-as'; readonly choice: WritingAs }

/** A text that was selected on a page and handed over to be checked. */
export interface HandedText {
  readonly text: string
  readonly how: 'selection' | 'cut' | 'one-line' | 'nothing'
}
