import type { Attachment, Context, Draft, Organisation } from '../../core/model.ts'
import type { Reviewer } from '../../core/review.ts'
import type { Pack, RuleNotes } from '../make.ts'

type Example = RuleNotes['examples']['flags'][number]

/** An example that does not come out as its author says. */
export interface FailedExample {
  /** Whole id. */
  readonly rule: string
  readonly text: string
  /** `missed`: it is not found; `false-alarm`: it is, and should not be; `other`: something else is marked. */
  readonly why: 'missed' | 'false-alarm' | 'other'
}

/**
 * Runs all examples of a pack's rules. `reviewer` has the pack, with the facts of its organisation. What is learned from
 * sentences is judged by figures of its own, once it has been learned.
 */
export function failedExamples(pack: Pack, reviewer: Reviewer, organisation: Organisation): FailedExample[] {
  return pack.rules.flatMap(({ rule: { id, check } }) => {
    if (check.kind === 'learned') return []
    const { flags = [], allows = [], holds = [] } = pack.notes[id]?.examples ?? {}
    const tells = (example: Example) => toldOf(id, example, reviewer, organisation)
    return [
      ...[...flags, ...holds.map((text): Example => ({ text }))].flatMap((example): FailedExample[] => {
        const told = tells(example)
        if (told.length === 0) return [{ rule: id, text: example.text, why: 'missed' }]
        const isOther = example.found !== undefined && !told.includes(example.found)
        return isOther ? [{ rule: id, text: example.text, why: 'other' }] : []
      }),
      ...allows.flatMap((example): FailedExample[] =>
        tells(example).length > 0 ? [{ rule: id, text: example.text, why: 'false-alarm' }] : [],
      ),
    ]
  })
}

/** What a rule marks of an example; `''` where it tells of the whole. */
function toldOf(rule: string, example: Example, reviewer: Reviewer, organisation: Organisation): string[] {
  const review = reviewer.review(draftOf(example), contextOf(example, organisation))
  return [
    ...review.findings.filter(finding => finding.rule === rule).map(({ found }) => found),
    ...[...review.reminders, ...review.owed].filter(one => one.rule === rule).map(() => ''),
  ]
}

function draftOf({ text, attachments = [], replyTo, answersInThread = 0 }: Example): Draft {
  return {
    text,
    attachments: attachments.map(attachment => ({ alt: '', captions: false, ...attachment }) as Attachment),
    replyTo: replyTo ? { text: replyTo.text, author: replyTo.author ?? null } : null,
    answersInThread,
  }
}

/** What an example leaves out is as most people write: an employee, under their own name, for all to see. */
function contextOf(example: Example, organisation: Organisation): Context {
  const { platform = 'facebook', now } = example
  return {
    platform,
    composer: example.composer ?? (platform === 'instagram' ? 'caption' : 'post'),
    role: example.role ?? 'employee',
    account: example.account ?? 'personal-work',
    audience: example.audience ?? 'public',
    organisation,
    ownOpinionsInProfile: example.ownOpinionsInProfile ?? false,
    consentGiven: example.consentGiven ?? false,
    now: now === undefined ? null : new Date(now),
  }
}
