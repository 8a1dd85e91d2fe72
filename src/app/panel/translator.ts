import type { HalfLanguage } from '../../core/text/language/half-language.ts'
import type { DraftFault } from '../../ui/half-view.ts'

/** As much of the browser's Translator as is used here. It translates on the device, and may load a model first. */
export interface TranslatorApi {
  availability(pair: LanguagePair): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create(options: LanguagePair & { signal: AbortSignal; monitor(monitor: EventTarget): void }): Promise<{
    translate(text: string, options: { signal: AbortSignal }): Promise<string>
    destroy(): void
  }>
}

interface LanguagePair {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

/** Longest silence of the translator in ms; while a model is loading, each step of it counts. */
export const PATIENCE = 10_000

const OTHER = { fi: 'sv', sv: 'fi' } as const
const pairTo = (to: HalfLanguage): LanguagePair => ({ sourceLanguage: OTHER[to], targetLanguage: to })

/** The browser's own translator; `null` where it has none. */
export const ownTranslator = (): TranslatorApi | null =>
  (globalThis as { readonly Translator?: TranslatorApi }).Translator ?? null

/** Why no draft can be had; `null` where one can. */
export async function draftFault(api: TranslatorApi | null, to: HalfLanguage): Promise<DraftFault | null> {
  if (!api) return 'absent'
  const available = await api.availability(pairTo(to)).catch(() => 'unavailable')
  return available === 'unavailable' ? 'unavailable' : null
}

export interface Translating {
  readonly text: string
  readonly to: HalfLanguage
  /** The person stops it. */
  readonly stop: AbortSignal
  /** How much of a model is loaded, 0 to 1. */
  onProgress(loaded: number): void
}

/** Translates, from a press alone. Gives the translation, or why there is none. */
export async function translateOnDevice(
  api: TranslatorApi,
  asked: Translating,
): Promise<string | { fault: DraftFault }> {
  const slow = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => slow.abort(), PATIENCE)
  }
  const signal = AbortSignal.any([asked.stop, slow.signal])
  const monitor = (model: EventTarget) =>
    model.addEventListener('downloadprogress', event => {
      wait()
      if ('loaded' in event && typeof event.loaded === 'number') asked.onProgress(event.loaded)
    })
  wait()
  try {
    return await orAborted(translate(api, asked, { signal, monitor, wait }), signal)
  } catch {
    return { fault: asked.stop.aborted ? 'stopped' : slow.signal.aborted ? 'slow' : 'failed' }
  } finally {
    clearTimeout(timer)
  }
}

interface Watched {
  readonly signal: AbortSignal
  monitor(model: EventTarget): void
  wait(): void
}

async function translate(api: TranslatorApi, { text, to }: Translating, { signal, monitor, wait }: Watched) {
  const translator = await api.create({ ...pairTo(to), signal, monitor })
  try {
    wait()
    return await translator.translate(text, { signal })
  } finally {
    translator.destroy()
  }
}

/** What does not heed the signal is not waited for either. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
    if (signal.aborted) reject(new Error('aborted'))
    work.then(resolve, reject)
  })
}
