import { HOSTS } from './hosts.ts'
import {
  control,
  type LimitSpec,
  type ProofSpec,
  type PublishSpec,
  type Selector,
  type Site,
  seen,
  WRITABLE,
} from './site.ts'

const post: LimitSpec = { characters: { allowed: 3000, unit: 'utf16' }, hashtags: null }
const comment: LimitSpec = { characters: { allowed: 1250, unit: 'utf16' }, hashtags: null }
const box = `${WRITABLE}[role="textbox"]`
const dialog: readonly Selector[] = [
  seen('S', '2026-08', '[data-test-modal-id="sharebox"]'),
  seen('S', '2026-10', 'dialog[open]'),
  seen('S', '2026-10', '[role="dialog"]'),
]
const commentBox: readonly Selector[] = [
  seen('S', '2026-08', '[componentkey^="commentBox-"]'),
  seen('S', '2026-08', '.comments-comment-box--cr, .comments-comment-box'),
  seen('S', '2026-01', '.comments-comment-edit'),
]
const toast: ProofSpec = {
  kind: 'link',
  links: [
    seen('S', '2026-09', '[role="alert"] a[href*="/feed/update/urn:li:"]'),
    seen('W', '2026-09', '.artdeco-toast-item a[href*="/feed/update/urn:li:"]'),
  ],
}
const posting: PublishSpec = {
  controls: [
    control('S', '2026-08', '.share-actions__primary-action'),
    // The new interface has one text among the icons of the dialog's foot.
    { ...seen('S', '2026-10', 'button:not(:has(svg, img))'), pick: 'last', within: 'region' },
  ],
  key: null,
  proof: toast,
  scheduled: [],
}
const commenting: PublishSpec = {
  controls: [
    control('S', '2026-08', '.comments-comment-box__submit-button--cr'),
    control('S', '2026-08', '.comments-comment-box__submit-button'),
    control('S', '2026-08', '[id*="commentButtonSection"] button'),
    control('S', '2026-02', 'button[data-view-name="comment-post"]'),
  ],
  key: 'ctrl-enter',
  proof: {
    kind: 'row',
    rows: [
      { ...seen('S', '2026-08', 'article.comments-comment-entity[data-id^="urn:li:comment:"]'), key: 'data-id' },
      { ...seen('S', '2026-08', '[componentkey^="replaceableComment_"]'), key: 'componentkey' },
    ],
  },
  scheduled: [],
}
const editing: PublishSpec = {
  ...commenting,
  controls: [{ ...seen('W', '2026-01', 'button'), pick: 'last', within: 'region' }],
  // The row of an edited comment is not a new one.
  proof: null,
}

