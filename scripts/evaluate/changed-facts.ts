/** A pair of translations in which one fact of the Swedish was changed. */
export interface ChangedPair {
  readonly kind: ChangedKind
  readonly fi: string
  readonly sv: string
  /** Where the changed fact stands in `sv`. */
  readonly at: { readonly start: number; readonly end: number }
}

export const CHANGED_KINDS = ['date', 'time', 'number', 'price', 'phone', 'link'] as const
export type ChangedKind = (typeof CHANGED_KINDS)[number]

export interface TranslatedPair {
  readonly fi: string
  readonly sv: string
}

/** What of a Swedish text is changed: found by plain patterns of its own, not by the code that is measured. */
const PATTERNS: Readonly<Record<ChangedKind, RegExp>> = {
  date: /(?<![\d.])\d{1,2}(?=\.\d{1,2}\.(?:\d{4})?(?!\d)|\s(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))/g,
  time: /(?<=(?<!\p{L})(?:kl\.?|klockan) )\d{1,2}(?:[.:]\d\d)?(?!\d)/gu,
  number:
    /(?<![\p{L}\d.,:/§+–-]|\d[  ])\d+(?![\d.,:/§–-]|\s?(?:§|euro|€|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|[  ]\d)/gu,
  price: /(?<![\d.,])\d+(?:,\d\d)?(?=\s?(?:euro|€))/g,
  phone: /(?<![\d.,:/-])(?:\+358 ?|0)[1-9]\d{0,2}(?:[ -]?\d{2,4}){2,3}(?![\d/])/g,
  link: /(?:https?:\/\/|www\.)[^\s<>"()]+[\p{L}\p{N}/]/gu,
}

/** Sentences with one fact each, for kinds that translations of statutes and interfaces seldom have. */
const PLANTED: Readonly<Partial<Record<ChangedKind, readonly TranslatedPair[]>>> = {
  time: [
    { fi: 'Tilaisuus alkaa klo 18.30.', sv: 'Evenemanget börjar kl. 18.30.' },
    { fi: 'Ovet avataan kello 9.', sv: 'Dörrarna öppnas kl. 9.' },
    { fi: 'Avoinna klo 10–16.', sv: 'Öppet kl. 10–16.' },
    { fi: 'Palvelemme kello 8.15 alkaen.', sv: 'Vi betjänar från klockan 8.15.' },
  ],
  price: [
    { fi: 'Liput maksavat 12,50 €.', sv: 'Biljetterna kostar 12,50 euro.' },
    { fi: 'Maksu on 8 euroa hengeltä.', sv: 'Avgiften är 8 euro per person.' },
    { fi: 'Vuokra nousee 35 eurolla.', sv: 'Hyran stiger med 35 euro.' },
  ],
  phone: [
    { fi: 'Lisätietoja puh. 09 296 71.', sv: 'Mer information tfn 09 296 71.' },
    { fi: 'Soita numeroon 040 123 4567.', sv: 'Ring +358 40 123 4567.' },
    { fi: 'Neuvonta: 0295 160 01.', sv: 'Rådgivning: 0295 160 01.' },
  ],
  link: [
    { fi: 'Ilmoittaudu: https://www.example.fi/haku2026', sv: 'Anmäl dig: https://www.example.fi/haku2026' },
    { fi: 'Lue lisää: www.example.org/fi/tapahtumat/1204', sv: 'Läs mer: www.example.org/sv/tapahtumat/1204' },
  ],
}

/**
 * Changes one fact of each kind in each pair that has one in common, and plants one in every `every`th pair where
 * `PLANTED` has sentences. `random` gives numbers in [0, 1); the same numbers give the same changes.
 */
export function changedPairs(pairs: readonly TranslatedPair[], random: () => number, every: number): ChangedPair[] {
  return CHANGED_KINDS.flatMap(kind => [
    ...pairs.flatMap(pair => changed(kind, pair, random) ?? []),
    ...planted(kind, pairs, random, every),
  ])
}

function planted(kind: ChangedKind, pairs: readonly TranslatedPair[], random: () => number, every: number) {
  const sentences = PLANTED[kind]
  if (!sentences) return []
  return pairs
    .filter((_pair, at) => at % every === 0)
    .flatMap(({ fi, sv }) => {
      const sentence = pick(sentences, random)
      if (!sentence) return []
      const one = changed(kind, sentence, random)
      if (!one) return []
      const by = sv.length + 1
      const at = { start: one.at.start + by, end: one.at.end + by }
      return [{ kind, fi: `${fi} ${one.fi}`, sv: `${sv} ${one.sv}`, at }]
    })
}

function changed(kind: ChangedKind, { fi, sv }: TranslatedPair, random: () => number): ChangedPair | null {
  const inCommon = Array.from(sv.matchAll(PATTERNS[kind])).filter(match => isInCommon(kind, match[0], fi, sv))
  const match = pick(inCommon, random)
  if (!match) return null
  const insert = otherValue(kind, match[0], random)
  if (counted(fi, insert) > 0) return null
  const end = match.index + match[0].length
  return {
    kind,
    fi,
    sv: sv.slice(0, match.index) + insert + sv.slice(end),
    at: { start: match.index, end: match.index + insert.length },
  }
}

/** Only what both languages give equally often can be said to be changed in one of them. */
function isInCommon(kind: ChangedKind, value: string, fi: string, sv: string): boolean {
  if (kind === 'phone') return value.replace(/\D/g, '').length >= 6
  if (kind === 'link') return fi.includes(value) || fi.includes(value.replace('/sv', '/fi'))
  return counted(sv, value) === counted(fi, value) && counted(fi, value) > 0
}

/** How often digits stand as a number of their own. */
function counted(text: string, value: string): number {
  const escaped = value.replace(/[.+?()[\]/]/g, '\\$&')
  return text.match(new RegExp(`(?<![\\d.,:])${escaped}(?!\\d|[,:]\\d)`, 'g'))?.length ?? 0
}

function otherValue(kind: ChangedKind, value: string, random: () => number): string {
  const number = Number.parseInt(value, 10)
  const step = 1 + Math.floor(random() * 6)
  if (kind === 'date') return String(((number + step - 1) % 28) + 1)
  if (kind === 'time') return value.replace(/^\d+/, String((number + step) % 24))
  if (kind === 'price' || kind === 'number') return value.replace(/^\d+/, String(number + step))
  return withOneChange(value, random)
}

/** One digit or letter near the end becomes another. */
function withOneChange(value: string, random: () => number): string {
  const places = Array.from(value.matchAll(/[a-z\d]/g), match => match.index).slice(-5)
  const at = pick(places, random) ?? value.length - 1
  const old = value.charAt(at)
  const other = /\d/.test(old) ? String((Number(old) + 1 + Math.floor(random() * 8)) % 10) : old === 'x' ? 'y' : 'x'
  return value.slice(0, at) + other + value.slice(at + 1)
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)]
}

/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
