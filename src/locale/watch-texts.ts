import { watch as en } from '../../assets/locales/en.yml'
import { watch as fi } from '../../assets/locales/fi.yml'
import { watch as sv } from '../../assets/locales/sv.yml'
import type { WatchKey } from './keys.ts'
import type { TextLanguage } from './texts.ts'

type Name<Key> = Key extends `watch.${infer N}` ? N : never

/** Plain texts without places: every page carries them, and no reader of texts. */
export type WatchTexts = Readonly<Record<Name<WatchKey>, string>>

/** What the watcher says in a page, in the browser's language: it speaks when nobody can tell it the setting. */
export function watchTexts(): { readonly language: TextLanguage; readonly texts: WatchTexts } {
  const [tag = ''] = navigator.language.split('-')
  if (tag === 'fi') return { language: 'fi', texts: fi }
  return tag === 'sv' ? { language: 'sv', texts: sv } : { language: 'en', texts: en }
}
