import type { Span } from '../../core/model.ts'
import { editors } from '../../page/editors/index.ts'
import { painterOf } from '../../page/highlight/index.ts'
import type { EditorKind } from '../../sites/site.ts'
import { givesAdvice } from '../../store/advice.ts'
import type { WritingAs } from '../../ui/view.ts'
import type { Declined } from '../composer/declined.ts'
import type { Host } from '../composer/host.ts'
import type { ComposerOnSite } from '../composer/on-site.ts'
import { questionOf } from '../composer/question.ts'
import { Reading } from '../composer/reading.ts'
import { watchSurroundings } from '../composer/surroundings.ts'
import type { Kit } from '../kit/kit.ts'
import { ReviewLine } from '../kit/review-line.ts'
import type { Publishing } from '../publishing/publishing.ts'
import { pressViewOf } from './press-view.ts'

export interface ReadParts {
  readonly composer: ComposerOnSite
  readonly editor: EditorKind
  readonly host: Host
  readonly declined: Declined
  readonly publishing: Pick<Publishing, 'setView'>
  /** Of the reading. */
  readonly signal: AbortSignal
  /** Of the script: a publication is told of after its composer has closed. */
  readonly life: AbortSignal
  kit(): Kit
  writer(): WritingAs
  /** The account that is written with, as `accountKey` names it. */
  account(): string
  cardAt(): Span | null
  onChange(reviewed: boolean): void
  onFail(reason: unknown): void
  onLate(late: boolean): void
}

export interface Read {
  readonly reading: Reading
  readonly line: ReviewLine
}

/** Begins to read a composer and to have it reviewed. Throws when its text cannot be read. */
export function readComposer(parts: ReadParts): Read {
  const { composer, editor, host, declined, publishing, signal, life, kit, writer, account, cardAt } = parts
  const { field } = composer
  const { onChange, onFail, onLate } = parts
  const line = new ReviewLine(signal, onLate)
  let hints = true
  const reading = new Reading({
    field,
    editor: editors[editor],
    painter: painterOf(field, host.layer, signal),
    signal,
    review: text => {
      const writing = writer()
      hints = givesAdvice(kit().settings, writing)
      declined.follow(text)
      const question = questionOf(composer, text, kit(), writing, declined.consentGiven)
      asked(question.draft)
      return line.ask({ ...question, lag: reading.lag() })
    },
    isShown: () => {
      const [now, name] = [kit(), account()]
      return finding => (hints || finding.level !== 'hint') && !declined.has(finding, now, name)
    },
    cardAt,
    onChange,
    onFail,
  })
  const asked = watchSurroundings({
    composer,
    answers: kit().answers,
    signal,
    asksSoon: () => reading.asksSoon,
    onChange: reading.request,
  })
  const now = () => ({ kit: kit(), writer: writer(), declined, reviewed: reading.reviewed })
  publishing.setView(field, pressViewOf(composer, now, life))
  return { reading, line }
}
