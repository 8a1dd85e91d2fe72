import type { AnsweredPost, ComposerKind, Draft } from '../../core/model.ts'
import { attachmentsOf } from '../../page/attachments.ts'
import { regionOf } from '../../page/recognise.ts'
import { answeredPost } from '../../page/thread.ts'
import type { ComposerSpec, Site } from '../../sites/site.ts'
import { type ThreadAnswers, threadKeys } from '../kit/answers.ts'

const ANSWERS: readonly ComposerKind[] = ['comment', 'reply', 'share']

interface Here {
  readonly site: Site
  readonly spec: ComposerSpec
  readonly field: HTMLElement
}

/** What is about to be published: the text with all that the site shows around it. */
export function draftOf(here: Here, text: string, answers: ThreadAnswers): Draft {
  const { site, spec, field } = here
  const replyTo = replyToOf(here)
  return {
    text,
    // A field of our own shows nothing of it.
    attachments: site.media.scope[0] ? attachmentsOf(site, regionOf(spec, field)) : null,
    replyTo,
    answersInThread: answers.in(threadsOf(here, replyTo)),
  }
}

/** The threads that a text answers in; none for a post of one's own. */
export function threadsHere(here: Here): readonly string[] {
  return threadsOf(here, replyToOf(here))
}

function replyToOf({ site, spec, field }: Here): AnsweredPost | null {
  return ANSWERS.includes(spec.kind) ? answeredPost(site, field) : null
}

function threadsOf({ site, spec: { kind } }: Here, replyTo: AnsweredPost | null): readonly string[] {
  return kind === 'comment' || kind === 'reply' ? threadKeys(site, location.pathname, replyTo) : []
}
