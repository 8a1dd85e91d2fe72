/** Longest excerpt that is kept of a text, in UTF-16 units. */
export const LONGEST_EXCERPT = 80
export const CUT = '…'

/** The beginning of a text on one line, cut between words; whole characters only. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST_EXCERPT) return line
  let cut = ''
  for (const character of line) {
    if (cut.length + character.length > LONGEST_EXCERPT - CUT.length) break
    cut += character
  }
  const words = line[cut.length] === ' ' ? cut : cut.replace(/ \S*$/u, '')
  return words.trimEnd() + CUT
}
