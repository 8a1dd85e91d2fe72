/** Signs that no text has: a file with one of them is something else. */
const NO_TEXT = /(?![\t\n\v\f\r])\p{Cc}/u

/** What a file of text says: UTF-8, UTF-16 by its mark, or as older spreadsheets write. `null`: it is no text. */
export function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return textOrNull(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return textOrNull(new TextDecoder('utf-16be').decode(bytes))
  try {
    return textOrNull(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return textOrNull(new TextDecoder('windows-1252').decode(bytes))
  }
}

const textOrNull = (text: string) => (NO_TEXT.test(text) ? null : text)
