/** A language's name in that language: who looks for their own must be able to read it. */
export const OWN_NAMES = { fi: 'suomi', sv: 'svenska', en: 'English' } as const
