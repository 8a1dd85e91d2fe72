import { describe, expect, test } from 'vitest'
import { taken } from './forms.ts'

const NOUNS: Record<string, string> = {
  flicka: 'flicka flickan flickor flickorna flickas flickornas',
  kommun: 'kommun kommunen kommuner kommunerna kommunens kommunernas',
  välfärdsområde: 'välfärdsområdet välfärdsområden välfärdsområdena välfärdsområdets',
  tjänsteinnehavare: 'tjänsteinnehavaren tjänsteinnehavarna tjänsteinnehavarens tjänsteinnehavarnas',
  nämnd: 'nämnden nämnder nämnderna nämndens',
  ordförande: 'ordföranden ordförandena ordförandens',
  beslut: 'beslutet besluten besluts beslutens',
  möte: 'mötet möten mötena mötets',
  handling: 'handlingen handlingar handlingarna handlingars',
  upphandling: 'upphandlingen upphandlingar upphandlingarnas',
  barn: 'barnet barnen barnens barns',
  ledamot: 'ledamoten ledamöter ledamöterna',
  stad: 'staden städer städerna stadens',
  nyckel: 'nyckeln nycklar nycklarna',
  medel: 'medlet medlen medel',
  vatten: 'vattnet vattnets',
  sommar: 'sommaren somrar somrarna',
  rum: 'rummet rummen',
  centrum: 'centrumet centret centrumets',
  museum: 'museet museer museerna',
  by: 'byn byar byarna byns',
  tjänsteman: 'tjänstemannen tjänstemän tjänstemännen tjänstemannens',
  utkast: 'utkastet utkasten utkasts',
}

const ADJECTIVES: Record<string, string> = {
  offentlig: 'offentligt offentliga offentligare offentligast',
  förtroendevald: 'förtroendevalda förtroendevaldas förtroendevalt',
  vacker: 'vackert vackra vackrare vackrast',
  stor: 'stort stora större störst största',
  god: 'gott goda bättre bäst bästa',
  ny: 'nytt nya nyare nyast nyaste',
  dum: 'dumt dumma dummare dummaste',
  vit: 'vitt vita vitare',
  röd: 'rött röda',
  begränsad: 'begränsat begränsade',
  gammal: 'gammalt gamla äldre äldst äldsta',
}

const VERBS: Record<string, string> = {
  rösta: 'röstar röstade röstat röstas röstades röstats röstande',
  köpa: 'köper köpte köpt köps köptes köpta',
  bygga: 'bygger byggde byggt byggs byggd byggda',
  använda: 'använder använde använt används användes använd använda',
  bo: 'bor bodde bott',
  skriva: 'skriver skrev skrivit skrivs skrevs skriven skrivet skrivna',
  beskriva: 'beskriver beskrev beskrivit beskrivs',
  besluta: 'beslutar beslutade beslutat beslöt beslutit',
  göra: 'gör gjorde gjort görs gjordes gjorda',
  offentliggöra: 'offentliggör offentliggjorde offentliggjort offentliggjordes',
  sätta: 'sätter satte satt sätts sattes',
  fortsätta: 'fortsätter fortsatte fortsatt',
  välja: 'väljer valde valt väljs valdes vald valda',
  föreslå: 'föreslår föreslog föreslagit föreslås föreslogs',
  förstå: 'förstår förstod förstått förstås',
  vara: 'är var varit vore',
  uppnå: 'uppnår uppnådde uppnått uppnås uppnådda',
  bestämma: 'bestämmer bestäms bestämde bestämt bestämd bestäm',
  betala: 'betalar betalade betalat betald betalda betalt',
  särskilja: 'särskiljer särskiljs särskilt särskilde',
  genomföra: 'genomför genomförde genomfört genomförs genomförandet',
  hoppas: 'hoppas hoppades hoppats',
  finnas: 'finns fanns funnits',
}

describe('inflected forms of Swedish words', () => {
  test.each(Object.entries(NOUNS))('noun %s', (word, forms) => {
    expect(taken('sv', word, forms)).toBe(forms)
    expect(taken('sv', word, forms, 'noun')).toBe(forms)
  })
  test.each(Object.entries(ADJECTIVES))('adjective %s', (word, forms) => {
    expect(taken('sv', word, forms)).toBe(forms)
    expect(taken('sv', word, forms, 'adjective')).toBe(forms)
  })
  test.each(Object.entries(VERBS))('verb %s', (word, forms) => {
    expect(taken('sv', word, forms)).toBe(forms)
    expect(taken('sv', word, forms, 'verb')).toBe(forms)
  })
  test.each([
    ['Kyrkslätt', 'Kyrkslätt Kyrkslätts'],
    ['EU', 'EU EU:s EUs'],
  ])('name %s', (word, forms) => {
    expect(taken('sv', word, forms, 'name')).toBe(forms)
  })
})

describe('words that only look like a form', () => {
  test.each([
    ['val', 'vald valde valuta valla', ''],
    ['arbete', 'arbetar arbetade arbetare', ''],
    ['tala', 'tal talet tall tallrik', ''],
    ['kapital', 'kapitel kapitlet kapitlen', ''],
    ['anda', 'and andra annan', ''],
    ['nämnd', 'nämna nämner nämnare nämligen', ''],
    ['möte', 'mötte möter', ''],
    ['kommun', 'kommunikation kommunal kommunist', ''],
    ['ansvara', 'ansvar ansvaret', ''],
    ['straffa', 'straff straffet', ''],
  ])('%s', (word, others, same) => {
    expect(taken('sv', word, others)).toBe(same)
  })
})
