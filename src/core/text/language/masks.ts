import { EMOJI, HIDDEN_AT, LINK_START, SURE_ENDINGS } from '../marks.ts'

/** Stands for each unit of a masked link, address, mention or hashtag. */
export const MASKED = '\t'
/** Stands for each unit of a masked emoji: emoji often stand between two texts. */
export const MASKED_EMOJI = '\n'
/** Stands for a tab between two cells of a table, whose capitals say nothing. An em space: still white space. */
export const CELL = '\u2003'

const NOISE = new RegExp(
  [
    String.raw`${LINK_START}\S*[^\s.,!?;:)»”"]`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+${HIDDEN_AT}[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
    String.raw`[@#＃][\p{L}\p{M}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*`,
    String.raw`(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]+\.)+(?:${SURE_ENDINGS})(?![\p{L}\p{N}-])(?:\/[^\s]*[^\s.,!?;:)»”"])?`,
  ].join('|'),
  'giu',
)
/** Every noise has one of these: to look for them costs far less than its first look for the noise itself. */
const MAY_BE_NOISE = new RegExp(String.raw`[@#＃]|:\/\/|www\.|[([](?:at|ät)|\.(?:${SURE_ENDINGS})`, 'iu')

/** The text of one paragraph with what is not language made blank, unit by unit: offsets stay as they are. */
export function maskNoise(text: string): string {
  const line = text.replaceAll('\n', ' ').replaceAll('\t', CELL)
  const quiet = MAY_BE_NOISE.test(line) ? line.replace(NOISE, found => MASKED.repeat(found.length)) : line
  return quiet.replace(EMOJI, found => MASKED_EMOJI.repeat(found.length))
}
