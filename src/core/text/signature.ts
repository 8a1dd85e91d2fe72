import type { Organisation } from '../model.ts'
import { mentionsOrganisation } from './organisation.ts'

/** A first name and a family name, the latter perhaps with a hyphen. */
const NAME = String.raw`(?<!\p{L})\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})?\s{1,3}(?:\p{Lu}\.\s{1,3})?(?:(?:af|von|de)\s{1,3})?\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})?`
/** Ends of Finnish and Swedish titles: someone who answers for a matter. */
const TITLE = String.raw`(?<!\p{L})\p{L}{0,30}(?:johtaja|päällikkö|insinööri|suunnittelija|koordinaattori|asiantuntija|sihteeri|mestari|ohjaaja|opettaja|hoitaja|neuvoja|neuvos|rehtori|tiedottaja|arkkitehti|viestijä|esihenkilö|vastaava|chef|direktör|ingenjör|planerare|koordinator|expert|sakkunnig|sekreterare|mästare|ledare|lärare|skötare|rådgivare|rektor|informatör|arkitekt|ansvarig|manager|director|officer|engineer|planner|specialist|coordinator)`
/** What a responsible unit is called. */
const UNIT =
  /(?:viestintä|palvelut|palveluiden|palvelu|tekniikka|toimi|toimiala|yksikkö|kirjasto|kunta|kommun|kommunen|kommunikation|service|tjänster|tekniken|väsendet|bibliotek|biblioteket|enheten|förvaltningen|säätiö|stiftelsen|ministeriö|ministeriet|communications|services|unit|library)(?=$|[\s.,!)])/iu

const NAMED = new RegExp(
  `${NAME}\\s{0,3}[,(/–-]\\s{0,3}(?:\\p{L}{1,30}\\s{1,3})?${TITLE}|${TITLE}\\s{1,3}${NAME}`,
  'iu',
)
const LAST_PART = 160

/**
 * Whether a message says at its end who answers for it: a person with title, or the responsible unit of the
 * organisation on a line of its own, after a dash or after a greeting.
 */
export function isSigned(text: string, organisation: Organisation): boolean {
  const end = text.trimEnd().slice(-LAST_PART)
  if (NAMED.test(end)) return true
  const signature =
    /(?:\n|[–—-]\s|(?:terveisin|terv\.|hälsning(?:ar)?|hälsn\.|mvh|regards,?|t\.)\s{0,3}[,:]?\s{0,3})([^\n]{2,80})$/iu.exec(
      end,
    )?.[1]
  return (
    signature !== undefined &&
    UNIT.test(signature) &&
    (mentionsOrganisation(signature, organisation) || startsWithUnit(signature))
  )
}

function startsWithUnit(signature: string): boolean {
  return /^\p{Lu}/u.test(signature.trim()) && signature.trim().split(/\s+/).length <= 5
}
