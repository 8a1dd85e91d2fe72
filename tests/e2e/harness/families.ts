/** One page for each family of editors. */
export const FAMILIES: readonly string[] = [
  'x/post-home',
  'facebook/post',
  'linkedin/post-classic-light',
  'linkedin/post-classic',
  'linkedin/post-new',
  'instagram/comment',
  'x/post-mobile',
]
