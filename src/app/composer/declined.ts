import type { Finding } from '../../core/finding.ts'
import { type Scope, silenceAt, silenceId, silencing } from '../../core/silence.ts'
import type { SkipReason } from '../../core/skip.ts'
import type { Kit } from '../kit/kit.ts'
import { tell } from '../messages/ask.ts'

/** What the person has settled and wants to see no more: in this draft, or ever. The last of it can be undone. */
export class Declined {
  readonly #here = new Set<string>()
  readonly #off = new Set<string>()
  /** What would have been said in this draft, so that it is counted once. */
  readonly #unsaid = new Set<string>()
  #undo: (() => void) | null = null
  #written = false
  /** Names the draft, and says nothing about it. */
  draft = crypto.randomUUID()
  /** Somebody said that those in the picture have agreed: then nothing is said about it in this draft. */
  consentGiven = false

  /**
   * Whether a finding was settled, here or once for all. What is serious is settled here alone, and never for good.
   * `account` as `accountKey` names it.
   */
  has(finding: Finding, { ignored }: Pick<Kit, 'ignored'>, account = ''): boolean {
    if (this.isSettled(finding)) return true
    const off = silencing(finding, account, ignored)
    // Once it is stored, what is stored tells: it may be turned on again elsewhere.
    if (off) this.#off.delete(off)
    const said = off ?? silencing(finding, account, this.#off)
    if (said) this.#count(said, finding)
    return said !== null
  }

  /** Whether the person has skipped a finding in this draft. */
  isSettled(finding: Finding): boolean {
    return this.#here.has(key(finding)) || (this.consentGiven && finding.about === 'picture')
  }

  consent(given: boolean): void {
    this.consentGiven = given
  }

  once(finding: Finding, reason: SkipReason): void {
    const consents = reason === 'consent' && finding.about === 'picture'
    if (consents) this.consent(true)
    else this.#here.add(key(finding))
    tell({ type: 'skipped', rule: finding.rule, reason })
    this.#undo = () => (consents ? this.consent(false) : this.#here.delete(key(finding)))
  }

  /** Turns a check off, for as much as the person meant. */
  never(finding: Finding, scope: Scope, account: string): void {
    const id = silenceId(silenceAt(finding, scope, account))
    this.#off.add(id)
    tell({ type: 'ignore-rule', rule: id, ignored: true })
    this.#undo = () => {
      this.#off.delete(id)
      tell({ type: 'ignore-rule', rule: id, ignored: false })
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

  /** The draft is gone: what comes next is another one. What is turned off stays so. */
  forget(): void {
    this.#here.clear()
    this.#unsaid.clear()
    this.#undo = null
    this.consentGiven = false
    this.draft = crypto.randomUUID()
  }

  #count(id: string, finding: Finding): void {
    const said = `${id}\n${finding.found}`
    if (this.#unsaid.has(said)) return
    this.#unsaid.add(said)
    tell({ type: 'unsaid', id })
  }
}

/** The same words by the same rule, wherever they move in the draft. */
const key = ({ rule, found }: Finding) => `${rule}\n${found}`
