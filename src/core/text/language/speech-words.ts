type ByHalf = Readonly<Record<'fi' | 'sv', string>>

/**
 * Verbs and predicates that notices are made of: a line with one of them says something, and is no name or title.
 * Only words that stand in no common title or name of the other kind ("Pojken med sju katter" has none).
 */
export const PREDICATES: ByHalf = {
  fi: `on ovat oli olivat ole ei eivät olemme olette olisi voi voit voivat voimme saa saat saavat saapuu tulee tule tulevat
    tulkaa alkaa alkavat alkoi päättyy päättyvät loppuu jatkuu aukeaa avautuu avaa avattiin sulkee sulkeutuu suljettu
    suljettuna auki avoinna kiinni peruttu perutaan siirretty siirtyy toimii toimivat maksaa maksavat maksoi kestää
    kuuluu sijaitsee löytyy löydät järjestää järjestävät järjestetään pidetään esittää esittävät esiintyy esiintyvät
    näet nähdään tavataan tapaamme kutsuu kutsumme kutsutaan haemme hakee etsimme etsii tarvitsemme tarvitaan
    palvelee palvelevat koskee pyydetään pyydämme suosittelemme kehotamme ilmoittaudu ilmoittautukaa ilmoita ilmoittaa
    hae hakekaa lue lukekaa katso katsokaa kysy kysykää soita soittakaa tutustu osallistu osallistukaa varaa varatkaa
    muista muistathan muistakaa huomaa huomioi huomioithan käy käykää kokeile liity seuraa lähetä kirjoita kerro
    vastaa valitse osta ota äänestä äänestäkää jaa tilaa haluatko oletko tiesitkö etsitkö käytä pysy siirry kuule
    ajaa ajavat kulkee kulkevat lähtee lähtevät vaihtuu muuttuu muuttuvat nousee laskee kasvaa jatkaa aloittaa
    sanoo sanoi kertoo kertoi toteaa rakentaa rakennetaan korjataan uusitaan saatavilla tarjolla maksuton ilmainen tervetuloa kiitos lämpimästi
    vapaa pääsy sisäänpääsy huom lisätietoja lisätiedot tiedustelut ilmoittautumiset ilmoittautuminen`,
  sv: `är var har hade kan kunde ska skall vill måste bör får fick blir blev finns fanns går gick kommer kom börjar började
    slutar slutade öppnar öppnas öppnade öppnades stänger stängs stängt stängd stängda öppet öppen öppna inställt
    inställd inställda ställs flyttas flyttar flyttats kostar kostade tar varar pågår gäller ligger ordnas ordnar
    ordnades hålls håller arrangeras arrangerar visas visar spelas spelar uppträder sjunger berättar föreläser bjuder
    inbjuder inbjuds söker sökes behöver behövs betjänar serverar serveras säljs säljer ber rekommenderar uppmanar
    informerar informeras drabbar påverkar anmäl anmälan sök läs se titta fråga ring kontakta delta deltar reservera
    boka minns observera notera besök prova följ skicka skriv berätta svara välj köp ta rösta dela beställ vet visste
    använd stanna gå kör körs kör avgår avgick ändras ändrar ändrades stiger sjunker växer fortsätter fortsatte inleder
    inleds bygger byggs byggdes repareras renoveras förnyas tillgängligt gratis avgiftsfri avgiftsfritt fritt inträde
    välkommen välkomna välkommet tack obs tilläggsuppgifter förfrågningar upplysningar exponerats utsatts skedde hände
    firar firas fyller lär vaccineras testas delas samlas träffas möts ses ger gav säger sade sa lyder heter tror tycker`,
}

/** Words of dates and hours, which each half writes in its own way. */
export const DATE_WORDS: ByHalf = {
  fi: `klo kello asti saakka alkaen mennessä vuonna tänään huomenna eilen ylihuomenna arkisin viikonloppuisin pyhäisin ke pe la
    su`,
  sv: `kl klockan senast idag imorgon igår vardagar vardagkvällar helgfria må ons fre lö sö mån tis tors lör sön`,
}

/** What schools, offices, clubs and the like are called: after a capital such a word is a part of the name. */
export const KINDS_OF_PLACES: ByHalf = {
  fi: `koulu koulun koulua koulussa koululla koulukeskus koulukeskuksen lukio lukion päiväkoti päiväkodin päiväkodissa
    päiväkodille esikoulu neuvola neuvolan terveysasema terveysaseman kirjasto kirjaston kunta kunnan kaupunki kaupungin
    seurakunta seurakunnan kirkko kirkon kirkossa yhdistys yhdistyksen seura seuran urheiluseura palloseura säätiö
    säätiön liitto liiton opisto opiston teatteri teatterin museo museon orkesteri kuoro kuoron talo talon seuratalo
    nuorisotalo keskus keskuksen puisto puiston tie tien katu kadun polku ranta halli hallin uimahalli asema hoivakoti
    palvelutalo hyvinvointialue hyvinvointialueen pelastuslaitos koulut päiväkodit yhdistykset seurat pääkirjasto kirjastot toimikunta lautakunta osasto klubi kerho ry oy yliopisto yliopiston korkeakoulu`,
  sv: `skola skolan skolor gymnasium gymnasiet daghem daghemmet förskola förskolan lekskola bibliotek biblioteket kommun
    kommunen stad staden församling församlingen kyrka kyrkan förening föreningen föreningar föreningarna daghemmen skolorna idrottsförening marthaförening
    ungdomsförening hembygdsförening stiftelse stiftelsen förbund förbundet institut institutet teater teatern museum
    museet orkester kör kören gård gården föreningshus ungdomsgård centrum park parken väg vägen gata gatan stig stigen
    strand stranden hall hallen simhall station stationen servicehus välfärdsområde räddningsverk nämnd kommitté
    avdelning klubb klubben rf ab universitet universitetet högskola högskolan`,
}

/** What may stand between a name and the kind of place, or between two parts of a name. */
export const INSIDE_NAMES = `svenska finska nya gamla norra södra östra västra lilla stora i på vid för av till de del
  ruotsinkielinen ruotsinkielisen suomenkielinen suomenkielisen suomalainen ruotsalainen uusi uuden vanha vanhan
  evankelisluterilainen evankelis luterilainen evangelisk lutherska kunnallinen`
