import { type LimitSpec, type Site, seen } from './site.ts'

const post: LimitSpec = { characters: { allowed: 63_206, unit: 'utf16' }, hashtags: null }
const comment: LimitSpec = { characters: { allowed: 8000, unit: 'utf16' }, hashtags: null }
const reel: LimitSpec = { characters: { allowed: 2200, unit: 'utf16' }, hashtags: null }
const box = '[data-lexical-editor="true"][role="textbox"]'
// The post itself is an article too; a comment's article has no rendering roles of a post.
const parentComment = '[role="article"]:not(:has([data-ad-rendering-role]))'
const www = ['www.facebook.com']

/** Messenger's editors look the same as a post's: whatever is not known to be a post or a comment is left alone. */
export const facebook: Site = {
  platform: 'facebook',
  hosts: ['www.facebook.com', 'business.facebook.com'],
  exclude: {
    paths: [/^\/(messages|t|e2ee|marketplace|search|events\/create)(\/|$)/, /^\/latest\/inbox(\/|$)/],
    inside: [
      seen('M', '2026-08', '[data-pagelet*="Messenger" i]'),
      seen('M', '2026-08', '[data-pagelet*="ChatTab" i]'),
      seen('M', '2026-08', '[role="search"]'),
    ],
  },
  editable: [
    seen('S', '2026-08', '[contenteditable="true"][role="textbox"], [contenteditable="true"][role="combobox"]'),
  ],
  unclaimed: 'excluded',
  composers: [
    {
      id: 'reply',
      kind: 'reply',
      field: [seen('S', '2026-08', `${parentComment} ${box}`)],
      editors: ['lexical'],
      hosts: www,
      limits: comment,
    },
    {
      id: 'comment',
      kind: 'comment',
      field: [
        seen('S', '2026-08', `form[role="presentation"] ${box}`),
        seen('S', '2026-08', `[role="article"] ${box}`),
      ],
      editors: ['lexical'],
      hosts: www,
      limits: comment,
    },
    {
      id: 'reel',
      kind: 'caption',
      field: [seen('M', '2026-08', '[contenteditable="true"]')],
      editors: ['lexical', 'plain'],
      hosts: www,
      path: /^\/reels?\/create(\/|$)/,
      limits: reel,
    },
    {
      id: 'post',
      kind: 'post',
      field: [
        seen(
          'M',
          '2026-08',
          `[role="dialog"]:not(:has([role="article"])):not(:has([data-ad-rendering-role="comment_button"])) ${box}`,
        ),
        // One source has the editor right after the dialog; so near, and only when the dialog has none of its own.
        seen('W', '2026-08', `[role="dialog"]:not(:has([role="article"], [data-lexical-editor])) + * ${box}`),
      ],
      editors: ['lexical'],
      hosts: www,
      region: [seen('M', '2026-08', '[role="dialog"]')],
      limits: post,
    },
    {
      id: 'business',
      kind: 'post',
      field: [seen('S', '2026-09', '[role="combobox"][contenteditable="true"]')],
      editors: ['draft', 'lexical', 'plain'],
      hosts: ['business.facebook.com'],
      path: /^\/latest\/composer(\/|$)/,
      region: [seen('W', '2026-09', '[role="main"]'), seen('W', '2026-09', 'main')],
      limits: post,
    },
  ],
  identity: { handle: null, pagePath: null },
  media: {
    scope: [seen('W', '2026-08', '[role="dialog"]')],
    image: 'img[src^="blob:"]',
    video: 'video[src^="blob:"]',
    document: null,
    altBadge: null,
  },
  answered: {
    around: [
      seen('S', '2026-08', parentComment),
      seen('S', '2026-08', '[data-pagelet*="FeedUnit"], [data-pagelet*="ProfileTimeline"]'),
      seen('S', '2026-08', '[role="article"]'),
      seen('S', '2026-08', '[role="dialog"]'),
    ],
    post: [],
    text: [
      seen('S', '2026-08', '[data-ad-rendering-role="story_message"]'),
      seen('S', '2026-08', '[data-ad-preview="message"]'),
      seen('S', '2026-08', '[data-ad-comet-preview="message"]'),
      seen('W', '2026-08', '[dir="auto"]'),
    ],
    author: [seen('S', '2026-08', '[data-ad-rendering-role="profile_name"]')],
  },
  audience: [{ path: /^\/groups\//, audience: 'group' }],
}
