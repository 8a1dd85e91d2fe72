import type { Finding, Review } from '../../../src/core/finding.ts'
import type { Localized } from '../../../src/core/model.ts'
import type { TurnedOffShown } from '../../../src/ui/silence-view.ts'
import type { ComposerView, PackChoice, PanelData, Preferences, WritingAs } from '../../../src/ui/view.ts'

const same = (text: string): Localized => ({ fi: text, sv: text, en: text })

export const PREFERENCES: Preferences = { interfaceLanguage: 'fi', messageLanguages: 'fi' }

export const PACKS: readonly PackChoice[] = [
  { id: 'kirkkonummi', name: { fi: 'Kirkkonummen kunta', sv: 'Kyrkslätts kommun', en: 'Municipality of Kirkkonummi' } },
  {
    id: 'lvm',
    name: {
      fi: 'Liikenne- ja viestintäministeriö',
      sv: 'Kommunikationsministeriet',
      en: 'Ministry of Transport and Communications',
    },
  },
]

export const ORGANISATION: WritingAs = {
  role: 'communicator',
  account: 'organisation',
  pack: 'kirkkonummi',
  known: true,
}

export const STOP: Finding = {
  rule: 'common/personal-identity-code',
  about: 'person',
  norms: ['kirkkonummi/privacy'],
  level: 'stop',
  span: { start: 72, end: 83 },
  found: '131052-308T',
  other: null,
  message: { fi: 'Henkilötunnus', sv: 'Personbeteckning', en: 'Personal identity code' },
  why: {
    fi: 'Teksti näyttää sisältävän henkilötunnuksen. Sen julkaiseminen voi johtaa väärinkäyttöön. Poista tunnus.',
    sv: 'Texten ser ut att innehålla en personbeteckning. Publicerad kan den missbrukas. Ta bort beteckningen.',
    en: 'The text seems to hold a personal identity code. Once published it can be misused. Remove the code.',
  },
  source: {
    fi: 'Kirkkonummen someohje, luku 8: yksityisyys',
    sv: 'Kyrkslätts anvisning för sociala medier, kapitel 8: integritet',
    en: 'Kirkkonummi’s social media guideline, section 8: privacy',
  },
  fixes: [
    {
      label: { fi: '131052-308T', sv: '131052-308T', en: '131052-308T' },
      edits: [{ span: { start: 71, end: 83 }, insert: '' }],
      how: 'remove',
    },
    {
      label: { fi: '131052-••••', sv: '131052-••••', en: '131052-••••' },
      edits: [{ span: { start: 72, end: 83 }, insert: '131052-••••' }],
      how: 'mask',
    },
  ],
}

export const WARNING: Finding = {
  rule: 'kirkkonummi/both-halves-agree',
  norms: ['kirkkonummi/both-halves-agree'],
  level: 'warning',
  span: { start: 180, end: 193 },
  found: '14–19 oktober',
  other: { span: { start: 40, end: 57 }, text: '14.–18. lokakuuta', language: 'fi' },
  message: { fi: 'Päivät eivät täsmää', sv: 'Datumen stämmer inte överens', en: 'The dates do not agree' },
  why: {
    fi: 'Suomen- ja ruotsinkielinen osa kertovat eri päivän. Lukija saa väärän tiedon jommallakummalla kielellä.',
    sv: 'Den finska och den svenska delen anger olika datum. Läsaren får fel uppgift på det ena språket.',
    en: 'The Finnish and the Swedish part give different dates. Readers of one language get it wrong.',
  },
  source: {
    fi: 'Kirkkonummen someohje, luku 5: viestintä kahdella kielellä',
    sv: 'Kyrkslätts anvisning för sociala medier, kapitel 5: kommunikation på två språk',
    en: 'Kirkkonummi’s social media guideline, section 5: communicating in two languages',
  },
  fixes: [
    {
      label: { fi: '14–18 oktober', sv: '14–18 oktober', en: '14–18 oktober' },
      edits: [{ span: { start: 180, end: 193 }, insert: '14–18 oktober' }],
    },
    {
      label: { fi: '14.–19. lokakuuta', sv: '14.–19. lokakuuta', en: '14.–19. lokakuuta' },
      edits: [{ span: { start: 40, end: 57 }, insert: '14.–19. lokakuuta' }],
    },
  ],
}

