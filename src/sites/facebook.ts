import { HOSTS } from './hosts.ts'
import { control, type LimitSpec, type PublishSpec, type Site, seen, WRITABLE } from './site.ts'

const post: LimitSpec = { characters: { allowed: 63_206, unit: 'utf16' }, hashtags: null }
const comment: LimitSpec = { characters: { allowed: 8000, unit: 'utf16' }, hashtags: null }
const reel: LimitSpec = { characters: { allowed: 2200, unit: 'utf16' }, hashtags: null }
const box = '[data-lexical-editor="true"][role="textbox"]'
// The post itself is an article too; a comment's article has no rendering roles of a post.
const parentComment = '[role="article"]:not(:has([data-ad-rendering-role]))'
// No control and no proof on the site has a mark of its own: what comes of a press is asked, not assumed.
const commenting: PublishSpec = {
  controls: [control('S', '2026-08', '#focused-state-composer-submit [role="button"]')],
  key: 'enter',
  proof: null,
  scheduled: [],
}
const posting: PublishSpec = {
  controls: [{ ...seen('W', '2026-08', '[role="button"]'), pick: 'last', within: 'region' }],
  key: null,
  proof: null,
  scheduled: [],
}
const business: PublishSpec = {
  ...posting,
  scheduled: [seen('S', '2026-09', 'input[role="switch"]:checked')],
}
const www = ['www.facebook.com']

/** Messenger's editors look the same as a post's: whatever is not known to be a post or a comment is left alone. */
export const facebook: Site = {
  platform: 'facebook',
  hosts: HOSTS.facebook,
  exclude: {
    paths: [/^\/(messages|t|e2ee|marketplace|search|events\/create)(\/|$)/, /^\/latest\/inbox(\/|$)/],
    inside: [
      seen('M', '2026-08', '[data-pagelet*="Messenger" i]'),
      seen('M', '2026-08', '[data-pagelet*="ChatTab" i]'),
      seen('M', '2026-08', '[role="search"]'),
    ],
  },
  editable: [seen('S', '2026-08', `${WRITABLE}[role="textbox"], ${WRITABLE}[role="combobox"]`)],
  unclaimed: 'excluded',
  composers: [
    {
      id: 'reply',
      kind: 'reply',
      field: [seen('S', '2026-08', `${parentComment} ${box}`)],
      editors: ['lexical'],
      hosts: www,
      limits: comment,
      publish: commenting,
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
      publish: commenting,
    },
    {
      id: 'reel',
      kind: 'caption',
      field: [seen('M', '2026-08', WRITABLE)],
      editors: ['lexical', 'plain'],
      hosts: www,
      path: /^\/reels?\/create(\/|$)/,
      limits: reel,
      publish: { ...posting, controls: posting.controls.map(button => ({ ...button, within: 'nearest' })) },
    },
    {
      id: 'post',
      kind: 'post',
      // One source has the editor beside the dialog. There it can't be told from a chat's, so it is left alone.
      field: [
        seen(
          'M',
          '2026-08',
          `[role="dialog"]:not(:has([role="article"])):not(:has([data-ad-rendering-role="comment_button"])) ${box}`,
        ),
      ],
      editors: ['lexical'],
      hosts: www,
      region: [seen('M', '2026-08', '[role="dialog"]')],
      limits: post,
      publish: posting,
    },
    {
      id: 'business',
      kind: 'post',
      field: [seen('S', '2026-09', `[role="combobox"]${WRITABLE}`)],
      editors: ['draft', 'lexical', 'plain'],
      hosts: ['business.facebook.com'],
      path: /^\/latest\/composer(\/|$)/,
      region: [seen('W', '2026-09', '[role="main"]'), seen('W', '2026-09', 'main')],
      limits: post,
      publish: business,
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
  threadPath: /\/(posts|videos|photos?|permalink)\/.+/,
}
