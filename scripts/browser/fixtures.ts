/** How far the evidence for a structure goes: S seen, M maintained by others, W weak, `none` for decoys of ours. */
export type Grade = 'S' | 'M' | 'W' | 'none'
export type EditorName = 'draft' | 'lexical' | 'quill' | 'tiptap' | 'plain' | 'textarea' | 'none'

export interface Fixture {
  /** Folder under tests/fixtures. */
  readonly name: string
  readonly host: string
  /** Path with query as the site has it. */
  readonly path: string
  readonly editor: EditorName
  /** CSS of the editable, looked up through open shadow roots. */
  readonly field: string
  readonly grade: Grade
  /** Enter alone publishes; Shift+Enter breaks the line. */
  readonly enterPublishes: boolean
  /** What the composer is, or why nothing may be read. */
  readonly kind: 'post' | 'comment' | 'reply' | 'share' | 'caption' | 'thread' | 'edit' | 'excluded' | 'none'
}

const X = 'x.com'
const LINKEDIN = 'www.linkedin.com'
const FACEBOOK = 'www.facebook.com'
const BUSINESS = 'business.facebook.com'
const INSTAGRAM = 'www.instagram.com'

const LEXICAL = '[data-lexical-editor="true"]'
const COMBOBOX = '[contenteditable][role=combobox]'
const UPDATE = '/feed/update/urn:li:activity:7000000000000000001/'

type Row = readonly [string, string, string, EditorName, string, Grade, Fixture['kind']]

