import type { LimitUse } from '../core/limit.ts'
import { EMOJI, HOST_ENDINGS, PROTOCOL } from '../core/text/marks.ts'
import type { LimitSpec } from '../sites/site.ts'

/** How much a text uses of all that a platform limits. */
export function limitsOf(text: string, { characters, hashtags }: LimitSpec): LimitUse[] {
  const uses: LimitUse[] = []
  if (characters) {
    const used = characters.unit === 'x' ? weightedLength(text) : text.length
    uses.push({ kind: 'characters', used, allowed: characters.allowed })
  }
  if (hashtags !== null) uses.push({ kind: 'hashtags', used: countHashtags(text), allowed: hashtags })
  return uses
}

/**
 * As twitter-text 3 counts: a link is 23, an emoji 2, and what is outside the light ranges 2. A stop or a bracket after
 * a link is none of it; without a protocol the domain must be a known one, and not that of an e-mail address.
 */
const BARE_HOST = String.raw`(?<![\p{L}\p{N}@＠$#＃_./-])(?=(?:[\p{Script=Latin}0-9-]+\.)+(?:${HOST_ENDINGS})(?![\p{L}\p{N}@]))`
const REST = String.raw`[^\s/?#:,;!)(”"]+(?<!\.)(?:[/?#]\S*(?<![.,:;!?)\]}'"”’…]))?`
let made: RegExp | null = null
/** Made when it is needed first: a page without a composer needs none. */
function links(): RegExp {
  made ??= new RegExp(`(?:${PROTOCOL}|${BARE_HOST})${REST}`, 'giu')
  return made
}
const LINK_LENGTH = 23
const HEAVY = /[\u{1100}-\u{1FFF}\u{200E}\u{200F}\u{2020}-\u{2031}\u{2038}-\u{10FFFF}]/gu
/** Without one of these there is no emoji; looking for all of them takes long in a long text. */
const EMOJI_SIGN = /[\u{2000}-\u{10FFFF}]/u

export function weightedLength(text: string): number {
  let weight = 0
  const take = (value: number) => () => {
    weight += value
    return ''
  }
  let rest = text.normalize('NFC').replace(links(), take(LINK_LENGTH))
  if (EMOJI_SIGN.test(rest)) rest = rest.replace(EMOJI, take(2))
  const points = rest.length - count(rest, /[\uD800-\uDBFF]/g)
  return weight + points + count(rest, HEAVY)
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

function countHashtags(text: string): number {
  return [
    ...text.replace(links(), '').matchAll(/(?<![\p{L}\p{N}_&])[#＃][\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu),
  ].length
}
