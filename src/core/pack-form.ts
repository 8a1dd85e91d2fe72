import type { Language, Localized, Platform } from './model.ts'

/** A pack as somebody fills it in: all as it was typed. */
export interface PackForm {
  readonly id: string
  readonly title: Localized
  readonly guideline: Localized
  readonly languages: readonly Language[]
  /** Hosts with commas or spaces between. */
  readonly domains: Localized
  readonly hashtags: string
  readonly contact: { readonly name: Localized; readonly email: string }
  /** Name of the organisation's account by platform; empty where it has none. */
  readonly handles: Readonly<Record<Platform, string>>
  /** Points of the guideline, each with the common rules that rest on it. */
  readonly norms: readonly { readonly title: Localized; readonly rules: readonly string[] }[]
}