export const HINT: Finding = {
  rule: 'common/hashtag-capitals',
  norms: ['kirkkonummi/clear-and-accessible'],
  level: 'hint',
  span: { start: 250, end: 269 },
  found: '#vialskarkyrkslatt',
  other: null,
  message: {
    fi: 'Aihetunniste on vaikea lukea',
    sv: 'Hashtaggen är svår att läsa',
    en: 'The hashtag is hard to read',
  },
  why: {
    fi: 'Ruudunlukija erottaa sanat, kun jokainen alkaa isolla kirjaimella.',
    sv: 'En skärmläsare skiljer orden åt när vart och ett börjar med stor bokstav.',
    en: 'A screen reader tells the words apart when each starts with a capital.',
  },
  source: {
    fi: 'Kirkkonummen someohje, luku 4: saavutettavuus',
    sv: 'Kyrkslätts anvisning för sociala medier, kapitel 4: tillgänglighet',
    en: 'Kirkkonummi’s social media guideline, section 4: accessibility',
  },
  fixes: [],
}

/** About something that the draft lacks: no span, no found text, no source. */
export const LACKING: Finding = {
  ...HINT,
  rule: 'common/image-alt',
  span: null,
  found: '',
  message: { fi: 'Kuvasta puuttuu tekstivastine', sv: 'Bilden saknar alternativtext', en: 'The image has no alt text' },
  source: same(''),
}

export const REVIEW: Review = {
  languages: [
    { lang: 'fi', share: 0.5, spans: [{ start: 0, end: 120 }] },
    { lang: 'sv', share: 0.4, spans: [{ start: 121, end: 260 }] },
    { lang: 'et', share: 0.1, spans: [{ start: 261, end: 280 }] },
  ],
  coverage: [
    { language: 'fi', presence: 'present', words: 23 },
    { language: 'sv', presence: 'present', words: 18 },
  ],
  owes: ['fi', 'sv'],
  facts: [
    {
      kind: 'date',
      fi: { text: '14.–18.10.', span: { start: 40, end: 57 } },
      sv: { text: '14–19.10', span: { start: 180, end: 193 } },
      agrees: false,
    },
    {
      kind: 'time',
      fi: { text: 'klo 6', span: { start: 90, end: 95 } },
      sv: { text: 'kl. 6', span: { start: 210, end: 215 } },
      agrees: true,
    },
    {
      kind: 'link',
      fi: { text: 'kirkkonummi.fi/uimahalli', span: { start: 96, end: 120 } },
      sv: { text: 'kyrkslatt.fi/simhallen', span: { start: 226, end: 248 } },
      agrees: true,
    },
    { kind: 'phone', fi: { text: '09 296 71', span: { start: 1, end: 9 } }, sv: null, agrees: false },
  ],
  findings: [STOP, WARNING, HINT],
  reminders: [],
  owed: [],
}

export const VIEW: ComposerView = {
  state: 'reading',
  platform: 'facebook',
  composer: 'post',
  audience: 'public',
  writingAs: ORGANISATION,
  handle: null,
  draft: 'draft',
  consentGiven: false,
  review: REVIEW,
  limits: [{ kind: 'characters', used: 280, allowed: 63206 }],
  guardFailed: false,
  otherLanguageText: '',
}

export const NO_SWEDISH: Review = {
  ...REVIEW,
  coverage: [
    { language: 'fi', presence: 'present', words: 23 },
    { language: 'sv', presence: 'missing', words: 0 },
  ],
  facts: [],
  findings: [WARNING, { ...WARNING, rule: 'kirkkonummi/bilingual-facebook' }],
}

