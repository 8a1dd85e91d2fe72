/** Stands for each unit of a masked link, address, mention or hashtag. */
export const MASKED = '\t'
/** Stands for each unit of a masked emoji: emoji often stand between two texts. */
export const MASKED_EMOJI = '\n'
/** Stands for a tab between two cells of a table, whose capitals say nothing. An em space: still white space. */
export const CELL = '\u2003'

const TOP_LEVEL = 'fi|ax|com|org|net|se|eu|ee|dk|info|io|gov'
const NOISE = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S*[^\s.,!?;:)»”"]`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?[([](?:at|ät|ät-merkki)[)\]]\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`[@#＃][\p{L}\p{M}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*`,
    String.raw`(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]+\.)+(?:${TOP_LEVEL})(?![\p{L}\p{N}-])(?:\/[^\s]*[^\s.,!?;:)»”"])?`,
  ].join('|'),
  'giu',
)
/** Every noise has one of these: to look for them costs far less than its first look for the noise itself. */
const MAY_BE_NOISE = new RegExp(String.raw`[@#＃]|:\/\/|www\.|[([](?:at|ät)|\.(?:${TOP_LEVEL})`, 'iu')
const EMOJI = /(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}][\u200D\uFE0F\u20E3]*/gu

/** The text of one paragraph with what is not language made blank, unit by unit: offsets stay as they are. */
export function maskNoise(text: string): string {
  const line = text.replaceAll('\n', ' ').replaceAll('\t', CELL)
  const quiet = MAY_BE_NOISE.test(line) ? line.replace(NOISE, found => MASKED.repeat(found.length)) : line
  return quiet.replace(EMOJI, found => MASKED_EMOJI.repeat(found.length))
}
