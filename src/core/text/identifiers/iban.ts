import { countrySpecs, isValidIBAN } from 'ibantools'
import type { Span } from '../../model.ts'

const SHAPE = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0-]?[A-Z\d]){11,30}/giu

/** International bank account numbers of the right length with right check digits. Source: ISO 13616, IBAN registry. */
export function findIbans(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(SHAPE)) {
    const length = countrySpecs[match[0].slice(0, 2).toUpperCase()]?.chars
    const written = length ? firstOf(match[0], length) : null
    if (written === null || !isOneCase(written)) continue
    const end = match.index + written.length
    if (/^[\p{L}\p{N}]/u.test(text.slice(end)) || !isValidIBAN(ibanKey(written))) continue
    found.push({ start: match.index, end })
  }
  return found
}

/** The spelling by which account numbers are compared. */
export function ibanKey(iban: string): string {
  return iban.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}

/** The beginning with so many letters and digits: a word may follow after a space. */
function firstOf(written: string, length: number): string | null {
  let end = 0
  for (let seen = 0; seen < length; end++) {
    if (end >= written.length) return null
    if (/[A-Z\d]/i.test(written.charAt(end))) seen++
  }
  return written.slice(0, end)
}

function isOneCase(written: string): boolean {
  return written === written.toUpperCase() || written === written.toLowerCase()
}
