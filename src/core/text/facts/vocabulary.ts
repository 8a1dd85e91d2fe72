/** Words for months, weekdays and numbers, in the order of their values. */
export const MONTHS = {
  fi: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' '),
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
} as const

export const WEEKDAYS = {
  fi: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'.split(' '),
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
} as const

export const SHORT_WEEKDAYS = {
  fi: 'ma ti ke to pe la su'.split(' '),
  /** The Finland-Swedish short forms. */
  sv: 'må ti on to fr lö sö'.split(' '),
} as const

/** Patterns of the words before an hour, and of weekdays in any form, of both languages. */
export const HOUR_WORD = String.raw`kello|klockan|klo\.?|kl\.?`
export const WEEKDAY_WORD = String.raw`(?:maanan|tiis|tors|perjan|lauan|sunnun)tai[a-zäö]*|keskiviik[a-zäö]*|(?:mån|tis|ons|tors|fre|lör|sön)dag[a-zåäö]*|(?:mån|tis|ons|tors|fre|lör|sön|ma|ti|ke|to|pe|la|su|må|on|fr|lö|sö)\.?`

/** Days and weeks that are told from today, each pair with the same meaning. */
export const RELATIVE_DAYS = {
  fi: ['tänään', 'huomenna', 'ylihuomenna', 'eilen', 'tällä viikolla', 'ensi viikolla', 'viime viikolla'],
  sv: ['i dag', 'i morgon', 'i övermorgon', 'i går', 'denna vecka', 'nästa vecka', 'förra veckan'],
} as const

/** From one to twelve; the base forms, as they are written. */
export const NUMBER_WORDS = {
  fi: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista'.split(' '),
  sv: 'en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
} as const

/** The value of a month word of either language, in any form: 1–12, or 0. */
export function monthOf(word: string): number {
  const key = word.toLowerCase()
  const fi = MONTHS.fi.findIndex(stem => key.startsWith(`${stem}kuu`) || (key === stem && stem !== 'elo'))
  if (fi >= 0) return fi + 1
  return 1 + MONTHS.sv.findIndex(name => key === name || key === name.slice(0, 3) || key === `${name}s`)
}

/** The value of a weekday word of either language, in any form, also short: 1–7 from Monday, or 0. */
export function weekdayOf(word: string): number {
  const key = word.toLowerCase().replace(/\.$/, '')
  for (let at = 0; at < 7; at++) {
    const sv = WEEKDAYS.sv[at] ?? ''
    if (key === SHORT_WEEKDAYS.fi[at] || key === SHORT_WEEKDAYS.sv[at]) return at + 1
    if (key === sv.slice(0, -3) || (key.startsWith(sv) && sv !== '')) return at + 1
    if (key.startsWith((WEEKDAYS.fi[at] ?? '').replace(/kko$/, 'k'))) return at + 1
  }
  return 0
}

/** Numerals from one to ten with their case endings; the group tells the value. */
const FI_UNITS =
  /^(?:(yksi|yhtä|yh[dt]e)|(kaksi|kahta|kah[dt]e)|(kolme)|(neljä)|(viisi|viittä|vii[dt]e)|(kuusi|kuutta|kuu[dt]e)|(seitsemä)|(kahdeksa)|(yhdeksä)|(kymmene|kymmentä))(?:n|[aä]|ss[aä]|st[aä]|[aeä]n|ll[aä]|lt[aä]|lle|n[aä]|ksi)?$/
const FI_ORDINALS =
  /^(?:(ensimmäi(?:nen|se\p{L}*|stä))|(toi(?:nen|se\p{L}*|sta))|(?:(kolma)|(neljä)|(viide)|(kuude)|(seitsemä)|(kahdeksa)|(yhdeksä)|(kymmene))(?:s|nne(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)|nte(?:en|n[aä])|tt[aä]))$/u
const SV_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  'en:1 ett:1 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 tretton:13 fjorton:14 femton:15 sexton:16 sjutton:17 arton:18 aderton:18 nitton:19 tjugo:20 trettio:30 fyrtio:40 femtio:50 sextio:60 sjuttio:70 åttio:80 nittio:90 hundra:100 tusen:1000 första:1 förste:1 andra:2 tredje:3 fjärde:4 femte:5 sjätte:6 sjunde:7 åttonde:8 nionde:9 tionde:10 elfte:11 tolfte:12 trettonde:13 fjortonde:14 femtonde:15 sextonde:16 sjuttonde:17 artonde:18 adertonde:18 nittonde:19 tjugonde:20 tjugoförsta:21 tjugoandra:22 tjugotredje:23 tjugofjärde:24 tjugofemte:25 tjugosjätte:26 tjugosjunde:27 tjugoåttonde:28 tjugonionde:29 trettionde:30 trettioförsta:31'
    .split(' ')
    .map(pair => [pair.slice(0, pair.indexOf(':')), Number(pair.slice(pair.indexOf(':') + 1))]),
)

/** The value of a number word or an ordinal in either language, up to twenty and round ones; `null` for other words. */
export function numberOfWord(key: string): number | null {
  const sv = SV_VALUES[key]
  if (sv !== undefined) return sv
  if (!/^(?:y[kh]|ka[kh]|kol|nel|vii|kuu|sei|kym|sa[td]|tuha|ens|toi)/.test(key)) return null
  const unit = groupOf(FI_UNITS, key)
  if (unit > 0) return unit
  if (/^sa(?:ta|taa|dan|dalla|dasta|taan)$/.test(key)) return 100
  if (/^tuha(?:t|tta|nnen|nnella|nteen)$/.test(key)) return 1000
  return composedNumber(key)
}

function composedNumber(key: string): number | null {
  const teen = key.indexOf('toista')
  if (teen > 0) {
    const unit = groupOf(FI_UNITS, key.slice(0, teen))
    return unit > 0 ? unit + 10 : null
  }
  const tens = key.indexOf('kymment')
  if (tens > 0) return groupOf(FI_UNITS, key.slice(0, tens)) * 10 || null
  return groupOf(FI_ORDINALS, key) || null
}

/** The number of the first group that took part in a match, from 1. */
export const matchedGroup = (match: RegExpExecArray): number =>
  match.findIndex((group, at) => at > 0 && group !== undefined)

/** The number of the group that matched, from 1; 0 without a match. */
function groupOf(pattern: RegExp, key: string): number {
  const match = pattern.exec(key)
  return match ? matchedGroup(match) : 0
}
