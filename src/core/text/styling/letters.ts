import type { Span } from '../../model.ts'

export interface StyledLetters extends Span {
  /** The same in plain letters. */
  readonly plain: string
}

const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ'
/** Mathematical, fullwidth, circled and squared letters and digits, and the older signs that fill gaps among them. */
const STYLED =
  '\\u{1D400}-\\u{1D7FF}\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u24B6-\\u24E9\\u{1F130}-\\u{1F169}\\u{1F170}-\\u{1F189}\\u210E\\u212C\\u2130\\u2131\\u210B\\u2110\\u2112\\u2133\\u211B\\u212F\\u210A\\u2134\\u212D\\u210C\\u2111\\u211C\\u2128\\u2102\\u210D\\u2115\\u2119-\\u211A\\u211D\\u2124'
const RUN = new RegExp(`(?:[${STYLED}]\\p{M}*){2,}(?:[ .,!?'’&:-]*[${STYLED}]\\p{M}*)*`, 'gu')
const SMALL_RUN = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ](?:[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢåäö ]*[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]){2,}/gu
/** Lines through or under letters that are made of combining signs. */
const STRUCK = /(?:[\p{L}\p{N} ][\u0332-\u0338\u0305]){3,}/gu

/** Letters that only look like letters: a screen reader spells them out, skips them or names their signs. */
export function styledLetters(text: string): StyledLetters[] {
  // Dashes, quotation marks and the signs of currencies are no letters.
  if (!/[^\0-\u024F\u2000-\u20CF]/u.test(text)) return []
  return [RUN, SMALL_RUN, STRUCK].flatMap(pattern =>
    Array.from(text.matchAll(pattern), match => ({
      start: match.index,
      end: match.index + match[0].length,
      plain: plainLetters(match[0]),
    })),
  )
}

/** By NFKC, and by hand what Unicode gives no plain letter for. */
function plainLetters(styled: string): string {
  return Array.from(styled.replace(/[\u0332-\u0338\u0305]/g, ''), sign => {
    const point = sign.codePointAt(0) ?? 0
    if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(65 + point - 0x1f150)
    if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(65 + point - 0x1f170)
    const small = sign === 'x' ? -1 : SMALL_CAPITALS.indexOf(sign)
    return small >= 0 ? String.fromCharCode(97 + small) : sign
  })
    .join('')
    .normalize('NFKC')
}
