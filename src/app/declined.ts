import type { Finding } from '../core/finding.ts'
import type { DeclineReason } from '../ui/view.ts'
import { tell } from './ask.ts'

/** What the person wants to see no more: in this draft, or ever. The last of it can be undone. */
export class Declined {
  readonly #here = new Map<string, DeclineReason>()
  readonly #rules = new Set<string>()
  #undo: (() => void) | null = null

  has(finding: Finding): boolean {
    return this.#here.has(key(finding)) || this.#rules.has(finding.rule)
  }

  /** Somebody said that those concerned have agreed. */
  get consentGiven(): boolean {
    return [...this.#here.values()].includes('consent')
  }

  once(finding: Finding, reason: DeclineReason): void {
    this.#here.set(key(finding), reason)
    this.#undo = () => this.#here.delete(key(finding))
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
}

/** The same words by the same rule, wherever they move in the draft. */
const key = ({ rule, found }: Finding) => `${rule}\n${found}`
