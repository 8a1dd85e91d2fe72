import type { HalfLanguage } from '../../core/text/language/half-language.ts'
import { settingsKeys } from '../../store/settings.ts'
import type { HalfActions, HalfDraft, HalfShown } from '../../ui/half-view.ts'
import { copyToClipboard } from '../copy.ts'
import { ask } from '../messages/ask.ts'
import { draftFault, ownTranslator, translateOnDevice } from './translator.ts'

interface Source {
  /** The half that is there, or as much of it as is known. */
  readonly text: string
  readonly to: HalfLanguage
  readonly packs: readonly string[]
  readonly fromExcerpt: boolean
}

/** The half that is begun in a panel: always a beginning to copy, and a draft by the browser where it has a translator. */
export class HalfPanel {
  readonly #redraw: () => void
  /** Whether the browser's translator is used; `null`: nobody was asked yet. */
  readonly #mayTranslate: () => boolean | null
  #source: Source | null = null
  #locked = ''
  #stop = new AbortController()
  shown: HalfShown | null = null

  constructor(redraw: () => void, mayTranslate: () => boolean | null) {
    this.#redraw = redraw
    this.#mayTranslate = mayTranslate
  }

  /** Begins a half and copies it. */
  async begin(source: Source): Promise<void> {
    this.#stop.abort()
    this.#source = source
    const { text, to, packs, fromExcerpt } = source
    const half = await ask({ type: 'begin-half', text, to, packs }).catch(() => null)
    const begun = half?.text.trim() ?? ''
    this.#locked = half?.locked ?? ''
    const copied = begun !== '' && (await copyToClipboard(begun))
    this.shown = { language: to, text: begun, copied, fromExcerpt, draft: { state: 'none', fault: null } }
    this.#redraw()
    const draft = begun === '' ? null : await this.#offer(to)
    if (draft && this.#source === source) this.#tell(draft)
  }

  async #offer(to: HalfLanguage): Promise<HalfDraft | null> {
    if (this.#mayTranslate() === false) return null
    const fault = await draftFault(ownTranslator(), to)
    return fault ? { state: 'none', fault } : { state: 'offered' }
  }

  #tell(draft: HalfDraft): void {
    if (this.shown) this.shown = { ...this.shown, draft }
    this.#redraw()
  }

  async #translate(): Promise<void> {
    const [source, api] = [this.#source, ownTranslator()]
    if (!source || !api) return
    this.#stop = new AbortController()
    this.#tell({ state: 'under-way', loaded: null })
    const onProgress = (loaded: number) => {
      if (this.#source === source) this.#tell({ state: 'under-way', loaded: loaded < 1 ? loaded : null })
    }
    const asked = { text: this.#locked, to: source.to, stop: this.#stop.signal, onProgress }
    const translated = await translateOnDevice(api, asked)
    if (this.#source !== source) return
    if (typeof translated !== 'string') return this.#tell({ state: 'none', fault: translated.fault })
    const { text, to, packs } = source
    const finished = await ask({ type: 'finish-half', text, to, packs, translated }).catch(() => null)
    if (!finished || !this.shown) return this.#tell({ state: 'none', fault: 'failed' })
    this.shown = { ...this.shown, text: finished.text, copied: await copyToClipboard(finished.text) }
    this.#tell({ state: 'done', lost: finished.lost, corrected: finished.corrected })
  }

  readonly actions: HalfActions = {
    draft: () => {
      if (this.#mayTranslate() === null) this.#tell({ state: 'asked' })
      else void this.#translate()
    },
    // The press still counts for the translator: storing the choice is not waited for.
    answer: yes => {
      void settingsKeys.translator.write(yes)
      if (yes) void this.#translate()
      else this.#tell({ state: 'none', fault: null })
    },
    stop: () => this.#stop.abort(),
    copy: async () => {
      if (this.shown) this.shown = { ...this.shown, copied: await copyToClipboard(this.shown.text) }
      this.#redraw()
    },
  }
}
