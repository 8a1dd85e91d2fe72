import type { Platform } from '../core/model.ts'

export const DEVICES = ['phone', 'desktop'] as const
export type Device = (typeof DEVICES)[number]

/** Where a site cuts a post in the stream and offers the rest on a press. */
export interface Fold {
  /** About so many characters show: no site says it, and line breaks and pictures shift it. */
  readonly characters: number
  /** Who says so, and when it was read. */
  readonly source: string
  readonly read: string
}

/** `null` is a gap: nobody was found who says it for that device. */
export const FOLDS: Readonly<Record<Platform, Readonly<Record<Device, Fold | null>>>> = {
  facebook: {
    phone: { characters: 125, source: 'https://socialk.it/fr/tools/facebook-character-counter', read: '2026-11-30' },
    desktop: { characters: 477, source: 'https://socialk.it/fr/tools/facebook-character-counter', read: '2026-11-30' },
  },
  x: {
    phone: { characters: 280, source: 'https://github.com/tweepy/tweepy/discussions/2074', read: '2026-11-30' },
    desktop: { characters: 280, source: 'https://github.com/tweepy/tweepy/discussions/2074', read: '2026-11-30' },
  },
  linkedin: {
    phone: { characters: 140, source: 'https://postking.io/blog/linkedin-post-preview-guide', read: '2026-11-30' },
    desktop: { characters: 200, source: 'https://postking.io/blog/linkedin-post-preview-guide', read: '2026-11-30' },
  },
  instagram: {
    phone: { characters: 125, source: 'https://bulkpublish.com/blog/instagram-character-limit/', read: '2026-11-30' },
    desktop: null,
  },
}
