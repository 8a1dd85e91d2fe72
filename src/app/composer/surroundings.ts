import type { Draft } from '../../core/model.ts'
import { regionOf } from '../../page/recognise.ts'
import { AFTER_ANSWER, afterPause } from '../kit/after-pause.ts'
import type { ThreadAnswers } from '../kit/answers.ts'
import { draftOf } from './draft.ts'
import { audienceHere, type ComposerOnSite, identityHere } from './on-site.ts'

export interface SurroundingsParts {
  readonly composer: ComposerOnSite
  readonly answers: ThreadAnswers
  readonly signal: AbortSignal
  /** A question is about to be asked anyway: it looks around itself. */
  asksSoon(): boolean
  onChange(): void
}

/**
 * Tells when what stands around a text becomes something else: media, the answered post, the account, the audience.
 * What changes inside the text's own field is not its business. Gives what takes in that a draft was asked about, with
 * what stood around it. Sites change something beside the field at each letter, so nothing more is heard from the first
 * change until it was looked around.
 */
export function watchSurroundings({ composer, answers, signal, asksSoon, onChange }: SurroundingsParts) {
  const { field, spec } = composer
  const around = (draft: Draft) =>
    JSON.stringify([{ ...draft, text: '' }, identityHere(composer), audienceHere(composer)])
  const look = () => around(draftOf(composer, '', answers))
  const observer = new MutationObserver(records => {
    if (records.every(({ target }) => field.contains(target))) return
    observer.disconnect()
    compare()
  })
  const listen = () =>
    observer.observe(regionOf(spec, field), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['alt', 'href', 'src'],
    })
  let known = look()
  const compare = afterPause(
    () => {
      if (asksSoon()) return compare()
      const now = look()
      if (now !== known) onChange()
      known = now
      listen()
    },
    signal,
    AFTER_ANSWER,
  )
  listen()
  signal.addEventListener('abort', () => observer.disconnect())
  return (draft: Draft) => {
    known = around(draft)
    if (!compare.isDue()) return
    compare.drop()
    listen()
  }
}
