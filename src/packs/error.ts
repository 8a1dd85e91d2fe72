import type { Language, Localized } from '../core/model.ts'

export type PackFault =
  | 'too-large'
  | 'unseen-characters'
  | 'too-many-aliases'
  | 'unknown-key'
  | 'missing-key'
  | 'not-one-of'
  | 'id-taken'
  | 'bad-sentences'
  | 'missing-file'
  | 'unknown-file'
  | 'not-utf-8'
  | 'not-yaml'
  | 'not-valid'
  | 'not-the-file-name'
  | 'not-the-folder-name'
  | 'too-few-examples'
  | 'not-an-expression'
  | 'slow-pattern'
  | 'too-long'
  | 'id-in-use'
  | 'unknown-norm'
  | 'unknown-rule'
  | 'unknown-lexicon'
  | 'unknown-openings'
  | 'unknown-part'
  | 'unused-part'
  | 'later-part'
  | 'eases-stop'
  | 'not-lighter'
  | 'lighter-adoption'

const reasons: Readonly<Record<PackFault, Localized>> = {
  'too-large': {
    fi: 'tiedosto on liian suuri',
    sv: 'filen är för stor',
    en: 'the file is too large',
  },
  'unseen-characters': {
    fi: 'rivillä on näkymättömiä merkkejä, jotka voivat vaihtaa tekstin suuntaa',
    sv: 'på raden finns osynliga tecken som kan ändra textens riktning',
    en: 'the line has unseen characters that can turn the direction of text',
  },
  'too-many-aliases': {
    fi: 'tiedosto viittaa itseensä liian monta kertaa',
    sv: 'filen hänvisar till sig själv för många gånger',
    en: 'the file refers to itself too many times',
  },
  'unknown-key': {
    fi: 'tällaista kohtaa ei ole',
    sv: 'det finns ingen sådan nyckel',
    en: 'there is no such key',
  },
  'missing-key': { fi: 'kohta puuttuu', sv: 'nyckeln saknas', en: 'the key is missing' },
  'not-one-of': {
    fi: 'arvon pitää olla jokin näistä',
    sv: 'värdet ska vara något av dessa',
    en: 'the value must be one of these',
  },
  'id-taken': {
    fi: 'tunniste on jo Tolkun omalla paketilla',
    sv: 'ett av Tolkkus egna paket har redan identifieraren',
    en: 'a pack of Tolkku’s own has the id already',
  },
  'bad-sentences': {
    fi: 'lauseista ei voi oppia',
    sv: 'det går inte att lära sig av meningarna',
    en: 'the sentences cannot be learned from',
  },
  'missing-file': { fi: 'tiedosto puuttuu', sv: 'filen saknas', en: 'the file is missing' },
  'unknown-file': {
    fi: 'paketissa on vain pack.yml, rules/*.yml, lexicons/*.yml ja cases/*/{fi,sv,en}.tsv',
    sv: 'ett paket har bara pack.yml, rules/*.yml, lexicons/*.yml och cases/*/{fi,sv,en}.tsv',
    en: 'a pack has only pack.yml, rules/*.yml, lexicons/*.yml and cases/*/{fi,sv,en}.tsv',
  },
  'not-utf-8': { fi: 'tiedosto ei ole UTF-8:aa', sv: 'filen är inte UTF-8', en: 'the file is not UTF-8' },
  'not-yaml': { fi: 'tiedosto ei ole kelvollista YAMLia', sv: 'filen är inte giltig YAML', en: 'the file is not YAML' },
  'not-valid': { fi: 'arvo ei kelpaa', sv: 'värdet duger inte', en: 'the value is not valid' },
  'not-the-file-name': {
    fi: 'tunnisteen pitää olla sama kuin tiedoston nimi',
    sv: 'identifieraren ska vara densamma som filnamnet',
    en: 'the id must be the same as the file name',
  },
  'not-the-folder-name': {
    fi: 'tunnisteen pitää olla sama kuin kansion nimi',
    sv: 'identifieraren ska vara densamma som mappens namn',
    en: 'the id must be the same as the folder name',
  },
  'too-few-examples': {
    fi: 'esimerkkejä pitää olla vähintään kolme kumpaakin lajia',
    sv: 'det ska finnas minst tre exempel av vardera slaget',
    en: 'there must be at least three examples of each kind',
  },
  'not-an-expression': {
    fi: 'malli ei ole säännöllinen lauseke',
    sv: 'mönstret är inget reguljärt uttryck',
    en: 'the pattern is not a regular expression',
  },
  'slow-pattern': {
    fi: 'mallin etsiminen voi kestää liian kauan',
    sv: 'att söka efter mönstret kan ta för lång tid',
    en: 'looking for the pattern can take too long',
  },
  'too-long': { fi: 'malli on liian pitkä', sv: 'mönstret är för långt', en: 'the pattern is too long' },
  'id-in-use': {
    fi: 'tunniste on jo toisella säännöllä',
    sv: 'en annan regel har redan identifieraren',
    en: 'another rule has the id already',
  },
  'unknown-norm': {
    fi: 'normia ei ole paketin luettelossa',
    sv: 'normen finns inte i paketets förteckning',
    en: 'the norm is not in the list of the pack',
  },
  'unknown-rule': {
    fi: 'yhteisissä säännöissä ei ole tällaista sääntöä',
    sv: 'det finns ingen sådan regel bland de gemensamma',
    en: 'there is no such rule among the common ones',
  },
  'unknown-lexicon': { fi: 'sanastoa ei ole', sv: 'ordlistan finns inte', en: 'there is no such lexicon' },
  'unknown-openings': {
    fi: 'aloituksia ei ole tällä nimellä',
    sv: 'det finns inga inledningar med det namnet',
    en: 'there are no openings by that name',
  },
  'unknown-part': {
    fi: 'säännössä ei ole tällaista osaa',
    sv: 'det finns ingen sådan del i regeln',
    en: 'there is no such part in the rule',
  },
  'unused-part': { fi: 'osaa ei käytetä', sv: 'delen används inte', en: 'the part is never used' },
  'later-part': {
    fi: 'osa voi käyttää vain ennen sitä määriteltyjä osia',
    sv: 'en del kan använda bara delar som har definierats före den',
    en: 'a part can use only parts that are defined before it',
  },
  'eases-stop': {
    fi: 'pysäyttävää sääntöä ei voi lieventää',
    sv: 'en stoppande regel kan inte mildras',
    en: 'a stop cannot be eased',
  },
  'not-lighter': {
    fi: 'taso ei ole lievempi kuin yhteisissä säännöissä',
    sv: 'nivån är inte lindrigare än i de gemensamma reglerna',
    en: 'the level is no lighter than in the common rules',
  },
  'lighter-adoption': {
    fi: 'lievempi taso kuuluu kohtaan eases, perusteluineen',
    sv: 'en lindrigare nivå hör under eases, med en motivering',
    en: 'a lighter level belongs under eases, with its reason',
  },
}

/** What a fault is, in the three languages. */
export function reasonOf(fault: PackFault, detail: string | Localized = ''): Localized {
  const suffix = (language: Language) => {
    const told = typeof detail === 'string' ? detail : detail[language]
    return told === '' ? '' : ` (${told})`
  }
  const { fi, sv, en } = reasons[fault]
  return { fi: fi + suffix('fi'), sv: sv + suffix('sv'), en: en + suffix('en') }
}

/** What is wrong with a pack, in the three languages: `rules/hetu.yml, check.type: the value is not valid (…)`. */
export class PackError extends Error {
  readonly file: string
  readonly path: string
  /** With the place. */
  readonly reason: Localized
  /** Without the place. */
  readonly fault: Localized

  constructor(file: string, path: string, fault: PackFault, detail?: string) {
    const place = path === '' ? file : `${file}, ${path}`
    const told = reasonOf(fault, detail)
    super(`${place}: ${told.en}`)
    this.name = 'PackError'
    this.file = file
    this.path = path
    this.fault = told
    this.reason = { fi: `${place}: ${told.fi}`, sv: `${place}: ${told.sv}`, en: this.message }
  }
}
