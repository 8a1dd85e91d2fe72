import type { Finding, Fix, FixOutcome } from '../../core/finding.ts'
import type { HalfLanguage } from '../../core/text/language/half-language.ts'
import type { Editor } from '../../page/editors/editor.ts'
import { applyEdits, type Fixing } from '../../page/fix.ts'
import type { Begun } from '../../ui/half-view.ts'
import { copyToClipboard } from '../copy.ts'
import { ask } from '../messages/ask.ts'
import { putCaret } from './caret.ts'
import type { Reading } from './reading.ts'

export interface WritingParts {
  readonly field: HTMLElement
  readonly editor: Editor | null
  /** What is read of the field; `null` where nothing is, or nobody may write. */
  reading(): Reading | null
  packs(): readonly string[]
}

/** What we write into a composer, always because the person asked for it. Asks for a new review, however it went. */
export class Writing {
  readonly #parts: WritingParts
  /** What came of the half that was begun last, until the person writes on. */
  begun: Begun | null = null
  busy = false

  constructor(parts: WritingParts) {
    this.#parts = parts
  }

  /** Writes a fix where its finding is now. */
  async fix(finding: Finding, fix: Fix): Promise<FixOutcome> {
    const reading = this.#parts.reading()
    return reading ? this.#write(reading, () => reading.editsNow(finding, fix)) : 'not-applied'
  }

  /** Begins the half that is missing after the text; where the editor loses lines, on the clipboard. */
  async begin(to: HalfLanguage): Promise<void> {
    this.begun = await this.#begin(to).catch(() => 'failed' as const)
  }

  async #begin(to: HalfLanguage): Promise<Begun> {
    const reading = this.#parts.reading()
    if (!reading) return 'failed'
    const { text } = await ask({ type: 'begin-half', text: reading.fresh().text, to, packs: this.#parts.packs() })
    return text === '' ? 'nothing' : this.#append(reading, text)
  }

  /** The person writes on, and has seen what came of it. */
  forget(): void {
    if (!this.busy) this.begun = null
  }

  async #append(reading: Reading, half: string): Promise<Begun> {
    const { field, editor } = this.#parts
    if (editor?.lines) {
      const atEnd = () => [{ span: { start: reading.text.length, end: reading.text.length }, insert: half }]
      const outcome = await this.#write(reading, atEnd, editor.lines)
      if (outcome === 'applied') return 'inserted'
      if (outcome === 'went-wrong') return outcome
    }
    const copied = await copyToClipboard(half)
    // The caret waits where it is to be pasted.
    putCaret(field, reading, { text: reading.text, at: reading.text.length })
    return copied ? 'copied' : 'failed'
  }

  async #write(reading: Reading, edits: Fixing['edits'], lines?: Editor['lines']) {
    this.busy = true
    try {
      return await applyEdits({ field: this.#parts.field, read: () => reading.fresh(), edits, lines })
    } catch (error) {
      console.warn('Tolkku', error)
      return 'not-applied' as const
    } finally {
      this.busy = false
      reading.request()
    }
  }
}
