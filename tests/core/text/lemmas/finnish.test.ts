import { describe, expect, test } from 'vitest'
import { taken } from './forms.ts'

/** Base word and inflected forms of it, by how it inflects. */
const NOUNS: Record<string, string> = {
  luonnos:
    'luonnos luonnoksen luonnosta luonnokseen luonnoksesta luonnokset luonnosten luonnoksia luonnoksissamme luonnoskin',
  päätös: 'päätöksen päätöstä päätöksestä päätöksiä päätöksiin päätöstemme päätöskään',
  esitys: 'esityksen esitystä esityksessä esitysten esityksiä esityksensä',
  hallitus: 'hallituksen hallitusta hallitukselle hallituksissa',
  vapaus: 'vapauden vapautta vapauteen vapauksia vapaudet',
  oikeus: 'oikeuden oikeutta oikeuteen oikeuksien oikeuksistaan',
  köyhyys: 'köyhyyden köyhyyttä köyhyydestä köyhyyteen',
  asiakas: 'asiakas asiakkaan asiakasta asiakkaalle asiakkaat asiakkaiden asiakkaita asiakkaillemme',
  ehdokas: 'ehdokkaan ehdokkaalle ehdokkaita ehdokkaiden ehdokkaista',
  hankinta: 'hankinnan hankintaa hankintaan hankinnoista hankintoja hankinnoissa hankintojen',
  lautakunta: 'lautakunnan lautakuntaa lautakuntaan lautakunnat lautakuntien lautakuntia lautakunnissa lautakunnalle',
  kunta: 'kunnan kuntaa kuntaan kunnat kuntien kuntia kuntiin kunnissa kuntamme kunnassanne',
  tieto: 'tiedon tietoa tietoon tiedot tietojen tietoja tietoihin tiedoissamme tietojaan tiedoistani',
  katu: 'kadun katua kadulla kadut katujen katuja kaduilla',
  joki: 'joen jokea jokeen joet jokien jokia joilla',
  lehti: 'lehden lehteä lehdet lehtien lehtiä lehdissä',
  uutinen: 'uutisen uutista uutiset uutisten uutisia uutisissa uutisensa',
  virkanainen: 'virkanaisen virkanaista',
  osoite: 'osoitteen osoitetta osoitteeseen osoitteet osoitteita osoitteensa',
  hanke: 'hankkeen hanketta hankkeelle hankkeet hankkeiden hankkeisiin',
  tilanne: 'tilanteen tilannetta tilanteissa tilanteista',
  palvelu: 'palvelun palvelua palvelut palvelujen palveluiden palveluita palveluja palveluihin',
  asia: 'asian asiaa asiaan asiat asioita asioiden asioissa asiaksi asianne',
  tytär: 'tyttären tytärtä tyttäret tyttärien',
  puhelin: 'puhelimen puhelinta puhelimet puhelimia puhelimitse',
  käsi: 'käden kättä käteen kädet käsien käsiä käsissä',
  vesi: 'veden vettä vedet vesiä',
  työ: 'työn työtä työhön työt töitä töissä töiden työmme',
  maa: 'maan maata maahan maita maissa',
  tie: 'tien tietä tielle tiet teitä teillä',
  some: 'somen somea somessa somesta someen',
  sydän: 'sydämen sydäntä sydämeen sydämet',
  ruoka: 'ruoan ruuan ruokaa ruoat',
  kerroin: 'kertoimen kerrointa kertoimet',
  tekniikka: 'tekniikan tekniikoita tekniikoiden tekniikat',
  podcast: 'podcastin podcastia podcastit podcastien podcasteja',
  vaalit: 'vaalien vaaleissa vaaleja vaaleihin',
  varusmies: 'varusmiehen varusmiestä varusmiehet varusmiehiä',
  valtuutettu: 'valtuutetun valtuutettua valtuutetut valtuutettujen valtuutetuille valtuutettuna',
  lääkäri: 'lääkärin lääkäriä lääkärit lääkäreitä lääkärien lääkäreille',
}

const ADJECTIVES: Record<string, string> = {
  julkinen: 'julkisen julkista julkiset julkisia julkisempi julkisimman julkisesti',
  tyhmä: 'tyhmän tyhmää tyhmät tyhmiä tyhmempi tyhmempää tyhmemmän tyhmin tyhmimmät tyhmästi',
  vanha: 'vanhan vanhoja vanhempi vanhemmat vanhin vanhimman',
  kaunis: 'kauniin kauniita kauniimpi kaunein',
  hyvä: 'hyvän hyviä parempi paremman paras parhaan parhaita',
  uusi: 'uuden uutta uudet uusia uudempi uusin uusimmat',
  salainen: 'salaisen salaista salaisia salaisissa',
  maksuton: 'maksuttoman maksutonta maksuttomia',
}

