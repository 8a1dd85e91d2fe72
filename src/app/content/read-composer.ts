import type { Finding } from '../../core/finding.ts'
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
import type { ReviewQuestion } from '../messages/review.ts'
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
  const { composer, editor, host, declined, publishing, signal, life, kit, writer } = parts
  const { cardAt, onChange, onFail, onLate } = parts
  const { field } = composer
  const line = new ReviewLine(signal, onLate)
  const questions = new Questions(parts)
  const reading = new Reading({
    field,
    editor: editors[editor],
    painter: painterOf(field, host.layer, signal),
    signal,
    review: text => {
      const question = questions.about(text)
      asked(question.draft)
      return line.ask({ ...question, lag: reading.lag() })
    },
    isShown: () => questions.shown(),
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

/** What is asked about a composer's text, and what of the answers its writer sees. */
class Questions {
  readonly #parts: ReadParts
  /** As the writer was whom the last question was about. */
  #hints = true

  constructor(parts: ReadParts) {
    this.#parts = parts
  }

  about(text: string): ReviewQuestion {
    const { composer, declined, kit, writer } = this.#parts
    const writing = writer()
    this.#hints = givesAdvice(kit().settings, writing)
    declined.follow(text)
    return questionOf(composer, text, kit(), writing, declined.consentGiven)
  }

  shown(): (finding: Finding) => boolean {
    const { declined, kit, account } = this.#parts
    const [now, name] = [kit(), account()]
    return finding => (this.#hints || finding.level !== 'hint') && !declined.has(finding, now, name)
  }
}
