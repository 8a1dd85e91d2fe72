import type { Fix } from '../../core/finding.ts'
import type { Language } from '../../core/model.ts'
import type { CardKey } from '../../locale/keys.ts'
import type { Translate } from '../../locale/texts.ts'

/** What a fix does, on its button: change to this, add this; what only removes says so itself. */
export function fixLabel({ label, edits }: Fix, language: Language, t: Translate<CardKey>): string {
  if (edits.every(({ insert }) => insert === '')) return label[language]
  const adds = edits.every(({ span }) => span.start === span.end)
  return t(adds ? 'card.fix.add' : 'card.fix.change', { text: label[language] })
}
