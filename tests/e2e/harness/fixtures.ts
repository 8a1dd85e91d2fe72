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
  /** What the composer is, or why nothing may be read. */
  readonly kind: 'post' | 'comment' | 'reply' | 'share' | 'caption' | 'thread' | 'edit' | 'excluded' | 'none'
}

const X = 'x.com'
const LINKEDIN = 'www.linkedin.com'
const FACEBOOK = 'www.facebook.com'
const BUSINESS = 'business.facebook.com'
const INSTAGRAM = 'www.instagram.com'

const LEXICAL = '[data-lexical-editor="true"]'
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
  ['linkedin/empty', LINKEDIN, '/mynetwork/', 'none', '', 'none', 'none'],

  ['facebook/post', FACEBOOK, '/', 'lexical', `[role=dialog] ${LEXICAL}`, 'S', 'post'],
  ['facebook/empty', FACEBOOK, '/watch/', 'none', '', 'none', 'none'],

  ['instagram/caption', INSTAGRAM, '/', 'lexical', `[role=dialog] ${LEXICAL}`, 'S', 'caption'],
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
