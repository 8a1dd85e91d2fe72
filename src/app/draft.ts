import type { ComposerKind, Draft } from '../core/model.ts'
import { attachmentsOf } from '../page/attachments.ts'
import { regionOf } from '../page/recognise.ts'
import { answeredPost } from '../page/thread.ts'
import type { ComposerSpec, Site } from '../sites/site.ts'

const ANSWERS: readonly ComposerKind[] = ['comment', 'reply', 'share']

/** What is about to be published: the text with all that the site shows around it. */
export function draftOf(site: Site, spec: ComposerSpec, field: HTMLElement, text: string): Draft {
  return {
    text,
    attachments: attachmentsOf(site, regionOf(spec, field)),
    replyTo: ANSWERS.includes(spec.kind) ? answeredPost(site, field) : null,
    answersInThread: 0,
  }
}
