import { HOSTS } from './hosts.ts'
import { type ComposerSpec, control, type LimitSpec, type PublishSpec, type Site, seen, WRITABLE } from './site.ts'

const limits: LimitSpec = { characters: { allowed: 280, unit: 'x' }, hashtags: null }
const box = `[data-testid^="tweetTextarea_"][role="textbox"]${WRITABLE}`
const region: ComposerSpec['region'] = [
  seen('S', '2026-02', '[data-testid="inline_reply_offscreen"]'),
  seen('S', '2026-10', '[role="dialog"]'),
  seen('M', '2026-08', '[data-testid="primaryColumn"]'),
]
const publish: PublishSpec = {
  controls: [
    control('S', '2026-10', '[data-testid="tweetButton"]'),
    control('S', '2026-10', '[data-testid="tweetButtonInline"]'),
  ],
  key: 'ctrl-enter',
  // Saved drafts and scheduled posts have a toast too, without a link to a post.
  proof: {
    kind: 'link',
    links: [
      seen('M', '2026-08', '[data-testid="toast"] a[href*="/status/"]'),
      seen('M', '2026-08', '[role="alert"] a[href*="/status/"]'),
    ],
  },
  scheduled: [seen('M', '2026-08', '[data-testid="scheduledTweetIndicator"]')],
}
const desktop = { editors: ['draft'], region, limits, publish } as const

export const x: Site = {
  platform: 'x',
  hosts: HOSTS.x,
  exclude: {
    paths: [/^\/messages(\/|$)/, /^\/i\/(chat|grok)(\/|$)/, /^\/search(\/|$)/],
    inside: [
      seen('S', '2026-08', '[data-testid="dm-composer-textarea"]'),
      seen('M', '2026-08', '[data-testid="dmComposerTextInput"]'),
      seen('M', '2026-08', '[data-testid="dm-container"]'),
      seen('M', '2026-08', '[data-testid="chat-drawer-root"]'),
      seen('M', '2026-08', '[data-testid="DMDrawer"]'),
      seen('W', '2026-08', '[data-testid="GrokDrawer"]'),
      seen('M', '2026-08', '[role="search"]'),
    ],
  },
  editable: [seen('S', '2026-02', `[role="textbox"]${WRITABLE}`)],
  unclaimed: 'cannot-read',
  composers: [
    {
      ...desktop,
      id: 'thread',
      kind: 'thread',
      field: [
        seen('S', '2026-10', `[role="dialog"]:has([data-testid="tweetTextarea_1"]) ${box}`),
        seen('M', '2026-08', `[data-testid="primaryColumn"]:has([data-testid="tweetTextarea_1"]) ${box}`),
      ],
    },
    {
      ...desktop,
      id: 'reply-inline',
      kind: 'reply',
      field: [seen('S', '2026-02', `[data-testid="inline_reply_offscreen"] ${box}`)],
    },
    {
      ...desktop,
      id: 'quote',
      kind: 'share',
      // A quoted card mounts among the attachments.
      field: [
        seen('S', '2026-07', `[role="dialog"]:has([data-testid="attachments"] [data-testid="tweetText"]) ${box}`),
        seen('S', '2026-07', `[role="dialog"]:has([data-testid="attachments"] [data-testid="User-Name"]) ${box}`),
      ],
    },
    {
      ...desktop,
      id: 'reply-modal',
      kind: 'reply',
      field: [seen('S', '2026-05', `[role="dialog"]:has([data-testid="tweetText"]) ${box}`)],
    },
    { ...desktop, id: 'post-modal', kind: 'post', field: [seen('S', '2026-10', `[role="dialog"] ${box}`)] },
    {
      ...desktop,
      id: 'post-inline',
      kind: 'post',
      field: [seen('S', '2026-10', `[data-testid="primaryColumn"] ${box}`), seen('M', '2026-08', box)],
    },
    {
      id: 'post-mobile',
      kind: 'post',
      field: [
        seen('M', '2026-08', 'main [data-testid^="tweetTextarea"] textarea'),
        seen('M', '2026-08', 'textarea[data-testid^="tweetTextarea"]'),
      ],
      editors: ['textarea'],
      region: [seen('M', '2026-08', 'main')],
      limits,
      publish: { ...publish, key: null },
    },
  ],
  identity: {
    handle: {
      attribute: 'data-testid',
      prefix: 'UserAvatar-Container-',
      selectors: [seen('S', '2026-02', '[data-testid^="UserAvatar-Container-"]')],
      within: 'region',
    },
    pagePath: null,
  },
  media: {
    scope: [seen('S', '2026-07', '[data-testid="attachments"]')],
    // A quoted post's media has an https address in the same node: own media is a blob only.
    image: 'img[src^="blob:"]',
    video: 'video[src^="blob:"]',
    document: null,
    altBadge: /^(GIF )?ALT$/,
  },
  answered: {
    around: [
      seen('S', '2026-05', '[aria-labelledby="modal-header"]'),
      seen('S', '2026-05', '[role="dialog"]'),
      seen('S', '2026-02', '[data-testid="cellInnerDiv"]'),
    ],
    post: [seen('S', '2026-02', 'article[data-testid="tweet"]')],
    text: [seen('S', '2026-02', '[data-testid="tweetText"]')],
    author: [seen('S', '2026-02', '[data-testid="User-Name"] a[href^="/"]')],
  },
  audience: [],
  threadPath: /\/status\/\d+/,
}
