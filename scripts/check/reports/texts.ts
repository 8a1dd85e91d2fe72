import type { FindingLevel } from '../../../src/core/finding.ts'
import type { Language } from '../../../src/core/model.ts'

interface ReportTexts {
  readonly title: string
  readonly private: string
  readonly stopped: string
  readonly drafts: string
  readonly quiet: string
  readonly refused: string
  readonly counts: string
  readonly finding: string
  readonly level: string
  readonly howMany: string
  readonly owed: string
  readonly fix: string
  readonly levels: Readonly<Record<FindingLevel, string>>
}

/** What the page says around what was found. */
export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = {
  fi: {
    title: 'Tolkun havainnot luonnoksista',
    private: 'Sivulla on luonnosten tekstiä. Käsittele sitä niin kuin luonnoksia itseään.',
    stopped: 'Tarkistus keskeytettiin: loppuja luonnoksia ei ole luettu.',
    drafts: 'Luonnoksia',
    quiet: 'Luonnoksia, joissa ei ole havaintoja',
    refused: 'Lukematta jääneet',
    counts: 'Havainnot lajeittain',
    finding: 'Havainto',
    level: 'Taso',
    howMany: 'Määrä',
    owed: 'Jää tehtäväksi',
    fix: 'Ehdotus',
    levels: { stop: 'Vakava', warning: 'Tarkista', hint: 'Vinkki' },
  },
  sv: {
    title: 'Tolkkus iakttagelser om utkasten',
    private: 'Sidan innehåller text ur utkasten. Hantera den som utkasten själva.',
    stopped: 'Granskningen avbröts: resten av utkasten har inte lästs.',
    drafts: 'Utkast',
    quiet: 'Utkast utan iakttagelser',
    refused: 'Kunde inte läsas',
    counts: 'Iakttagelser efter slag',
    finding: 'Iakttagelse',
    level: 'Nivå',
    howMany: 'Antal',
    owed: 'Återstår att göra',
    fix: 'Förslag',
    levels: { stop: 'Allvarligt', warning: 'Kontrollera', hint: 'Tips' },
  },
  en: {
    title: 'What Tolkku found in the drafts',
    private: 'This page holds text of the drafts. Treat it as you treat the drafts.',
    stopped: 'The check was stopped: the rest of the drafts have not been read.',
    drafts: 'Drafts',
    quiet: 'Drafts with no findings',
    refused: 'Could not be read',
    counts: 'Findings by kind',
    finding: 'Finding',
    level: 'Level',
    howMany: 'Count',
    owed: 'Left to do',
    fix: 'Suggestion',
    levels: { stop: 'Serious', warning: 'Check this', hint: 'Tip' },
  },
}
