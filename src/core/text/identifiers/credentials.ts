import type { Span } from '../../model.ts'
import { LINK_START, MARK_START } from '../marks.ts'

const LEFT = '(?<![\\p{L}\\p{N}])'
const KEY_WORD =
  'salasana(?:mme|ni|si|nsa)?|tunnussana|lösenord(?:et)?|password|passwd|passcode|passphrase|pwd|pin(?:[- ]?(?:koodi(?:ni|mme|nsa)?|kod(?:en)?|code|luku))?|tunnusluku|turvakoodi|ovikoodi(?:mme)?|hälytyskoodi|dörrkod(?:en)?|portkod(?:en)?'
/** Closes a key word in JSON. */
const QUOTE = '["”“\'’]?'
const LINK_WORD = '(?:on|oli|är|is|=|:|->|→)'
const VALUE = '["”“\'’`]?(?<value>[^\\s"”“\'’`,;]{4,64})'

/** "salasana: xxx", "salasana on xxx", "lösenordet är xxx", "PIN 1234". */
const KEYED = new RegExp(`${LEFT}(?:${KEY_WORD})${QUOTE}\\s?(?<link>${LINK_WORD})?\\s?${VALUE}`, 'dgiu')
/** "tunnukset: admin / xxx", "login admin:xxx", "käyttäjä admin ja salasana xxx". */
const PAIR = new RegExp(
  `(?:tunnu(?:s|kset|ksilla|ksella)|kirjautumistiedot|kirjautuminen|käyttäjä(?:nimi)?|inloggning(?:en|suppgifter(?:na)?)?|användarnamn(?:et)?|användare|log-?in|logon|credentials|user(?:name)?|admin|root)\\s?[:=]?\\s?(?<user>[\\p{L}\\p{N}][^\\s/|:,]{1,40})\\s?[/|:]\\s?${VALUE}`,
  'dgiu',
)
const DEFAULT_USER = new RegExp(
  `${LEFT}(?:admin|root|administrator|user|test|testi|demo|guest)\\s?[/|:]\\s?${VALUE}`,
  'dgiu',
)
/** Keys and tokens with a shape of their own, as their makers publish it. */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{30,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|sk-(?:[a-z]+-)*[A-Za-z0-9_-]{20,}|[rs]k_(?:live|test)_[A-Za-z0-9]{16,}|AIza[\w-]{35}|npm_[A-Za-z0-9]{36}|SG\.[\w-]{16,}\.[\w-]{16,}|eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,})|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/gu
const NAMED_TOKEN = new RegExp(
  `${LEFT}(?:api[-_ ]?(?:key|avain|nyckeln?|token)|access[-_ ]?(?:key|token)|secret(?:[-_ ]?key)?|client[-_ ]?secret|(?:bearer|auth)[-_ ]?token|token|bearer|rajapinta-avain)${QUOTE}\\s?${LINK_WORD}?\\s?["”“'’\`]?(?<value>[\\w+/=.-]{12,})`,
  'dgiu',
)
/** curl -u admin:xxx */
const IN_COMMAND = /(?<!\S)(?:-u|--user)[ =]["']?(?<value>[^\s:"']{1,64}:[^\s"']{4,64})/dgu
const IN_LINK = /:\/\/(?<value>[^\s/:@]+:[^\s/@]+)@[\p{L}\d-]+\./dgu

