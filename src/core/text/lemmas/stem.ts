/**
 * A stem, and the family of endings that may follow it up to the end of the word. Families are shared by all words:
 * see `fits`.
 */
export type Stem = readonly [stem: string, family: string]

/**
 * The endings of a family as the source of a regular expression (`null`: none of its own), then what may stand before
 * the endings of other families: of a participle, say, before those of nouns. Kept apart so that no expression gets
 * large; those are slow to compile.
 */
export type Family = readonly [ends: string | null, ...goesOn: readonly (readonly [infix: string, family: string])[]]

export type Endings = Readonly<Record<string, Family>>
