/** The form by which words are compared: NFC, lower case, one kind of hyphen and apostrophe, no soft hyphens. */
export function wordKey(text: string): string {
  const key = text.normalize('NFC').toLowerCase()
  return /[\u00AD\u2010\u2011’]/.test(key)
    ? key
        .replace(/\u00AD/g, '')
        .replace(/[\u2010\u2011]/g, '-')
        .replace(/’/g, "'")
    : key
}