/** Every page there is. Without `?fixture=` an address shows the first page with that host and path. */
const ROWS: readonly Row[] = [
  ['x/post-home', X, '/home', 'draft', '[data-testid="tweetTextarea_0"]', 'S', 'post'],
  ['x/post-modal', X, '/compose/post', 'draft', '[role=dialog] [data-testid="tweetTextarea_0"]', 'S', 'post'],
  ['x/reply-inline', X, '/kirjasto_esimerkki/status/1001', 'draft', '[data-testid="tweetTextarea_0"]', 'S', 'reply'],
  [
    'x/reply-modal',
    X,
    '/compose/post?in_reply_to=1001',
    'draft',
    '[role=dialog] [data-testid="tweetTextarea_0"]',
    'S',
    'reply',
  ],
  [
    'x/quote',
    X,
    '/compose/post?url=https://x.com/kirjasto_esimerkki/status/1001',
    'draft',
    '[role=dialog] [data-testid="tweetTextarea_0"]',
    'S',
    'share',
  ],
  ['x/thread', X, '/compose/post', 'draft', '[data-testid="tweetTextarea_0"]', 'S', 'thread'],
  ['x/post-mobile', X, '/compose/post', 'textarea', '[data-testid="tweetTextarea_0"] textarea', 'M', 'post'],
  ['x/messages', X, '/messages/1-2', 'textarea', '[data-testid="dm-composer-textarea"]', 'S', 'excluded'],
  ['x/messages-old', X, '/home', 'draft', '[data-testid="dmComposerTextInput"]', 'S', 'excluded'],
  ['x/grok', X, '/i/grok', 'textarea', 'textarea', 'M', 'excluded'],
  ['x/search', X, '/explore', 'draft', 'form [contenteditable]', 'M', 'excluded'],
  ['x/empty', X, '/notifications', 'none', '', 'none', 'none'],

  ['linkedin/post-classic', LINKEDIN, '/feed/', 'quill', '[data-test-modal-id="sharebox"] .ql-editor', 'S', 'post'],
  [
    'linkedin/post-new',
    LINKEDIN,
    '/feed/?shareActive=true',
    'tiptap',
    '[componentkey="ShareBox_textEditor"]',
    'S',
    'post',
  ],
  ['linkedin/post-classic-light', LINKEDIN, '/feed/', 'quill', '.share-box-v2__modal .ql-editor', 'M', 'post'],
  [
    'linkedin/post-new-shadow',
    LINKEDIN,
    '/feed/?shareActive=true',
    'tiptap',
    '[componentkey="ShareBox_textEditor"]',
    'W',
    'post',
  ],
  ['linkedin/comment-classic', LINKEDIN, UPDATE, 'quill', '.comments-comment-box__form .ql-editor', 'S', 'comment'],
  ['linkedin/reply-classic', LINKEDIN, UPDATE, 'quill', '.comments-comment-box--reply .ql-editor', 'S', 'reply'],
  ['linkedin/edit-comment-classic', LINKEDIN, UPDATE, 'quill', '.comments-comment-edit .ql-editor', 'W', 'edit'],
  [
    'linkedin/comment-new',
    LINKEDIN,
    UPDATE,
    'tiptap',
    '[componentkey^="commentBox-"] [contenteditable]',
    'S',
    'comment',
  ],
  ['linkedin/reply-new', LINKEDIN, UPDATE, 'tiptap', '[componentkey^="commentBox-"] [contenteditable]', 'S', 'reply'],
  ['linkedin/repost-classic', LINKEDIN, '/feed/', 'quill', '[data-test-modal-id="sharebox"] .ql-editor', 'W', 'share'],
  [
    'linkedin/edit-post-classic',
    LINKEDIN,
    '/feed/',
    'quill',
    '[data-test-modal-id="sharebox"] .ql-editor',
    'W',
    'edit',
  ],
  ['linkedin/edit-post-new', LINKEDIN, '/feed/', 'tiptap', '[componentkey="ShareBox_textEditor"]', 'W', 'edit'],
  [
    'linkedin/company-post',
    LINKEDIN,
    '/company/12345/admin/page-posts/published/',
    'tiptap',
    '[role=dialog] [role=textbox]',
    'S',
    'post',
  ],
  ['linkedin/inline-share', LINKEDIN, '/sharing/compose', 'quill', '.share-inline-share-box .ql-editor', 'W', 'post'],
  ['linkedin/messages', LINKEDIN, '/messaging/thread/1/', 'plain', '.msg-form__contenteditable', 'S', 'excluded'],
  ['linkedin/messages-shadow', LINKEDIN, '/feed/', 'plain', '.msg-form__contenteditable', 'S', 'excluded'],
  [
    'linkedin/profile-about',
    LINKEDIN,
    '/in/me/edit/forms/summary/new/',
    'tiptap',
    'dialog [contenteditable]',
    'M',
    'excluded',
  ],
  ['linkedin/preload', LINKEDIN, '/preload/', 'quill', '.ql-editor', 'S', 'excluded'],
  ['linkedin/empty', LINKEDIN, '/mynetwork/', 'none', '', 'none', 'none'],

  ['facebook/post', FACEBOOK, '/', 'lexical', `[role=dialog] ${LEXICAL}`, 'S', 'post'],
  ['facebook/page-post', FACEBOOK, '/esimerkkikunta/', 'lexical', `[role=dialog] ${LEXICAL}`, 'M', 'post'],
  ['facebook/group-post', FACEBOOK, '/groups/123456/', 'lexical', `[role=dialog] ${LEXICAL}`, 'M', 'post'],
  // One source tells of it. It can't be told from a chat, so it is not read.
  ['facebook/post-portal', FACEBOOK, '/', 'lexical', LEXICAL, 'W', 'excluded'],
  [
    'facebook/comment',
    FACEBOOK,
    '/esimerkkikirjasto/posts/1/',
    'lexical',
    `form[role=presentation] ${LEXICAL}`,
    'S',
    'comment',
  ],
  [
    'facebook/reply',
    FACEBOOK,
    '/esimerkkikirjasto/posts/1/',
    'lexical',
    `[role=article] form ${LEXICAL}`,
    'S',
    'reply',
  ],
  ['facebook/reel', FACEBOOK, '/reels/create/', 'lexical', '[role=main] [contenteditable]', 'M', 'caption'],
  ['facebook/messages', FACEBOOK, '/messages/t/1/', 'lexical', LEXICAL, 'S', 'excluded'],
  ['facebook/messages-tab', FACEBOOK, '/', 'lexical', LEXICAL, 'S', 'excluded'],
  ['facebook/marketplace', FACEBOOK, '/marketplace/create/item/', 'textarea', 'textarea', 'M', 'excluded'],
  ['facebook/search', FACEBOOK, '/search/top/', 'plain', '[role=searchbox]', 'M', 'excluded'],
  ['facebook/business', BUSINESS, '/latest/composer/?asset_id=1&business_id=2', 'draft', COMBOBOX, 'S', 'post'],
  [
    'facebook/business-customised',
    BUSINESS,
    '/latest/composer/?asset_id=1&business_id=2',
    'draft',
    COMBOBOX,
    'S',
    'post',
  ],
  ['facebook/business-edit', BUSINESS, '/latest/composer/?business_content_id=3', 'draft', COMBOBOX, 'M', 'edit'],
  ['facebook/business-inbox', BUSINESS, '/latest/inbox/all/', 'textarea', 'textarea', 'W', 'excluded'],
  ['facebook/empty', FACEBOOK, '/watch/', 'none', '', 'none', 'none'],

  ['instagram/caption', INSTAGRAM, '/', 'lexical', `[role=dialog] ${LEXICAL}`, 'S', 'caption'],
  ['instagram/caption-textarea', INSTAGRAM, '/', 'textarea', '[role=dialog] textarea', 'W', 'caption'],
  ['instagram/comment', INSTAGRAM, '/p/Cexample/', 'plain', 'article [contenteditable]', 'S', 'comment'],
  ['instagram/comment-textarea', INSTAGRAM, '/p/Cexample/', 'textarea', 'form textarea', 'M', 'comment'],
  ['instagram/reply', INSTAGRAM, '/p/Cexample/', 'plain', 'article [contenteditable]', 'W', 'reply'],
  ['instagram/messages', INSTAGRAM, '/direct/t/1/', 'lexical', LEXICAL, 'S', 'excluded'],
  ['instagram/messages-drawer', INSTAGRAM, '/', 'lexical', LEXICAL, 'M', 'excluded'],
  ['instagram/notes', INSTAGRAM, '/direct/inbox/', 'lexical', LEXICAL, 'M', 'excluded'],
  ['instagram/empty', INSTAGRAM, '/explore/', 'none', '', 'none', 'none'],

  ['example/plain', 'example.org', '/', 'plain', '[contenteditable]', 'none', 'none'],
]

