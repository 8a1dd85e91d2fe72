import { HOSTS } from './hosts.ts'
import { type LimitSpec, type PublishSpec, type Site, seen, WRITABLE } from './site.ts'

// At most five hashtags since December 2025; thirty before.
const caption: LimitSpec = { characters: { allowed: 2200, unit: 'utf16' }, hashtags: 5 }
const comment: LimitSpec = { characters: { allowed: 2200, unit: 'utf16' }, hashtags: null }
// "Share" is a text among icons in the dialog's header.
const sharing: PublishSpec = {
  controls: [{ ...seen('W', '2026-08', '[role="button"]:not(:has(svg, img))'), pick: 'first', within: 'region' }],
  key: null,
  proof: null,
  scheduled: [],
}
const commenting: PublishSpec = {
  controls: [
    { ...seen('M', '2026-08', 'button[type="submit"]'), pick: 'every', within: 'nearest' },
    { ...seen('S', '2026-08', '[role="button"]:not(:has(svg, img))'), pick: 'every', within: 'nearest' },
  ],
  key: 'enter',
  proof: null,
  scheduled: [],
}
const preview = '[role="dialog"]:has(img[src^="blob:"], video[src^="blob:"], canvas)'
const box = `${WRITABLE}[role="textbox"]`
const permalink = /^\/([^/]+\/)?(p|reels?|tv)\//

export const instagram: Site = {
  platform: 'instagram',
  hosts: HOSTS.instagram,
  exclude: {
    paths: [/^\/direct(\/|$)/],
    inside: [seen('M', '2026-08', '[aria-describedby="Message"]'), seen('M', '2026-08', '[role="search"]')],
  },
  editable: [seen('S', '2026-08', box)],
  // Direct messages open over any page, in the same editor.
  unclaimed: 'excluded',
  composers: [
    {
      id: 'caption',
      kind: 'caption',
      field: [seen('S', '2026-08', `${preview} ${box}`)],
      editors: ['lexical', 'plain'],
      region: [seen('S', '2026-08', '[role="dialog"]')],
      limits: caption,
      publish: sharing,
    },
    {
      id: 'caption-textarea',
      kind: 'caption',
      // The alternative texts are short fields of their own; the caption's textarea stands before them.
      field: [seen('W', '2026-08', `${preview} textarea:not([placeholder] ~ textarea)`)],
      editors: ['textarea'],
      region: [seen('S', '2026-08', '[role="dialog"]')],
      limits: caption,
      publish: sharing,
    },
    {
      id: 'comment',
      kind: 'comment',
      field: [seen('S', '2026-08', `article ${box}`), seen('S', '2026-08', `[role="dialog"]:has(article) ${box}`)],
      editors: ['lexical', 'plain'],
      limits: comment,
      publish: commenting,
    },
    {
      id: 'comment-permalink',
      kind: 'comment',
      field: [seen('S', '2026-08', `main ${box}`), seen('S', '2026-08', `[role="dialog"] ${box}`)],
      editors: ['lexical', 'plain'],
      path: permalink,
      limits: comment,
      publish: commenting,
    },
    {
      id: 'comment-textarea',
      kind: 'comment',
      field: [
        seen('M', '2026-08', 'article form textarea'),
        seen('M', '2026-08', '[role="dialog"] form textarea'),
        seen('M', '2026-08', 'main form textarea'),
      ],
      editors: ['textarea'],
      limits: comment,
      publish: commenting,
    },
  ],
  identity: {
    handle: {
      attribute: 'href',
      prefix: '/',
      // The one link of the navigation with a picture instead of an icon leads to one's own profile.
      selectors: [seen('W', '2026-08', 'nav a[role="link"][href^="/"]:has(img)')],
      within: 'page',
    },
    pagePath: null,
  },
  media: {
    scope: [seen('S', '2026-08', '[role="dialog"]')],
    image: 'img[src^="blob:"]',
    video: 'video[src^="blob:"]',
    document: null,
    // The fields of the alternative texts exist only while their section is open.
    altBadge: null,
  },
  answered: {
    around: [seen('M', '2026-08', 'article'), seen('M', '2026-08', '[role="dialog"]'), seen('M', '2026-08', 'main')],
    post: [],
    text: [seen('M', '2026-08', 'h1')],
    author: [seen('W', '2026-08', 'header a[href^="/"]')],
  },
  audience: [],
  threadPath: /\/(p|reels?|tv)\/[^/]+/,
}
