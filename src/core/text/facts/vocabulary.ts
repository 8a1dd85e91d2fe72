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

/** Days, weeks, months and years that are told from today, each pair with the same meaning; `also` are other spellings. */
export const RELATIVE_DAYS = {
  fi: [
    'tänään',
    'huomenna',
    'ylihuomenna',
    'eilen',
    'tällä viikolla',
    'ensi viikolla',
    'viime viikolla',
    'toissapäivänä',
    'ensi kuussa',
    'viime kuussa',
    'tässä kuussa',
    'ensi vuonna',
    'viime vuonna',
    'tänä vuonna',
    'ensi viikonloppuna',
    'tänä iltana',
    'tänä viikonloppuna',
    'viime viikonloppuna',
  ],
  sv: [
    'i dag',
    'i morgon',
    'i övermorgon',
    'i går',
    'denna vecka',
    'nästa vecka',
    'förra veckan',
    'i förrgår',
    'nästa månad',
    'förra månaden',
    'denna månad',
    'nästa år',
    'förra året',
    'i år',
    'nästa veckoslut',
    'i kväll',
    'i helgen',
    'förra helgen',
  ],
} as const

/** Other ways to say the same, as patterns, by the first way. */
export const RELATIVE_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['tänään', 'tänäpänä'],
  ['tällä viikolla', 'kuluvalla viikolla'],
  ['ensi viikolla', 'tulevalla viikolla'],
  ['toissapäivänä', 'toissa päivänä'],
  ['ensi kuussa', 'seuraavassa kuussa|ensi kuun aikana|ensikuussa'],
  ['viime kuussa', 'edelliskuussa'],
  ['tässä kuussa', 'kuluvassa kuussa'],
  ['viime vuonna', 'viimevuonna'],
  ['tänä vuonna', 'kuluvana vuonna'],
  ['tänä iltana', 'tänäiltana'],
  ['denna vecka', 'den här veckan|i veckan'],
  ['nästa vecka', 'kommande vecka|i nästa vecka'],
  ['förra veckan', 'i förra veckan'],
  ['nästa månad', 'i nästa månad|kommande månad'],
  ['denna månad', 'den här månaden|innevarande månad'],
  ['förra året', 'i fjol'],
  ['i år', 'innevarande år'],
  ['tänä viikonloppuna', '(?<!joka )viikonloppuna'],
  ['nästa veckoslut', 'nästa helg|kommande veckoslut'],
  ['i helgen', 'denna helg|denna helgen|den här helgen|i veckoslutet|till veckoslutet'],
  ['förra helgen', 'förra veckoslutet|förra helg'],
])

/** From one to twelve; the base forms, as they are written. */
export const NUMBER_WORDS = {
  fi: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista'.split(' '),
  sv: 'en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
} as const

const SHORT: Readonly<Partial<Record<string, string>>> = { september: 'sept' }

/** The value of a month word of either language, in any form: 1–12, or 0. */
export function monthOf(word: string): number {
  const key = word.toLowerCase()
  const fi = MONTHS.fi.findIndex(stem => key.startsWith(`${stem}kuu`) || (key === stem && stem !== 'elo'))
  if (fi >= 0) return fi + 1
  return 1 + MONTHS.sv.findIndex(name => [name, name.slice(0, 3), `${name}s`].includes(key) || key === SHORT[name])
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

/** The number of the first group that took part in a match, from 1. */
export const matchedGroup = (match: RegExpExecArray): number =>
  match.findIndex((group, at) => at > 0 && group !== undefined)
