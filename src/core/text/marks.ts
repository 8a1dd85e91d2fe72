/**
 * An emoji with all that makes it one sign. Spelt out: the ready-made class of all emoji takes tens of milliseconds to
 * compile. Signs of rights are text unless they are asked to be drawn.
 */
export const EMOJI =
  /(?![©®™](?!\uFE0F))\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*|[\u{1F1E6}-\u{1F1FF}]{2}|[0-9#*]\uFE0F?\u20E3/gu

/** Endings of hosts that no sentence goes on with after a full stop. */
export const SURE_ENDINGS = 'fi|ax|com|org|net|eu|se|ee|dk|info|io|gov'
/** Endings that tell a host where it stands without a protocol; some are words too. */
export const HOST_ENDINGS = `${SURE_ENDINGS}|edu|me|ly|gle|be|no|de|uk|app|tv`

/** How an address with its protocol begins. */
export const PROTOCOL = String.raw`https?:\/\/`
/** How an address begins that is surely one. */
export const LINK_START = String.raw`(?:${PROTOCOL}|www\.)`
/** How a link, a hashtag or a mention begins. */
export const MARK_START = String.raw`(?:${PROTOCOL}|www\.|[#@])`
/** An address without what addresses begin with. */
export const withoutLinkStart = (link: string) => link.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
/** The @ of an e-mail address as people hide it from robots. */
export const HIDDEN_AT = String.raw`\s?[([](?:at|ät|ät-merkki)[)\]]\s?`
