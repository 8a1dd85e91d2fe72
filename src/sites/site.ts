import type { Audience, ComposerKind, Platform } from '../core/model.ts'

/** How an editor keeps its text, by family: found by features of the element, never by the site alone. */
export const EDITOR_KINDS = ['draft', 'lexical', 'quill', 'prosemirror', 'plain', 'textarea'] as const
export type EditorKind = (typeof EDITOR_KINDS)[number]

/**
 * S: live markup or a dated measurement; M: a maintained tool uses it; W: one old source, or inferred.
 * The page has no mark for what nobody has seen: that is left out.
 */
export type Grade = 'S' | 'M' | 'W'

/** A CSS selector with its evidence. Test ids, roles and structure; never generated classes, never labels. */
export interface Selector {
  readonly css: string
  readonly grade: Grade
  /** Year and month of the newest evidence. */
  readonly seen: string
}

export interface LimitSpec {
  /** `x`: weighted as twitter-text 3 defines; `utf16`: code units. */
  readonly characters: { readonly allowed: number; readonly unit: 'x' | 'utf16' } | null
  readonly hashtags: number | null
}

/** Controls that publish. Those that are disabled, by attribute or by ARIA, don't count. */
export interface ControlSpec extends Selector {
  /** Which of the matches it is, where the site has no mark on the control itself. */
  readonly pick: 'every' | 'first' | 'last'
  /** In the composer's region, or in the smallest area around the field that has a match. */
  readonly within: 'region' | 'nearest'
}

/** What proves that something was published, and was not there before. An emptied editor is no proof. */
export type ProofSpec =
  /** A new link: its address is the post's own. */
  | { readonly kind: 'link'; readonly links: readonly Selector[] }
  /** A new row with the text that was sent; `key` is the attribute that tells one row from another. */
  | { readonly kind: 'row'; readonly rows: readonly (Selector & { readonly key: string })[] }

/** How a composer publishes, and how the site shows that it did. */
export interface PublishSpec {
  readonly controls: readonly ControlSpec[]
  /** The key in the field that publishes: Enter without Shift, or Enter with Ctrl or Cmd. */
  readonly key: 'enter' | 'ctrl-enter' | null
  /** `null`: the site shows nothing that is known to prove it, and the person is asked. */
  readonly proof: ProofSpec | null
  /** In the region while the post is to be published later; its text tells when. */
  readonly scheduled: readonly Selector[]
}

/** One kind of composer on a site. The first spec that fits an editable claims it. */
export interface ComposerSpec {
  /** Name within the site, for tests and documents. */
  readonly id: string
  readonly kind: ComposerKind
  /** The editable itself must match one of these. */
  readonly field: readonly Selector[]
  /** Families it has been seen with; the first whose features are there is used. */
  readonly editors: readonly EditorKind[]
  readonly hosts?: readonly string[]
  /** Tested against the path of the address. */
  readonly path?: RegExp
  /** The area around the field that holds its media, identity and buttons; the dialog, or the field's parent, without one. */
  readonly region?: readonly Selector[]
  readonly limits: LimitSpec
  readonly publish: PublishSpec
}

/** A place where a person's words are private: nothing in it is read. */
export interface Exclusions {
  readonly paths: readonly RegExp[]
  /** The editable or anything around it, also across shadow roots. */
  readonly inside: readonly Selector[]
}

/** Where the writer's account can be seen. */
export interface IdentitySpec {
  /** An element whose attribute holds the account's name, after `prefix` and up to a slash. */
  readonly handle: {
    readonly attribute: string
    readonly prefix: string
    readonly selectors: readonly Selector[]
    /** In the composer's region the name is certainly the writer's; elsewhere on the page it is a hint. */
    readonly within: 'region' | 'page'
  } | null
  /** Paths whose first group names an organisation's page that is written as. */
  readonly pagePath: RegExp | null
}

/** Where attached media can be seen. */
export interface MediaSpec {
  readonly scope: readonly Selector[]
  readonly image: string
  readonly video: string
  readonly document: string | null
  /** Text of the untranslated badge on a thumbnail that has an alternative text; `null`: the site shows none. */
  readonly altBadge: RegExp | null
}

/** Where the answered post can be seen from a reply's field. */
export interface AnsweredSpec {
  /** From the field outward: the first that matches around it holds the answered post, or stands before its holder. */
  readonly around: readonly Selector[]
  readonly post: readonly Selector[]
  readonly text: readonly Selector[]
  readonly author: readonly Selector[]
}

export interface AudienceSpec {
  readonly path: RegExp
  readonly audience: Audience
}

export interface Site {
  readonly platform: Platform
  /** Host names, whole. */
  readonly hosts: readonly string[]
  readonly exclude: Exclusions
  /** Editables that look like a composer; those that no spec claims are `unclaimed`. */
  readonly editable: readonly Selector[]
  readonly unclaimed: 'cannot-read' | 'excluded'
  readonly composers: readonly ComposerSpec[]
  readonly identity: IdentitySpec
  readonly media: MediaSpec
  readonly answered: AnsweredSpec
  readonly audience: readonly AudienceSpec[]
  /** The part of a path that names one post with its answers. */
  readonly threadPath: RegExp
}

/** An element that is written in, in whatever way it says so: `true`, `plaintext-only`, `""` or the bare attribute. */
export const WRITABLE = '[contenteditable]:not([contenteditable="false" i])'

/** A selector with its evidence, in one line. */
export function seen(grade: Grade, when: string, css: string): Selector {
  return { css, grade, seen: when }
}

/** A control that carries a mark of its own. */
export function control(grade: Grade, when: string, css: string): ControlSpec {
  return { ...seen(grade, when, css), pick: 'every', within: 'region' }
}
