import type { Localized, Organisation, Platform, Span } from '../core/model.ts'
import type { RuleSet } from '../core/rule.ts'
import type { StorageFault } from '../store/stored.ts'
import type { ComposerView, PackChoice, WritingAs } from '../ui/view.ts'

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

export interface RuleSetAnswer {
  readonly rules: RuleSet
  readonly organisation: Organisation
}

/** What a content script or a page of ours asks the background. The answer's type stands beside each question. */
export interface Questions {
  'rule-set': {
    readonly ask: { readonly type: 'rule-set'; readonly packs: readonly string[] }
    readonly answer: RuleSetAnswer
  }
  packs: { readonly ask: { readonly type: 'packs' }; readonly answer: PackOverview }
  'open-options': { readonly ask: { readonly type: 'open-options' }; readonly answer: null }
}

export type Question = Questions[keyof Questions]['ask']

/** Name of the port between panel and page. */
export const PANEL_PORT = 'panel'

/** What the page tells the panel. */
export interface PageReport {
  readonly composer: ComposerView | null
  readonly platform: Platform
  readonly storageNote: StorageFault | null
  /** Structure around an editable that nothing is known of, without any text: for a report to copy. */
  readonly unknownField: string | null
}

/** What the panel asks of the page: it points, and never writes. */
export type PanelRequest =
  | { readonly type: 'show'; readonly rule: string; readonly span: Span | null }
  | { readonly type: 'show-language'; readonly language: 'fi' | 'sv' | 'en' }
  | { readonly type: 'writing-as'; readonly choice: WritingAs }
