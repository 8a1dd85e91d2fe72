import type { FactDraft, FactScanner } from './fact.ts'

interface Holiday {
  readonly month: number
  readonly day: number
  /** What is written for it, and the pattern of all its forms. */
  readonly fi: string
  readonly sv: string
  readonly forms: string
}

const DAY = 'päiv(?:ä|än|änä|ää|ästä|ään|ä[nk]si|illä)'
const EVE = 'aat(?:to|on|tona|toa|osta|toon)'
/** Days that fall on the same date each year. */
const HOLIDAYS: readonly Holiday[] = [
  { month: 1, day: 1, fi: 'uudenvuodenpäivänä', sv: 'nyårsdagen', forms: `uudenvuoden${DAY}|nyårsdag(?:en)?s?` },
  { month: 1, day: 6, fi: 'loppiaisena', sv: 'trettondagen', forms: 'loppiai(?:nen|sen|sena|sta)|trettondag(?:en)?s?' },
  {
    month: 2,
    day: 5,
    fi: 'Runebergin päivänä',
    sv: 'Runebergsdagen',
    forms: `runebergin ?${DAY}|runebergsdag(?:en)?s?`,
  },
  { month: 2, day: 14, fi: 'ystävänpäivänä', sv: 'vändagen', forms: `ystävän${DAY}|vändag(?:en)?s?|alla hjärtans dag` },
  {
    month: 4,
    day: 30,
    fi: 'vappuaattona',
    sv: 'valborgsmässoafton',
    forms: `vap(?:pu|un)${EVE}|valborgsmässoafton(?:en)?s?`,
  },
  { month: 5, day: 1, fi: 'vapunpäivänä', sv: 'första maj', forms: `vapun${DAY}|första maj(?!\\p{L})` },
  {
    month: 11,
    day: 6,
    fi: 'ruotsalaisuuden päivänä',
    sv: 'svenska dagen',
    forms: `ruotsalaisuuden ?${DAY}|svenska dagen`,
  },
  {
    month: 12,
    day: 6,
    fi: 'itsenäisyyspäivänä',
    sv: 'självständighetsdagen',
    forms: `itsenäisyys${DAY}|självständighetsdag(?:en)?s?`,
  },
  { month: 12, day: 13, fi: 'Lucian päivänä', sv: 'Luciadagen', forms: `lucian ?${DAY}|luciadag(?:en)?s?` },
  { month: 12, day: 24, fi: 'jouluaattona', sv: 'julafton', forms: `joulu${EVE}|julafton(?:en)?s?` },
  { month: 12, day: 25, fi: 'joulupäivänä', sv: 'juldagen', forms: `joulu${DAY}|juldag(?:en)?s?` },
  { month: 12, day: 26, fi: 'tapaninpäivänä', sv: 'annandag jul', forms: `tapanin${DAY}|annandag(?:en)? jul` },
  { month: 12, day: 31, fi: 'uudenvuodenaattona', sv: 'nyårsafton', forms: `uudenvuoden${EVE}|nyårsafton(?:en)?s?` },
]
const ANY = new RegExp(`(?<!\\p{L})(?:${HOLIDAYS.map(({ forms }) => `(${forms})`).join('|')})(?!\\p{L})`, 'gu')
const NEEDS = ['päiv', 'dag', 'aatto', 'aato', 'afton', 'loppiai', 'första maj']

/** Takes holidays as the dates that they fall on; before dates. */
export function takeHolidays(scanner: FactScanner): void {
  const holiday = (match: RegExpExecArray): FactDraft | null => {
    const found = HOLIDAYS[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]
    return found ? { kind: 'date', values: [{ key: `d:${found.month}-${found.day}` }] } : null
  }
  scanner.take(ANY, holiday, NEEDS)
}

/** What the day of a key is called, where a holiday falls on it. */
export function holidayOn(key: string, language: 'fi' | 'sv'): string | undefined {
  return HOLIDAYS.find(({ month, day }) => key === `d:${month}-${day}`)?.[language]
}