export const CLEAR: Review = { ...REVIEW, findings: [], facts: [] }

export const PANEL: PanelData = {
  text: 'Hakemuksen jätti asiakas 131052-308T.',
  version: '0.1.0',
  composer: VIEW,
  nothing: null,
  unknownField: null,
  folds: [
    {
      ...{ device: 'phone', characters: 125, below: [{ what: 'time' }, { what: 'language', language: 'sv' }] },
      ...{ source: 'https://cuts.example/facebook', read: '2026-11-30' },
    },
  ],
  half: null,
  packs: PACKS,
  reminders: [
    {
      rule: 'kirkkonummi/answer-comments',
      norms: [],
      message: {
        fi: 'Vastaa itse kommentteihin tai sovi, kuka vastaa.',
        sv: 'Svara själv på kommentarer eller kom överens om vem som svarar.',
        en: 'Answer the comments yourself or agree on who does.',
      },
      why: {
        fi: 'Avoin kysymys näkyy kaikille.',
        sv: 'En obesvarad fråga syns för alla.',
        en: 'An unanswered question is seen by everyone.',
      },
      source: same('Luku 6'),
      fits: false,
    },
    {
      rule: 'kirkkonummi/news-on-site',
      norms: [],
      message: {
        fi: 'Lisää uutinen myös verkkosivuille.',
        sv: 'Lägg ut nyheten också på webbplatsen.',
        en: 'Put the news on the web site too.',
      },
      why: same(''),
      source: same(''),
      fits: false,
    },
  ],
  consent: null,
  adviceOff: false,
  site: { platform: 'facebook', on: true, pausedUntil: null },
  turnedOff: [],
  checkUpDue: 0,
  owed: [
    {
      rule: 'kirkkonummi/bilingual-elsewhere',
      norms: [],
      counterpart: { language: 'sv' },
      duty: true,
      message: {
        fi: 'Julkaise sama asia myös ruotsiksi.',
        sv: 'Publicera samma sak också på svenska.',
        en: 'Publish the same in Swedish too.',
      },
      why: {
        fi: 'Toinen kieli voi olla omana julkaisunaan.',
        sv: 'Det andra språket kan finnas i ett eget inlägg.',
        en: 'The other language may be in a post of its own.',
      },
      source: same(''),
    },
  ],
  askWhom: {
    name: {
      fi: 'Kirkkonummen viestintä',
      sv: 'Kyrkslätts kommunikation',
      en: 'Kirkkonummi communications',
    },
    email: 'viestinta@kirkkonummi.fi',
  },
  otherLanguages: ['русский', 'العربية'],
  storageNote: null,
  preferences: PREFERENCES,
}

/** One check turned off for each scope, and one that no pack here knows. */
export const TURNED_OFF: readonly TurnedOffShown[] = [
  {
    id: 'common/insult#word:idiootti',
    rule: 'common/insult',
    name: { fi: 'Loukkaavia ilmauksia', sv: 'Kränkande uttryck', en: 'Insults' },
    scope: 'word',
    of: 'idiootti',
    since: new Date(2026, 9, 1).getTime(),
    unsaid: 3,
  },
  {
    id: 'common/officialese#account:x:@kirkkonummi',
    rule: 'common/officialese',
    name: { fi: 'Virkakieltä', sv: 'Kanslispråk', en: 'Officialese' },
    scope: 'account',
    of: 'x:@kirkkonummi',
    since: new Date(2026, 9, 2).getTime(),
    unsaid: 1,
  },
  {
    id: 'old/gone',
    rule: 'old/gone',
    name: null,
    scope: 'everywhere',
    of: '',
    since: new Date(2026, 8, 2).getTime(),
    unsaid: 0,
  },
]
