import { parentOf } from './tree.ts'

/** How many elements outward are told: enough to write a selector, too few to tell a page's content. */
const LEVELS = 12
const ATTRIBUTES = [
  'role',
  'data-testid',
  'contenteditable',
  'data-lexical-editor',
  'componentkey',
  'data-test-modal-id',
]

/** The structure around an editable for a report: tags, roles, test ids. No text, no name, no number of anyone. */
export function fieldSkeleton(field: Element): string {
  const lines: string[] = []
  let at: Node | null = field
  while (at && lines.length < LEVELS) {
    if (at instanceof ShadowRoot) lines.push('#shadow-root')
    else if (at instanceof Element) lines.push(describe(at))
    at = parentOf(at)
  }
  return lines.join('\n')
}

function describe(element: Element): string {
  const attributes = ATTRIBUTES.flatMap(name => {
    const value = element.getAttribute(name)
    // A test id may end in an account's name or a post's number.
    return value === null ? [] : [`[${name}="${value.replace(/\d{3,}|-[^-]*$/g, '…')}"]`]
  })
  return element.tagName.toLowerCase() + attributes.join('')
}

/** Parts of the sites' own addresses. All others may be the name of a person, a page or a post. */
const SITE_WORDS = new Set(
  [
    'about,accounts,admin,all,articles,chat,comments,company,compose,composer,create,direct,edit,events,explore,feed',
    'forms,grok,groups,home,i,in,inbox,jobs,latest,live,marketplace,media,messages,messaging,mynetwork,notifications',
    'p,page-posts,pages,permalink,photo,photos,post,posts,preload,published,pulse,reel,reels,reels_composer,saved',
    'search,settings,share,sharing,status,stories,t,tv,update,videos,watch',
  ]
    .join()
    .split(','),
)

/** A path with the site's own words alone. */
export function pathPattern(path: string): string {
  return path
    .split('/')
    .map(part => (part === '' || SITE_WORDS.has(part) ? part : '…'))
    .join('/')
}