export const FIXTURES: readonly Fixture[] = ROWS.map(([name, host, path, editor, field, grade, kind]) => ({
  name,
  host,
  path,
  editor,
  field,
  grade,
  kind,
  enterPublishes: (kind === 'comment' || kind === 'reply') && (host === FACEBOOK || host === INSTAGRAM),
}))

/** @throws when there is no page of that name */
export function fixture(name: string): Fixture {
  const found = FIXTURES.find(candidate => candidate.name === name)
  if (!found) throw new Error(`No fixture called ${name}`)
  return found
}

/** The whole address of a page; `options` are those of tests/fixtures/README.md, e.g. `{ dir: 'rtl' }`. */
export function addressOf(name: string, options: Readonly<Record<string, string>> = {}): string {
  const { host, path } = fixture(name)
  const address = new URL(path, `https://${host}`)
  address.searchParams.set('fixture', name)
  for (const [key, value] of Object.entries(options)) address.searchParams.set(key, value)
  return address.href
}

/** The page that an address shows; `null` when the host is none of ours. */
export function fixtureAt(address: URL): string | null {
  const asked = address.searchParams.get('fixture')
  if (asked) return FIXTURES.some(({ name }) => name === asked) ? asked : null
  const here = FIXTURES.filter(({ host }) => host === address.hostname.replace('twitter.com', X))
  const site = here[0]?.name.split('/')[0]
  if (!site) return null
  if (address.searchParams.has('empty')) return `${site}/empty`
  const match = here.find(({ path }) => path === address.pathname + address.search)
  const samePath = here.find(({ path }) => path.split('?')[0] === address.pathname)
  return (match ?? samePath)?.name ?? (site === 'example' ? 'example/plain' : `${site}/empty`)
}
