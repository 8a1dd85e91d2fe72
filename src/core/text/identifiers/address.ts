import type { Span } from '../../model.ts'
import { fitted } from '../plain-pattern.ts'

const POSTCODE = fitted(String.raw`(?<![\p{L}\d.,-])(?:(?:FI|SE|AX|S)[- ]?)?\d{3} ?\d{2} +\p{Lu}\p{L}+`, 'g')
/** A street's name, its number, stairs and flat, at the end of what stands before a postcode. */
const STREET =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?: \p{Ll}*(?:väg|vägen|gata|gatan|gränd|gränden|stig|stigen|torg|torget|allén?|esplanaden|tie|katu|kuja|polku|raitti))? \d{1,4}(?: ?[-–] ?\d{1,4})?(?: ?\p{L}(?: ?\d{1,3})?)?(?: (?:as|lgh|bst)\.? ?\d{1,3})?[ \t]*,?\s*$/u
/** Words with a capital that lead to an address and are no part of it. */
const LEADS_IN =
  /^(?:(?:Osoite|Osoitteeni|Kotiosoite|Asun|Asuu|Asumme|Asuvat|Koti|Adress|Adressen|Hemadress|Bor|Address|Home|Lives|Hän|Hänen|Han|Hon|Minun|Meidän|My)\s+)+/u
/** Post boxes belong to organisations. */
const BOX = /(?<!\p{L})(?:PL|PB|Box|P\.? ?O\.? ?Box) \d/u
const LONGEST = 90

/** Street addresses with postcode and town, on one line or two. */
export function findAddresses(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(POSTCODE(text))) {
    const from = Math.max(0, match.index - LONGEST)
    const street = STREET.exec(text.slice(from, match.index))
    if (!street || BOX.test(street[0])) continue
    const lead = LEADS_IN.exec(street[0])?.[0].length ?? 0
    found.push({ start: from + street.index + lead, end: match.index + match[0].length })
  }
  return found
}