const VERBS: Record<string, string> = {
  puhua:
    'puhun puhut puhuu puhumme puhuvat puhui puhuisi puhunut puhuneet puhutaan puhuttiin puhuttu puhuttava puhukaa puhumaan puhumassa puhuessa puhuen puhuva puhuvien puhumaton puhune puhuminen puhumisesta puhumiseen',
  antaa:
    'annan antaa annamme antoi annoin antaisi antanut annetaan annettiin annettu annetun antakaa antamaan anna annathan',
  lukea: 'luen lukee luki luin lukisi lukenut luetaan luettu lukiessa lue',
  äänestää: 'äänestän äänestää äänesti äänestäisi äänestänyt äänestetään äänestettiin äänestäkää äänestäjä',
  päättää: 'päätän päättää päätti päätin päättänyt päätetään päätettiin päätetty päätettävä',
  tietää: 'tiedän tietää tiesi tietäisi tiennyt tiedetään',
  syödä: 'syön syö söi söisi syönyt syödään syötiin syöty syötävä syödessä',
  tulla: 'tulen tulee tuli tulisi tullut tullaan tultiin tultu tulkaa tulevat tullessa',
  kuunnella: 'kuuntelen kuuntelee kuunteli kuunnellut kuunnellaan kuunneltiin',
  julkaista: 'julkaisen julkaisee julkaisi julkaissut julkaistaan julkaistu julkaistun julkaistava',
  salata: 'salaan salaa salasi salannut salataan salattu salattua salatun salattuja salatkaa',
  haluta: 'haluan haluaa haluamme halusi haluaisin halunnut halutaan',
  tavata: 'tapaan tapaa tapasi tavannut tavataan tapaisimme',
  valita: 'valitsen valitsee valitsi valinnut valitaan valittu',
  nähdä: 'näen näkee näki näkisi nähnyt nähdään nähtiin',
  tehdä: 'teen tekee teki tekisi tehnyt tehdään tehtiin tehty tekemään',
  olla: 'olen on olemme ovat oli olisi ollut ollaan oltiin',
}

describe('inflected forms of Finnish words', () => {
  test.each(Object.entries(NOUNS))('noun %s', (word, forms) => {
    const expected = forms.replace(' puhelimitse', '')
    expect(taken('fi', word, forms)).toBe(expected)
    expect(taken('fi', word, forms, 'noun')).toBe(expected)
  })
  test.each(Object.entries(ADJECTIVES))('adjective %s', (word, forms) => {
    expect(taken('fi', word, forms)).toBe(forms)
    expect(taken('fi', word, forms, 'adjective')).toBe(forms)
  })
  test.each(Object.entries(VERBS))('verb %s', (word, forms) => {
    const expected = forms.replace(' äänestäjä', '')
    expect(taken('fi', word, forms)).toBe(expected)
    expect(taken('fi', word, forms, 'verb')).toBe(expected)
  })
  test('clitics stand after any ending', () => {
    const forms = 'päätöskin päätöksenkään päätöksestäkö päätöstähän päätöskö päätöksiinkin päätöspä'
    expect(taken('fi', 'päätös', forms)).toBe(forms)
  })
  test.each([
    ['Kirkkonummi', 'Kirkkonummi Kirkkonummen Kirkkonummella Kirkkonummelle Kirkkonummea'],
    ['Helsinki', 'Helsingin Helsingissä Helsinkiin Helsinkiä'],
    ['Turku', 'Turun Turussa Turkuun'],
    ['Vantaa', 'Vantaan Vantaalla Vantaata'],
    ['Facebook', 'Facebookin Facebookissa Facebookiin'],
    ['LinkedIn', 'LinkedInin LinkedInissä'],
    ['EU', 'EU EU:n EU:ssa EU:hun'],
    ['STM', 'STM STM:n STM:lle'],
    ['SOTE', 'SOTEn SOTE:n SOTEa'],
  ])('name %s', (word, forms) => {
    expect(taken('fi', word, forms, 'name')).toBe(forms)
  })
})

describe('words that only look like a form', () => {
  test.each([
    ['kuu', 'kuusi kuusen kuuden kuusta kuulla kuuro', 'kuusta kuulla'],
    ['varas', 'vara varan varaan varaa varojen varat', ''],
    ['vara', 'varas varkaan varkaita vararikko varasto', ''],
    ['hullu', 'hulluus hulluuden hullaantua hulluttelu', ''],
    ['kansi', 'kansa kansan kansaa kansalle', ''],
    ['kansa', 'kannen kanteen kanssa kansio kansi', ''],
    ['päätös', 'päätä päätin pääte päätteen päätti', ''],
    ['kunta', 'kunto kunnon kuntoa kunnossa kunnia', ''],
    ['luonnos', 'luonnon luonto luonnossa luonnollinen', ''],
    ['esitys', 'esite esitteen esittää esitti', ''],
    ['päättää', 'pääsi pääsin päätös', ''],
    ['tieto', 'tietysti tietenkin tietokone tie tien', ''],
    ['asiakas', 'asia asian asiakirja asiakirjat asiantuntija', ''],
    ['kani', 'kanta kannan', ''],
    ['pappi', 'papu pavun paperi', ''],
  ])('%s', (word, others, same) => {
    expect(taken('fi', word, others)).toBe(same)
  })
})
