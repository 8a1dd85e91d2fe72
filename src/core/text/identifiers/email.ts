import type { Organisation, Span } from '../../model.ts'
import type { Paragraph } from '../analysis.ts'

export interface FoundEmail extends Span {
  /** In small letters. */
  readonly value: string
  /** An organisation's domain: a person's private address only with words that say so. */
  readonly doubtful: boolean
}

/** Names before the @ that stand for an office, not a person. */
const OFFICE =
  /^(?:info|kirjaamo|registrator|registratur\w*|asiakaspalvelu|kundtjanst|kundservice|customer\w*|viestinta|kommunikation|media|press|toimisto|kansli\w*|office|neuvonta|radgivning|helpdesk|support|tuki|it|palaute|feedback|respons|posti|post|mail|hello|hei|hej|contact|yhteys\w*|kontakt|varaukset|booking\w*|bokning\w*|rekry\w*|jobs?|rekrytering|tilaukset|order\w*|myynti|sales|laskutus|faktur\w*|billing|admin\w*|webmaster|postmaster|abuse|privacy|tietosuoja\w*|dataskydd\w*|no-?reply\S*|ala-?vastaa|webinfo|kirjasto|bibliotek\w*|library|koulu|rehtori|skola\w*|museo|museum|nuoriso\w*|liikunta\w*|kulttuuri\w*|kultur\w*|seura|forening\w*|yhdistys|hallitus|styrelse\w*|sihteeri|sekreterare|jasensihteeri|tapahtum\w*|event\w*|ilmoittautumi\w*|anmalan|tiedotus|toimitus|redaktion\w*|uutis\w*|news\w*|kunta|kommun\w*|kaupunki|stad)(?:[._+-].*)?$/
/** Names that stand for any name: "etunimi.sukunimi@…". */
const PLACEHOLDER =
  /^(?:etunimi|fornamn|förnamn|firstname|first|name|nimi|namn|esimerkki|exempel|example|your)(?:[._-].*)?$/
const FREE_MAIL =
  /^(?:(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|mail|protonmail|proton|pm|tutanota|tuta|fastmail|zoho|yandex|hush|luukku|suomi24|kolumbus|elisanet|saunalahti|welho|netti|jippii|sci|phnet|wippies|dnainternet|telia|spray|bredband|comhem|alandsmail)\.(?:com|fi|se|net|org|me|de|co\.uk|ru|ax|chat)|pp\.inet\.fi|mail\.\w+\.fi)$/
/** Where organisations in the Nordic countries and the public sector have their names. */
const ORGANISATIONAL = /\.(?:fi|ax|se|eu|org|edu|gov|int|museum)$|\.(?:gov|gouv|ac|edu)\.[a-z]{2}$/

/** E-mail addresses of people: an office's address and a mere pattern of names are none. */
export function findPersonalEmails(paragraph: Pick<Paragraph, 'entities'>): FoundEmail[] {
  return paragraph.entities.flatMap(({ kind, value, start, end }) => {
    const [name = '', domain = ''] = value.split('@')
    if (kind !== 'email' || OFFICE.test(name) || PLACEHOLDER.test(name)) return []
    return [{ start, end, value, doubtful: ORGANISATIONAL.test(domain) && !FREE_MAIL.test(domain) }]
  })
}

/** Whether an address is in one of the organisation's own domains, or one that it names as its own. */
export function isOwnEmail(address: string, { domains, emails }: Pick<Organisation, 'domains' | 'emails'>): boolean {
  const value = address.toLowerCase()
  const host = value.split('@')[1] ?? ''
  const own = [...domains.fi, ...domains.sv, ...domains.en]
  return (
    own.some(domain => host === domain || host.endsWith(`.${domain}`)) ||
    emails.some(email => email.toLowerCase() === value)
  )
}
