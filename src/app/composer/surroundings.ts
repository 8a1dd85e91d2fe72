import type { Draft } from '../../core/model.ts'
import { regionOf } from '../../page/recognise.ts'
import { AFTER_ANSWER, afterPause } from '../kit/after-pause.ts'
import type { ThreadAnswers } from '../kit/answers.ts'
import { draftOf } from './draft.ts'
import { audienceHere, type ComposerOnSite, identityHere } from './on-site.ts'

/**
 * Tells when what stands around a text becomes something else: media, the answered post, the account, the audience.
 * What changes inside the text's own field is not its business. Gives what takes in that a draft was asked about: then
 * what stands around it was looked at, and need not be again.
 */
export function watchSurroundings(
  composer: ComposerOnSite,
  answers: ThreadAnswers,
  onChange: () => void,
  signal: AbortSignal,
): (draft: Draft) => void {
  const { field, spec } = composer
  const around = (draft: Draft) =>
    JSON.stringify([{ ...draft, text: '' }, identityHere(composer), audienceHere(composer)])
  const look = () => around(draftOf(composer, '', answers))
  let known = look()
  const compare = afterPause(
    () => {
      const now = look()
      if (now !== known) onChange()
      known = now
    },
    signal,
    AFTER_ANSWER,
  )
  const observer = new MutationObserver(records => {
    if (compare.isDue() || records.some(({ target }) => !field.contains(target))) compare()
  })
  observer.observe(regionOf(spec, field), {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['alt', 'href', 'src'],
  })
  signal.addEventListener('abort', () => observer.disconnect())
  return draft => {
    compare.drop()
    known = around(draft)
  }
}
