import type { Platform } from './model.ts'

/** What heads the columns of a table of drafts, in the languages of those who keep such lists; in lower case. */
export const TEXT_HEADERS: readonly string[] = [
  'text',
  ...['draft', 'post', 'message', 'content', 'caption', 'copy'],
  ...['teksti', 'luonnos', 'julkaisu', 'viesti', 'sisältö', 'kuvateksti'],
  ...['utkast', 'inlägg', 'meddelande', 'innehåll', 'bildtext'],
]

export const PLATFORM_HEADERS: readonly string[] = [
  ...['platform', 'channel', 'service', 'network'],
  ...['alusta', 'kanava', 'palvelu'],
  ...['plattform', 'kanal', 'tjänst'],
]

/** All names that people write for a platform, in lower case. */
export const PLATFORM_NAMES: Readonly<Record<string, Platform>> = {
  facebook: 'facebook',
  fb: 'facebook',
  x: 'x',
  twitter: 'x',
  'x.com': 'x',
  'x (twitter)': 'x',
  linkedin: 'linkedin',
  instagram: 'instagram',
  insta: 'instagram',
  ig: 'instagram',
}