/** Stands for a key in instructions: `ghp_xxxxxxxx`, and whatever repeats one sign. */
const MASKED = /([\w*.])\1{7}/u
/** What a secret is told from a word by. */
const HAS_DIGIT = /\d/
const HAS_LETTER = /\p{L}/u
/** "12-merkkinen", "8:sta", "2FA", "24/7", "16-tecken": a quantity, a term. */
const QUANTITY = /^(?:\d+[-:–]\p{Ll}+|\d+\/\d+|[A-Z]?\dFA\S*|\d{1,2}[.:]\d{2}\S*|\d+(?:[.,]\d+)*)$/u
const LINK = new RegExp(`^${LINK_START}`)
const MARK = new RegExp(`^${MARK_START}`)
const PIN = /^\d{4,8}[#*]?$/
const CODE_WORD = /^pin|koodi|luku|kod/iu
const NOT_SAID =
  /^(?:pakollinen|valinnainen|väärin|väärä|virheellinen|vanhentunut|unohtunut|kadonnut|sinun|oma|tähän|obligatorisk|obligatoriskt|valfritt|fel|felaktigt|glömt|ditt|eget|här|linkki|länk|link|ohje|ohjeet|tästä|täältä|klikkaa|required|optional|wrong|invalid|incorrect|forgotten|your|here)$/iu
const USER_WORD = /(?<!\p{L})(?:(?:käyttäjä)?tunnus|käyttäjänimi|användarnamn|user(?:name)?|login)\s?[:=]/iu

/** Cheap looks that spare most texts the dear ones: each pattern with what a text must have for it. */
const PASSWORD_IN = /salasan|tunnu|lösen|passw|passc|passp|pwd|pin|koodi|kod/i
const USER_IN = /tunnu|kirjautum|käyttäj|inlogg|använd|log-?in|logon|credential|user|admin|root|test|demo|guest/i
const TOKEN_IN = /api|token|bearer|secret|access/i
const LONG_TOKEN_IN = /[\w-]{20}|-----BEGIN/

/** Passwords, PINs, user names with passwords, keys and tokens that are given away; advice about them is none. */
export function findCredentials(text: string): Span[] {
  const found: Span[] = []
  if (PASSWORD_IN.test(text)) found.push(...spansOf(text, KEYED, match => isGivenAway(match, text)))
  if (HAS_DIGIT.test(text)) {
    if (/[/|:]/.test(text) && USER_IN.test(text))
      found.push(...spansOf(text, PAIR, hasSecret), ...spansOf(text, DEFAULT_USER, hasSecret))
    if (TOKEN_IN.test(text)) found.push(...spansOf(text, NAMED_TOKEN, hasSecret))
  }
  if (text.includes('://') && text.includes('@'))
    for (const match of text.matchAll(IN_LINK)) found.push(valueSpan(match))
  if (text.includes('curl')) for (const match of text.matchAll(IN_COMMAND)) found.push(valueSpan(match))
  if (LONG_TOKEN_IN.test(text))
    for (const match of text.matchAll(TOKEN))
      if (!MASKED.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length })
  return merged(found)
}

function spansOf(text: string, pattern: RegExp, holds: (match: RegExpExecArray) => boolean): Span[] {
  return Array.from(text.matchAll(pattern))
    .filter(holds)
    .map(match => ({ start: wordStart(text, match.index), end: valueEnd(match) }))
}

/** The first part of a compound belongs to the found place: "Käyttäjätunnus". */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /\p{L}/u.test(text.charAt(start - 1))) start--
  return start
}

const hasSecret = (match: RegExpExecArray) => isSecret(secretOf(match))
const secretOf = (match: RegExpExecArray) => (match.groups?.value ?? '').replace(/[.)\]?]+$/, '')

/** With a colon nearly any word is a password, but not the first word of a sentence that explains something. */
function isGivenAway(match: RegExpExecArray, text: string): boolean {
  const value = secretOf(match)
  const rest = text.slice(valueEnd(match))
  if (value.length < 4 || LINK.test(value) || NOT_SAID.test(value)) return false
  if (CODE_WORD.test(match[0]) && PIN.test(value)) return !/^[ \u00A0]?\p{L}/u.test(rest)
  if (isSecret(value)) return true
  if (!/[:=>→]/.test(match.groups?.link ?? '') || !/[\p{L}\p{N}]/u.test(value) || /^(?:[#@<[{*%$]|x+$)/iu.test(value))
    return false
  return /^["”“'’`.!)]*(?:\s*$|\.\s+\p{Lu})/u.test(rest) || (/^[,;]\s/.test(rest) && USER_WORD.test(text))
}

/** Digits and letters mixed, or a sign in the middle of them; no quantity, link or hashtag. */
function isSecret(value: string): boolean {
  if (value.length < 5 || QUANTITY.test(value) || MARK.test(value)) return false
  return HAS_DIGIT.test(value) && HAS_LETTER.test(value) && !/^\p{Lu}?\p{Ll}+-?\d{4}\p{Ll}+$/u.test(value)
}

function valueSpan(match: RegExpExecArray): Span {
  const [start = match.index, end = match.index + match[0].length] = match.indices?.groups?.value ?? []
  return { start, end }
}

/** Punctuation that closes the sentence is left out; an exclamation mark may belong to a password and stays. */
function valueEnd(match: RegExpExecArray): number {
  return valueSpan(match).start + secretOf(match).length
}

function merged(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last && span.start < last.end) kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else kept.push(span)
  }
  return kept
}
