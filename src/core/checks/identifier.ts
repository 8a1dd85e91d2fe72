import type { Match } from '../match.ts'
import type { Organisation, Span } from '../model.ts'
import type { TermSet, TermSource } from '../term.ts'
import type { Paragraph } from '../text/analysis.ts'
import { findAddresses } from '../text/identifiers/address.ts'
import { findCards } from '../text/identifiers/card.ts'
import { findCredentials } from '../text/identifiers/credentials.ts'
import { findPersonalEmails, isOwnEmail } from '../text/identifiers/email.ts'
import { findHetus } from '../text/identifiers/hetu.ts'
import { findIbans, ibanKey } from '../text/identifiers/iban.ts'
import { findPersonnummer } from '../text/identifiers/personnummer.ts'
import { findPhones, phoneKey } from '../text/identifiers/phone.ts'
import { findPlates } from '../text/identifiers/plate.ts'
import { findRecordNumbers } from '../text/identifiers/record-number.ts'
import { findSecrecyMarks } from '../text/identifiers/secrecy-mark.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler } from './check.ts'

export const IDENTIFIER_TYPES = [
  'hetu',
  'almost-hetu',
  'personnummer',
  'iban',
  'card',
  'phone',
  'email',
  'work-email',
  'address',
  'plate',
  'record-number',
  'credential',
  'secrecy-mark',
] as const
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number]

/** Something that tells who a person is or opens a door: its form by code, its surroundings by words. */
export interface IdentifierCheck {
  readonly kind: 'identifier'
  readonly type: IdentifierType
  /** Words that show what it is. A place whose form alone is doubtful counts only beside one; they outweigh `unless`. */
  readonly beside?: TermSource
  /** Words that show that it is an office's, a service's or an example: around the place, over line breaks too. */
  readonly unless?: TermSource
}

interface Place extends Span {
  readonly doubtful?: boolean
}

interface Family {
  /** Looks through one paragraph. */
  readonly find?: (paragraph: Paragraph) => readonly Place[]
  /** Looks over line breaks; runs on every review, so it must be cheap. */
  readonly findAcross?: (text: string) => readonly Place[]
  /** What stands around a place of an office's own, whatever its words: how far it looks is `AROUND`. */
  readonly isOffice?: RegExp
  /** Whether a place says nothing about a person since it is the organisation's own. */
  readonly isOwn?: (written: string, organisation: Organisation) => boolean
}

/** How far, in UTF-16 units, a word may stand that shows what a place is, and words that excuse it. */
const BESIDE = { before: 60, after: 30 }
const AROUND = { before: 200, after: 100 }

/** "ma–to klo 8–10", "arkisin 9–15", "vardagar kl. 8–15": a private person has no hours. */
const OPENING_HOURS =
  /(?<!\p{L})(?:arki\p{L}*|joka päivä|päivittäin|vardag\p{L}*|dagligen|weekdays|daily|(?:ma|ti|ke|to|pe|la|må|mån|tis|ons|tor|tors|fre|lör)\.?(?: ?[–-] ?(?:ti|ke|to|pe|la|su|tis|ons|tor|tors|fre|lör|sön)\.?)?)[ ,]{1,2}(?:klo\.? ?|kl\.? ?)?\d{1,2}(?:[.:]\d{2})? ?[–-] ?\d{1,2}/iu

const doubtful = (spans: readonly Span[]): Place[] => spans.map(({ start, end }) => ({ start, end, doubtful: true }))

const families: Readonly<Record<IdentifierType, Family>> = {
  hetu: { find: ({ text }) => findHetus(text).filter(({ valid }) => valid) },
  'almost-hetu': { find: ({ text }) => doubtful(findHetus(text).filter(({ valid }) => !valid)) },
  personnummer: { find: ({ text }) => findPersonnummer(text) },
  iban: {
    find: ({ text }) => findIbans(text),
    isOwn: (written, { ibans }) => ibans.some(iban => ibanKey(iban) === ibanKey(written)),
  },
  card: { find: ({ text }) => findCards(text) },
  phone: {
    find: findPhones,
    isOffice: OPENING_HOURS,
    isOwn: (written, { phones }) => phones.some(own => phoneKey(written).startsWith(own)),
  },
  email: { find: findPersonalEmails, isOwn: isOwnEmail },
  'work-email': {
    find: paragraph => findPersonalEmails(paragraph).map(({ start, end }) => ({ start, end })),
    isOwn: (written, organisation) => !isOwnEmail(written, organisation),
  },
  address: { findAcross: findAddresses },
  plate: { find: ({ text }) => doubtful(findPlates(text)) },
  'record-number': { find: ({ text }) => doubtful(findRecordNumbers(text)) },
  credential: { find: ({ text }) => findCredentials(text) },
  'secrecy-mark': { find: ({ text }) => findSecrecyMarks(text) },
}

interface PlaceMatch extends Match {
  readonly span: Span
  readonly doubtful: boolean
}

export const compileIdentifier: CheckCompiler<IdentifierCheck> = (check, tools) => {
  const { find, findAcross, isOffice, isOwn } = families[check.type]
  const beside = check.beside && tools.terms(check.beside)
  const unless = check.unless && tools.terms(check.unless)
  return {
    ...(find && { scan: paragraph => find(paragraph).map(asMatch) }),
    judge(view, scanned) {
      const all = findAcross ? findAcross(view.text).map(asMatch) : (scanned as readonly PlaceMatch[])
      return all.filter(({ span, doubtful }) => {
        if (isOwn?.(view.text.slice(span.start, span.end), view.context.organisation)) return false
        if (hasAround(view, beside, span, BESIDE)) return true
        if (doubtful || hasAround(view, unless, span, AROUND)) return false
        return !isOffice?.test(view.text.slice(Math.max(0, span.start - AROUND.before), span.end + AROUND.after))
      })
    },
  }
}

function asMatch({ start, end, doubtful = false }: Place): PlaceMatch {
  return { span: { start, end }, doubtful }
}

function hasAround(view: DraftView, set: TermSet | undefined, span: Span, reach: typeof BESIDE): boolean {
  if (set === undefined) return false
  const [from, to] = [span.start - reach.before, span.end + reach.after]
  return view.terms(set).some(hit => hit.end > from && hit.start < to && (hit.start < span.start || hit.end > span.end))
}
