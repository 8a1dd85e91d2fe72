import type { Span } from '../model.ts'

export const ENTITY_KINDS = ['link', 'email', 'phone', 'hashtag', 'mention', 'emoji'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Something in the text that is not a word: a link, an address, a hashtag. */
export interface Entity extends Span {
  readonly kind: EntityKind
  /** What it stands for in one spelling: host and path in lower case, digits of a phone number, the hashtag with `#`. */
  readonly value: string
}
