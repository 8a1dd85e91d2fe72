import type { Context, Draft, Organisation } from './model.ts'

/** A text alone, of which nothing more is known. */
export const bareDraft = (text: string): Draft => ({ text, attachments: null, replyTo: null, answersInThread: 0 })

/** Where no organisation is known. */
export const NO_ORGANISATION: Organisation = {
  names: { fi: [], sv: [], en: [] },
  domains: { fi: [], sv: [], en: [] },
  hashtags: [],
  emails: [],
  phones: [],
  ibans: [],
  places: [],
}

/** Where a text is taken to stand when nobody says: a post on the organisation's own account, for all to see. */
export const ANYWHERE = {
  platform: 'facebook',
  composer: 'post',
  role: 'employee',
  account: 'organisation',
  audience: 'public',
  ownOpinionsInProfile: false,
  consentGiven: false,
} as const satisfies Omit<Context, 'organisation' | 'now'>
