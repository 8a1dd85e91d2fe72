/** By which description of its site a page's composer is claimed; pages that are not read are left out. */
const COMPOSERS: Readonly<Record<string, string>> = {
  'x/post-home': 'post-inline',
  'x/post-modal': 'post-modal',
  'x/reply-inline': 'reply-inline',
  'x/reply-modal': 'reply-modal',
  'x/quote': 'quote',
  'x/thread': 'thread',
  'x/post-mobile': 'post-mobile',
  'linkedin/post-classic': 'post-classic',
  'linkedin/post-classic-light': 'post-classic',
  'linkedin/post-new': 'post-new',
  'linkedin/post-new-shadow': 'post-new',
  'linkedin/comment-classic': 'comment-classic',
  'linkedin/reply-classic': 'reply-classic',
  'linkedin/edit-comment-classic': 'edit-comment-classic',
  'linkedin/comment-new': 'comment-new',
  'linkedin/reply-new': 'comment-new',
  'linkedin/repost-classic': 'share-classic',
  'linkedin/edit-post-classic': 'post-classic',
  'linkedin/edit-post-new': 'post-new',
  'linkedin/company-post': 'post-company',
  'linkedin/inline-share': 'post-classic-inline',
  'facebook/post': 'post',
  'facebook/page-post': 'post',
  'facebook/group-post': 'post',
  'facebook/comment': 'comment',
  'facebook/reply': 'reply',
  'facebook/reel': 'reel',
  'facebook/business': 'business',
  'facebook/business-customised': 'business',
  'facebook/business-edit': 'business',
  'instagram/caption': 'caption',
  'instagram/caption-textarea': 'caption-textarea',
  'instagram/comment': 'comment',
  'instagram/comment-textarea': 'comment-textarea',
  'instagram/reply': 'comment',
}

/** Id of the description that claims a page, `null` for one that is not read. */
export function composerOf(fixture: string): string | null {
  return COMPOSERS[fixture] ?? null
}
