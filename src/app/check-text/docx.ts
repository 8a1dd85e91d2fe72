import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser, type SaxesTagNS } from 'saxes'

const TEXT_PART = 'word/document.xml'
/** The strict and the usual name of what Word writes. */
const WORD = /\/wordprocessingml\/(?:2006\/)?main$/

/** What stands for a sign in the text. */
const SIGNS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/**
 * The text of a Word file, a line for each paragraph. `null` for what is no such file.
 * @param most longest text part in bytes that is unpacked: a small file can hold an endless one
 */
export function readDocx(bytes: Uint8Array, most: number): string | null | 'too-large' {
  let tooLarge = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== TEXT_PART) return false
        tooLarge = originalSize > most
        return !tooLarge
      },
    })
    if (tooLarge) return 'too-large'
    const xml = parts[TEXT_PART]
    return xml ? textOf(strFromU8(xml)) : null
  } catch {
    return null
  }
}

function textOf(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true })
  const lines: string[] = []
  let line = ''
  let isText = false
  let isWord = false
  /** Of what is drawn in two ways the older one says the same again. */
  let twice = 0
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ local, uri }: SaxesTagNS) => {
    if (local === 'Fallback') twice++
    if (!WORD.test(uri) || twice > 0) return
    if (local === 'document') isWord = true
    isText = local === 't'
    line += SIGNS[local] ?? ''
  })
  parser.on('text', text => {
    if (isText) line += text
  })
  parser.on('closetag', ({ local, uri }: SaxesTagNS) => {
    if (local === 'Fallback') twice--
    isText = false
    if (local !== 'p' || !WORD.test(uri) || twice > 0) return
    lines.push(line)
    line = ''
  })
  parser.write(xml).close()
  return isWord ? lines.join('\n').trim() : null
}