/** Two interfaces are live at once, by account and by page load: classic (BEM classes, Quill) and new (TipTap). */
export const linkedin: Site = {
  platform: 'linkedin',
  hosts: HOSTS.linkedin,
  exclude: {
    paths: [/^\/messaging(\/|$)/, /^\/preload(\/|$)/, /^\/in\/[^/]+\/(edit|overlay)(\/|$)/],
    inside: [
      seen('S', '2026-08', '.msg-form__contenteditable'),
      seen('S', '2026-08', '[class^="msg-"], [class*=" msg-"]'),
      seen('S', '2026-08', '[data-view-name="messaging-compose"]'),
      seen('M', '2026-08', '[role="search"]'),
      // Profile editors share the comment's editor wrapper.
      seen('W', '2026-08', '[data-sdui-screen*="profile"]'),
    ],
  },
  editable: [
    seen('S', '2026-08', `.ql-editor${WRITABLE}`),
    seen('S', '2026-10', box),
    seen('S', '2026-10', `.ProseMirror${WRITABLE}`),
  ],
  unclaimed: 'cannot-read',
  composers: [
    {
      id: 'edit-comment-classic',
      kind: 'edit',
      field: [seen('S', '2026-01', '.comments-comment-edit .ql-editor')],
      editors: ['quill'],
      region: commentBox,
      limits: comment,
      publish: editing,
    },
    {
      id: 'reply-classic',
      kind: 'reply',
      field: [
        seen('S', '2026-01', '.comments-comment-box--reply .ql-editor'),
        seen('S', '2026-01', '.comments-comment-item__comment-box .ql-editor'),
        seen('S', '2026-01', 'article.comments-comment-entity form.comments-comment-box__form .ql-editor'),
      ],
      editors: ['quill'],
      region: commentBox,
      limits: comment,
      publish: commenting,
    },
    {
      id: 'comment-classic',
      kind: 'comment',
      field: [seen('S', '2026-08', 'form.comments-comment-box__form .ql-editor')],
      editors: ['quill'],
      region: commentBox,
      limits: comment,
      publish: commenting,
    },
    {
      id: 'share-classic',
      kind: 'share',
      field: [
        seen('S', '2026-01', '.share-box-v2__modal:has(.update-components-mini-update-v2--composition) .ql-editor'),
        seen('S', '2026-01', '[role="dialog"]:has(.update-components-mini-update-v2--composition) .ql-editor'),
      ],
      editors: ['quill'],
      region: dialog,
      limits: post,
      publish: posting,
    },
    {
      id: 'post-classic',
      kind: 'post',
      field: [
        seen('S', '2026-08', '[data-test-modal-id="sharebox"] [role="dialog"] .ql-editor'),
        seen('S', '2026-08', '[role="dialog"] .ql-editor[data-test-ql-editor-contenteditable="true"]'),
        seen('M', '2026-08', '.share-box-v2__modal .ql-editor'),
        seen('M', '2026-08', '.share-creation-state__text-editor .ql-editor'),
      ],
      editors: ['quill', 'prosemirror'],
      region: dialog,
      limits: post,
      publish: posting,
    },
    {
      id: 'post-classic-inline',
      kind: 'post',
      field: [seen('W', '2026-08', '.share-inline-share-box .ql-editor')],
      editors: ['quill'],
      limits: post,
      publish: { ...posting, controls: posting.controls.map(button => ({ ...button, within: 'nearest' })) },
    },
    {
      id: 'post-new',
      kind: 'post',
      field: [
        seen('S', '2026-10', `[componentkey="ShareBox_textEditor"]${box}`),
        seen('S', '2026-10', `[data-sdui-screen*="sharing.ShareCompose"] ${box}`),
        seen('M', '2026-10', `[data-test-modal-id="sharebox"] ${box}`),
      ],
      editors: ['prosemirror', 'quill', 'plain'],
      region: dialog,
      limits: post,
      publish: posting,
    },
    {
      id: 'comment-new',
      kind: 'comment',
      field: [
        seen('S', '2026-08', `[componentkey^="commentBox-"] [data-testid="ui-core-tiptap-text-editor-wrapper"] ${box}`),
        seen('S', '2026-08', `[componentkey^="commentBox-"] ${box}`),
        seen('S', '2026-02', `[data-view-name="comment-box"] ${box}`),
      ],
      editors: ['prosemirror', 'quill', 'plain'],
      region: commentBox,
      limits: comment,
      publish: commenting,
    },
    {
      id: 'post-company',
      kind: 'post',
      field: [seen('S', '2026-10', `[role="dialog"] ${box}`), seen('S', '2026-10', `dialog[open] ${box}`)],
      editors: ['prosemirror', 'quill', 'lexical', 'draft', 'plain'],
      path: /^\/company\/[^/]+\/admin(\/|$)/,
      region: dialog,
      limits: post,
      publish: posting,
    },
    {
      id: 'edit-post',
      kind: 'edit',
      field: [
        seen('W', '2026-10', `dialog[open] ${box}`),
        seen('W', '2026-10', `[role="dialog"] .ql-editor${WRITABLE}`),
      ],
      editors: ['prosemirror', 'quill'],
      path: /^\/(feed|posts|company)(\/|$)/,
      region: dialog,
      limits: post,
      publish: posting,
    },
  ],
  identity: { handle: null, pagePath: /^\/company\/([^/]+)\/admin(\/|$)/ },
  media: {
    scope: [
      seen('S', '2026-01', '.share-creation-state__preview-container'),
      seen('S', '2026-10', '#ShareBoxpreviewCard'),
      seen('S', '2026-01', '.comments-comment-box__media-preview--image'),
      seen('S', '2026-02', '[componentkey^="commentBoxLinkPreview"]'),
    ],
    image: '.update-components-image__container--preview img, img[src^="blob:"], img[src^="data:"]',
    video: 'video',
    document: '.update-components-document__container--preview-padding',
    // Both interfaces show no mark of a saved alternative text outside its tool.
    altBadge: null,
  },
  answered: {
    around: [
      seen('S', '2026-01', 'article.comments-comment-entity'),
      seen('M', '2026-08', '.feed-shared-update-v2'),
      seen('M', '2026-08', '[data-urn^="urn:li:activity"]'),
      seen('S', '2026-09', '[id^="replaceableComment_"]'),
      seen('S', '2026-09', '[role="listitem"]'),
      seen('S', '2026-09', '[data-view-name="feed-full-update"]'),
      seen('S', '2026-09', 'main'),
    ],
    post: [],
    text: [
      seen('S', '2026-01', '.comments-comment-item__main-content'),
      seen('S', '2026-01', '.update-components-text'),
      seen('M', '2026-08', '.feed-shared-update-v2__description'),
      seen('S', '2026-09', '[data-testid="expandable-text-box"]'),
    ],
    author: [
      seen('S', '2026-01', '.comments-comment-meta__description-title'),
      seen('S', '2026-01', '.update-components-actor__title span[aria-hidden="true"]'),
      seen('S', '2026-09', 'a[data-view-name="feed-actor-image"]'),
    ],
  },
  audience: [{ path: /^\/groups\//, audience: 'group' }],
  threadPath: /^\/(feed\/update|posts)\/[^/]+/,
}
