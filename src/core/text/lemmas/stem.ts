/**
 * A stem, and the family of endings that may follow it up to the end of the word. Families are shared by all words:
 * see `fits`.
 */
export type Stem = readonly [stem: string, family: string]

/** Sources of regular expressions by family; a stem is followed by one of them and then by nothing. */
export type Endings = Readonly<Record<string, string>>
