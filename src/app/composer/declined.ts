import type { Finding } from '../../core/finding.ts'
import type { DeclineReason } from '../../ui/view.ts'
import type { Kit } from '../kit/kit.ts'
import { tell } from '../messages/ask.ts'

/** What the person has settled and wants to see no more: in this draft, or ever. The last of it can be undone. */
export class Declined {
  readonly #here = new Set<string>()
  readonly #rules = new Set<string>()
  #undo: (() => void) | null = null
  #written = false
  /** Names the draft, and says nothing about it. */
  draft = crypto.randomUUID()
  /** Somebody said that those in the picture have agreed: then nothing is said about it in this draft. */
  consentGiven = false

  /** Whether a finding was settled, here or once for all. What is serious is settled here alone, and never for good. */
  has(finding: Finding, { ignored }: Pick<Kit, 'ignored'>): boolean {
    const { rule, level } = finding
    if (level !== 'stop' && (this.#rules.has(rule) || ignored.has(rule))) return true
    return this.isSettled(finding)
  }

  /** Whether the person has skipped a finding in this draft. */
  isSettled(finding: Finding): boolean {
    return this.#here.has(key(finding)) || (this.consentGiven && finding.about === 'picture')
  }

  consent(given: boolean): void {
    this.consentGiven = given
  }

  once(finding: Finding, reason: DeclineReason): void {
    const consents = reason === 'consent' && finding.about === 'picture'
    if (consents) this.consent(true)
    else this.#here.add(key(finding))
    this.#undo = () => (consents ? this.consent(false) : this.#here.delete(key(finding)))
  }

  always({ rule }: Finding): void {
    this.#rules.add(rule)
    tell({ type: 'ignore-rule', rule, ignored: true })
    this.#undo = () => {
      this.#rules.delete(rule)
      tell({ type: 'ignore-rule', rule, ignored: false })
    }
  }

  undo(): void {
    this.#undo?.()
    this.#undo = null
  }

  /** Goes along with the writing: a text that is emptied was published or given up. */
  follow(text: string): void {
    const written = text.trim() !== ''
    if (this.#written && !written) this.forget()
    this.#written = written
  }

  /** The draft is gone: what comes next is another one. What is never to be shown stays so. */
  forget(): void {
    this.#here.clear()
    this.#undo = null
    this.consentGiven = false
    this.draft = crypto.randomUUID()
  }
}

/** The same words by the same rule, wherever they move in the draft. */
const key = ({ rule, found }: Finding) => `${rule}\n${found}`
