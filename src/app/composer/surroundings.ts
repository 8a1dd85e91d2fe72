import { regionOf } from '../../page/recognise.ts'
import { afterPause } from '../kit/after-pause.ts'
import type { ThreadAnswers } from '../kit/answers.ts'
import { draftOf } from './draft.ts'
import { audienceHere, type ComposerOnSite, identityHere } from './on-site.ts'

/**
 * Tells when what stands around a text becomes something else: media, the answered post, the account, the audience.
 * What changes inside the text's own field is not its business.
 */
export function watchSurroundings(
  composer: ComposerOnSite,
  answers: ThreadAnswers,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const { field, spec } = composer
  const look = () => JSON.stringify([draftOf(composer, '', answers), identityHere(composer), audienceHere(composer)])
  let known = look()
  const compare = afterPause(() => {
    const now = look()
    if (now !== known) onChange()
    known = now
  }, signal)
  const observer = new MutationObserver(records => {
    if (records.some(({ target }) => !field.contains(target))) compare()
  })
  observer.observe(regionOf(spec, field), {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['alt', 'href', 'src'],
  })
  signal.addEventListener('abort', () => observer.disconnect())
}
