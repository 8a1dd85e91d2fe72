import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))

/** A text in the three languages, none of them empty. */
export const localized = z.strictObject({ fi: text, sv: text, en: text })
