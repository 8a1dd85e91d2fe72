import type { KnownLanguage } from '../../model.ts'
import { DANISH } from './danish-words.ts'
import { NORWEGIAN } from './norwegian-words.ts'
import { SWEDISH } from './swedish-words.ts'

/**
 * Common words of each language beyond the small ones, and words of notices. They speak for a language as small words
 * do, but a capital makes them a part of a name.
 */
export const COMMON_WORDS: Readonly<Record<KnownLanguage, string>> = {
  fi: `ma-pe ma-to ma-la ma-su ti-pe ke-pe to-la pe-su la-su lippuja lipun lipunmyynti hinta hinnat euro euron senttiä
    tiedustelut kysymykset ilmoittautuminen ilmoittautumiset hae haku hakuaika hakemus hakemukset ohjelma tapahtuma
    tapahtumat tilaisuus tilaisuuden kokous kokouksen paikka aika aikataulu osoite puh puhelin puhelimitse sähköposti
    ma ti ke pe la su maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaisin tiistaisin
    keskiviikkoisin torstaisin perjantaisin lauantaisin sunnuntaisin tammikuuta helmikuuta maaliskuuta huhtikuuta
    toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammikuun helmikuun maaliskuun
    huhtikuun toukokuun kesäkuun heinäkuun elokuun syyskuun lokakuun marraskuun joulukuun viikko viikon viikolla
    viikkoa vko vuosi vuosia vuotias kuukausi kuukautta tunti tuntia minuuttia ilta iltana illalla aamulla aamu yö
    yöllä iltapäivällä kesä kesällä talvi talvella syksyllä keväällä kunta kunnan kuntalaiset kunnassa kaupunki
    kaupungin kaupungissa kirjasto kirjaston kirjastossa uimahalli koulu koulun koulussa koululla päiväkoti päiväkodin
    terveysasema neuvola lapset lasten lapsille nuoret nuorten nuorille aikuiset perhe perheet perheille vapaa pääsy
    vapaasti mennessä viimeistään alkaa alkavat päättyy jatkuu avautuu sulkeutuu aukeaa aukioloajat aukiolo suljettuna
    avoimet ovet mukana peruttu siirtyy muuttuu poikkeuksellisesti toistaiseksi huomio huom esim eur kpl krs hlö tori
    torilla tie tien katu kadun kadulla rakennus rakennetaan työ työt työpaikka avoin paikat varaa varaus ajanvaraus
    palvelu palvelut palvelee päivystys hätä apua tarvitset tarvitsee haluat haluaa tuu tuun oon oot ollaan mennään
    tehdään nähdään mul sul sun mun mä sä noi toi tollanen tää tän tost tähän tuohon johon joissa joilla joiden joille
    jolla jolle jolta jolloin kunnes kunhan joskus usein heti pian yhä edelleen melko hyvin huonosti nopeasti ehkä
    varmaan varmasti todella jopa lähes vasta enää muuten silti kuitenkin lisäksi esimerkiksi erityisesti koko kerran
    kertaa jokainen jokaisen jokaista jotakin jonkin joitakin muut muita muiden muu muuta toinen toisen toista toiset
    ensimmäinen ensimmäisen viimeinen viime seuraava seuraavan uuden uusia uutta vanha vanhan hyvät hyviä paras
    parempi suurin iso ison pienen neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat miljoonaa
    prosenttia ihminen ihmisen ihmiset ihmisiä ihmisten mies miehen nainen naisen lapsi lapsen äiti isä poika tyttö
    ystävä maa maan suomi suomen suomessa suomalainen maailman elämä elämän kotiin kotona koti talo talon tiedä tiedän
    tietää tiesi sanoi sanoa sanoo sano katsoo näki nähdä näkee antaa antoi ottaa otti tuli tulivat meni menevät lähti
    lähtee jäi jää pidän piti pidä luulen uskon ajattelin halusi haluan haluatko voisi voisin voisit voitko voiko
    pitäisi täytyisi olisin olisit olkaa olkoon ollessa tullut mennyt saanut tehnyt nähnyt sanonut antanut ottanut
    pitänyt pysty pystyy alkoi sai saivat lain eri tiedot sillä aikana tällä mukaisesti muutetaan olevan asetuksen
    käyttää voivat säädetään avulla vastaan valitse tietoja osa perusteella niistä aikaa myöhemmin kertoo kertoi
    toiminnan huomioon hakemuksen hankkeen muun päätöksen päätös luvun koskaan yhteydessä hänet ainakin toimii oikeus
    auttaa nimi samalla uudelleen tietojen liian tavalla täällä tarvittaessa vähintään enintään tarkoittaa alueella
    alueen vähän kohta silloin vai muokata tietoa tiedon kuuluu kuuluvat saattaa komission valtion erittäin siellä
    kyseessä poistaa siten tärkeää liittyvät käyttöön aivan aiemmin nojalla asia asiat asian koskevat päivän useita
    voimassa toiminta toimintaa muista takaisin yhdessä hakea osaa käytetään vastaa yhden sijaan ensin tukea ilmoitus
    asetus työn vaikuttaa muassa annettu tarkista monet kirjoita mahdollista yleensä toimia mielestäni tänne koulutus
    koulutuksen liikenne oletko siksi tarvitse viranomainen henkilö joko jälleen hieman tänä näitä kahden palvelun
    näyttää ainoastaan saavat lopulta löytyy ilmoittaa tällöin kokonaan käytössä joista täysin kohti yhteensä mihin
    niihin samaan ulos kaiken tarkoitus erilaisia lautakunta lautakunnan hallitus hallituksen valtuusto valtuuston
    kunnanhallitus kunnanvaltuusto kaava kaavoitus rakennuslupa tontti tontit vuokra vuokrataan myydään löydetty
    kadonnut jäte jätteet lumi auraus hiekoitus latu ladut jäähalli liikuntahalli uimaranta leikkipuisto pysäkki bussi
    bussit kerho kurssi kurssit leiri näen tulin`,
  en: `mon-fri mon-thu mon-sat mon-sun tue-fri sat-sun euro euros men man land hand person problem god far full store
    student form film match make hit bad fast minister president social april september november december august ring
    gift bank bar best fire hold give set side type million end job weekend national international let information
    center sex love fine dog lot skip inn ok okay bag fall sent sort open opens opening closed closes tickets ticket
    price entry entrance admission free registration register call contact enquiries event events library museum
    school street road hall floor week today tomorrow tonight yesterday monday tuesday wednesday thursday friday
    saturday sunday january february march june july october apply application applications vacancy offices office
    town city council municipality municipal children adults youth families meeting news program programme place
    address bus buses stop water power work works repairs help service services health centre daycare teacher book
    booking appointment story exhibition concert market summer winter spring autumn morning evening night hours hour
    minutes year years month day days small large great long little next last second third four five six seven eight
    nine ten hundred thousand house home life world women child another without within around against however although
    though while until since every everyone everything something nothing anything someone nobody took take taken given
    gave went gone coming seen saw says told tell asked find found left used using such same both few own those really
    already again even enough together sure yeah hey alright talk thought look looking leave keep put need wanted
    needs started become became called part case point number group company government state country don url way got
    shit fuck ever better believe feel thing hope real big anyone things getting name maybe food else care money try
    war die stupid fucking live trying won high deal probably change human themselves later wouldn deserve head buy
    court actually party idea location game lost hard course mean woman post start kind death show making comes police
    check able guys according killed times calling wrong kill added once area family came half early staff eat stand
    amazing common seriously looks pretty respect months line happy myself top phone having play done west three
    absolutely bring nice dead clear taking important across ago guy close different complete cut cause past rather
    business known matter along friend election season states nature write worst dumb friendly might move wish
    including face forward stay beautiful stuff fight mind via info patient motion tel culture`,
  et: `euro eurot ette taas saada tulla tule kuna kuigi ehk ent nendele neile teile meile endale ise enda omaette mõne
    mõned mitu paar teine teised esimene viimane uus uue suur väike vana noor pean peame tahan tahad tahab võime
    võivad oskab tean tead teab näen näeb ütles ütleb öelda tulin tuli läheb minema olema oleks poleks olevat inimene
    inimesed inimeste mees naine laps lapsed kodu maja linn linna riik riigi eesti töö tööd päev päeva nädal kuu tund
    täna homme eile hommikul õhtul kell neli viis kuus seitse kaheksa üheksa kümme sada tuhat esmaspäev teisipäev
    kolmapäev neljapäev reede laupäev pühapäev avatud suletud tasuta pilet piletid info palun head nägemist vabandust
    sinna siia sealt siit seega samuti samas lisaks hiljem varsti alles üsna natuke vähe vähem enam kogu igal iga
    igaüks maa osa nimi muu muuta viisi vasta`,
  de: `euro fast sagt hör lag klar alt her gerne komme finde lange morgen zwei drei vier fünf sechs sieben acht neun zehn
    hundert tausend jahr jahre jahren tag tage woche monat stunde stunden uhr montag dienstag mittwoch donnerstag
    freitag samstag sonntag geöffnet geschlossen eintritt frei kostenlos stadt straße haus menschen mann frau kind
    kinder leben welt zeit arbeit land teil seite groß große großen klein kleine neuen neuer neues alten ersten erste
    zweite letzten anderen andere anderer jede jeder jedes solche welche welcher dabei damit darauf dazu davon dort
    deshalb trotzdem außerdem jedoch sondern sowie bereits wieder zurück zusammen oft wirklich natürlich vielleicht
    eigentlich genau macht machen gemacht geht gehen ging kommt kommen kam sagen sagte sehen sieht weiß wissen glaube
    denke möchte dürfen darf könnte könnten müsste sollte sollen wäre würde würden hätte hätten waren wurden geben gab
    nehmen steht stehen liegt heißt lassen bleiben bleibt`,
  sv: SWEDISH,
  no: NORWEGIAN,
  da: DANISH,
}
