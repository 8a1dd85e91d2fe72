/** The two languages that a draft is divided between. */
export type HalfLanguage = 'fi' | 'sv'

export const HALVES: readonly HalfLanguage[] = ['fi', 'sv']
