import type { Organisation } from '../model.ts'
import { mentionsOrganisation } from './organisation.ts'

/** A first name and a family name, the latter perhaps with a hyphen. */
const NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:\p{Lu}\.\s+)?(?:(?:af|von|de)\s+)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`
/** Ends of Finnish and Swedish titles: someone who answers for a matter. */
const TITLE = String.raw`\p{L}*(?:johtaja|päällikkö|insinööri|suunnittelija|koordinaattori|asiantuntija|sihteeri|mestari|ohjaaja|opettaja|hoitaja|neuvoja|neuvos|rehtori|tiedottaja|arkkitehti|viestijä|esihenkilö|vastaava|chef|direktör|ingenjör|planerare|koordinator|expert|sakkunnig|sekreterare|mästare|ledare|lärare|skötare|rådgivare|rektor|informatör|arkitekt|ansvarig|manager|director|officer|engineer|planner|specialist|coordinator)`
/** What a responsible unit is called. */
const UNIT =
  /\p{L}*(?:viestintä|palvelut|palveluiden|palvelu|tekniikka|toimi|toimiala|yksikkö|kirjasto|kunta|kommun|kommunen|kommunikation|service|tjänster|tekniken|väsendet|bibliotek|biblioteket|enheten|förvaltningen|säätiö|stiftelsen|ministeriö|ministeriet|communications|services|unit|library)(?=$|[\s.,!)])/iu

const NAMED = new RegExp(`${NAME}\\s*[,(/–-]\\s*(?:\\p{L}+\\s+)?${TITLE}|${TITLE}\\s+${NAME}`, 'iu')
const LAST_PART = 160

/**
 * Whether a message says at its end who answers for it: a person with title, or the responsible unit of the
 * organisation on a line of its own, after a dash or after a greeting.
 */
export function isSigned(text: string, organisation: Organisation): boolean {
  const end = text.trimEnd().slice(-LAST_PART)
  if (NAMED.test(end)) return true
  const signature =
    /(?:\n|[–—-]\s|(?:terveisin|terv\.|hälsning(?:ar)?|hälsn\.|mvh|regards,?|t\.)\s*[,:]?\s*)([^\n]{2,80})$/iu.exec(
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
