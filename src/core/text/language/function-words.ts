import type { KnownLanguage } from '../../model.ts'

type ByLanguage = Readonly<Record<KnownLanguage, string>>

/**
 * The commonest words of each language and of its notices: what tells languages apart in a few words. A word that several
 * languages share stands in each of them. `no` has both Bokmål and
 * Nynorsk; the Nordic lists are longer, since those languages are hardest to tell apart.
 */
export const FUNCTION_WORDS: ByLanguage = {
  fi: `ja on ei se että oli en ovat kun mutta hän myös niin tai sen kuin joka mitä minä sinä me te he ne jos vain
    nyt ole olla olen olet olemme olette ovat olisi olivat ollut voi voit voin voimme voidaan tämä tämän tässä tätä
    tästä sitä siitä siinä siihen sille ovatko onko eikä eivät emme ette et älä älkää minun sinun hänen meidän
    teidän heidän minua sinua meitä minulla sinulla meillä teillä kanssa mukaan sekä kaikki kaikkien kaikille
    jotka jonka joita jossa josta mikä miten miksi missä mistä kuka kuinka milloin jo vielä aina taas sitten siis
    kyllä hyvä hyvää paljon enemmän ennen jälkeen ilman kautta vuonna vuoden vuotta noin klo asti saakka alkaen
    päivä päivää tänään huomenna eilen nämä noita niitä niiden niille näin tuo tuon joten koska kuten ettei jotta
    vaikka eli pitää täytyy saa saat saada tulee tulla tule tulkaa teki tekee tehdä mennä menee lisää kiitos kiitti
    moi moikka hei tervetuloa ihan tosi oikein juuri edes joku jotain jokin mitään kukaan yksi kaksi kolme uusi
    suuri pieni oma omaa omat itse itseään välillä yli alle päällä luona luokse takia vuoksi varten meille teille
    heille hänelle minulle sinulle hänellä heillä noin mutten enkä etkä häntä heitä minut sinut
    liput lippu avoinna auki kiinni suljettu suljetaan avataan soita katso lue lisätietoja lisätiedot ilmoittaudu
    maksuton ilmainen euroa kello lauantaina sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina`,
  sv: `biljetter biljett öppet öppen öppnar stängt stängd stängs stänger anmäl anmälan avgiftsfri inträde mera
    tilläggsuppgifter evenemang evenemanget ordnas konserten simhallen daghem daghemmet lördag söndag måndag
    och är att det som en på för av med den till inte om ett har de jag men var kan från ska skall vi så när eller
    han hon du vid nu efter hade mycket blir blev bli detta dessa denna där här man sig sin sina sitt mot under
    över finns också kommer komma alla allt andra bara hur vad vem varför många mer mest måste ni någon något
    några nån nåt oss er era ert vår vårt våra din ditt dina min mitt mina honom henne hans hennes deras dem dom
    mig dig utan mellan genom innan inom hos sedan än ännu redan igen aldrig alltid därför eftersom samt även
    gör göra gjorde får fick få går gick gå ser såg se säger sade sa vill ville kunde skulle vara varit år dag
    idag imorgon kl nytt ny nya god gott stor stora första välkommen välkomna hej tack ja nej trevlig vet tror
    ut upp ner in där bland enligt ingen inget inga ej ju väl åt ha
    enkelt helt orolig flesta jobbar jobbade arbetar arbete arbetet pengar människor människan barn barnen
    kvinnor män flicka pojke pratar skriver läser bättre tillbaka ganska kanske precis egentligen dessutom
    däremot trots ändå därmed nästan tillsammans tidigare senare vidare fortfarande genast snart ibland ofta
    sällan både varandra varje vilken vilket vilka sådan sådana annan annat själv själva ingenting hälften
    hundra tusen två tre fyra fem sex sju åtta nio tio vecka veckan månad månader måndag tisdag onsdag torsdag
    fredag lördag söndag klockan timmar skola skolan fråga frågor svar problem problemet bild bilden karta slag
    slags sätt mannen kvinnan regnade heter tycker tänker håller börjar började slutar behöver använda används
    finnas ligger sitter stod står ställer bor bodde leva lever kvar fram bort hem hemma ute inne dock ändrar
    hela hel delen delar flera fler färre samma sista mitten hjälp plats tid tiden gång gånger sak saker land
    landet världen regeringen kommunen kommuner viktig viktigt viktiga kraftig unga gamla små lilla liten högre
    lägre längre blivit tagit gjort sett kommit gått fått haft skrivit tog kom fann höll drog bad lät följande
    tillgänglig uppgifter personer personen skapa skapar leda leder bygga bygger visa visar ger ge tar ta lär
    lära sluta`,
  en: `the and of to in a is that it for was on are as with be at this have from or had by not but what all were we
    when your can said there an which do how if will each about up out them then she many some so these would
    other into has more her two him see could no my than first been who its now made did get come may i you he
    his they our us me their it's i'm don't that's you're can't didn't he's she's we're they're isn't i'll won't
    doesn't wasn't let's there's what's where why just like over under also only very here please thank thanks
    should because any most after before between through during never always much well must am being does before
    off too yes oh welcome hello one people new time good know want think going gonna right back down still`,
  et: `ja on ei et see oli ka kui ta ma sa me te nad mis kes aga või siis nii ning oma mida selle seda selles sest
    pole ole olen oled oleme olete olid olnud olla kuid veel juba ainult väga kas kus miks kuidas mind sind teda
    meid teid neid minu sinu tema meie teie nende mul sul tal meil teil neil saab saa võib võin peab pidi pidanud
    tuleb läks teha kõik kõige kõiki siin seal sellest sellel selleks pärast enne üle juures kohta poolt vastu
    koos ilma üks kaks kolm aasta aastal hea rohkem palju mitte ega nagu vaid siiski isegi just nüüd alati tere
    aitäh midagi keegi miski juhul jaoks ei tõttu`,
  no: `og i det er på som en et å av til med for at den han de ikke har om var jeg seg fra vi men hun så ble bli blir
    kan skal vil eller nå når da du meg deg dem sin sitt sine hvor hva hvem hvorfor hvordan noe noen nei ja mot
    under over etter bare mye mange alle alt andre denne dette disse der her opp ut inn ned igjen også enn hadde
    kunne skulle ville måtte må får fikk få går gikk gå sier sa gjør gjøre gjorde ha være vært vår vårt våre deres
    min mitt mine din ditt dine hans hennes oss dere man mer mest ingen ingenting aldri alltid mellom gjennom
    uten før siden selv fordi hos ved år dag god ny nye første ifølge mens slik samme ganger
    ikkje eg ein eit frå dei me vart vert kva kven kvar korleis noko nokon berre mykje å sjå gjer gjere vere vore
    kjem ho hennar deira sjølv meir saman då no òg medan etter sidan eller enno heile nokre vere skulle hjå
    dykk oss seier heiter verda vil
    helt fleste jobber jobbet arbeid arbeidet penger mennesker barn barna kvinner menn jente gutt snakker
    skriver leser bedre tilbake ganske kanskje akkurat egentlig dessuten derimot likevel dermed nesten sammen
    tidligere senere videre fortsatt straks snart ofte sjelden både hverandre hver hvert hvilken hvilket hvilke
    annen annet halvparten hundre tusen to tre fire fem seks sju åtte ni ti uke uken måned måneder mandag
    tirsdag onsdag torsdag fredag lørdag søndag klokka klokken timer skole skolen spørsmål svar problem
    problemet bilde bildet kart mannen kvinnen heter synes tenker holder begynner begynte slutter trenger bruke
    brukes ligger sitter sto stod står bor bodde leve lever fram frem bort hjem hjemme ute inne hele hel delen
    deler flere færre siste midten hjelp plass tid tiden gang sak saker land landet verden regjeringen kommunen
    kommuner viktig viktige unge gamle små lille liten høyere lavere lenger blitt tatt gjort sett kommet gått
    fått hatt skrevet tok kom fant holdt ba lot følgende tilgjengelig personer personen skape lede bygge vise
    viser gir gi tar ta lære betre fleire folk ting seinare tidlegare`,
  da: `og i det er på som en et at af til med for den han de ikke har om var jeg sig fra vi men hun så blev blive
    bliver kan skal vil eller nu når da du mig dig dem sin sit sine hvor hvad hvem hvorfor hvordan noget nogen
    nogle nej ja mod under over efter bare meget mange alle alt andre denne dette disse der her op ud ind ned
    igen også end havde kunne skulle ville måtte må får fik få går gik gå siger sagde gør gøre gjorde have være
    været vores jeres deres min mit mine din dit dine hans hendes os man mere mest ingen intet aldrig altid mellem
    gennem uden før siden selv fordi hos ved år dag god ny nye første ifølge mens sådan samme gange ham jer
    ad lidt kun endnu eftersom stadig bedre kommer
    helt fleste arbejder arbejde arbejdet penge mennesker børn børnene kvinder mænd pige dreng taler skriver
    læser tilbage ganske måske præcis egentlig desuden derimod alligevel dermed næsten sammen tidligere senere
    videre fortsat straks snart ofte sjældent både hinanden hver hvert hvilken hvilket hvilke anden andet
    halvdelen hundrede tusind to tre fire fem seks syv otte ni ti uge ugen måned måneder mandag tirsdag onsdag
    torsdag fredag lørdag søndag klokken timer skole skolen spørgsmål svar problem problemet billede billedet
    kort manden kvinden hedder synes tænker holder begynder begyndte slutter bruge bruges ligger sidder stod
    står bor boede leve lever frem bort hjem hjemme ude inde hele hel delen dele flere færre sidste midten hjælp
    plads tid tiden gang sag sager land landet verden regeringen kommunen kommuner vigtig vigtige unge gamle små
    lille højere lavere længere blevet taget gjort set kommet gået fået haft skrevet tog kom fandt holdt bad lod
    følgende tilgængelig personer personen skabe lede bygge vise viser giver give tager tage lære folk ting`,
  de: `und der die das ist in den von zu mit sich des auf für nicht im dem auch es an als er hat aus sie nach wird
    bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
    wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines du mein dein
    ihr uns mir mich dir dich ihm ihn ihnen sehr was wer wo warum alle alles hier da diese dieser dieses doch kein
    keine keinen ja nein bin bist werden worden muss müssen will wollen gibt ein eine weil dass daß jetzt immer
    nie viel viele gut neue ohne zwischen seit während beim ob denn etwas nichts heute danke bitte`,
}

/** Endings that are common in one language and rare in the others; two letters or more; the longest that fits counts. */
export const ENDINGS: ByLanguage = {
  fi: `ssa ssä sta stä lla llä lta ltä lle ksi een aan iin oon uun ään öön yyn inen isen ista istä isia isiä mme tte
    vat vät nsa nsä ksen tta ttä uus yys uksen yksen mista mistä ineen iden jen ien kin kaan kään nut nyt neet
    taa tää aja äjä isi ivat ivät uu ii ää yy öö aa oi ui ai äi öi olla ellä imme itte ut yt tuu tyy katu kadun kunta kunnan talo talon virasto
    palvelu palvelut`,
  sv: `orna arna erna ningen heten igt iskt ade ades at ats ör ött ätt ätta åll ått ång ånd tion skt ckt ck ckor
    ckar ckan cka äll änd ända ämnen ningar heter ande ende nas ras as or era erar erade eras eliga iska liga 
    itt ats ogen jekt jektet ning iella uella gatan vägen kommun kommunen kommunens`,
  en: `ing tion tions ness ly ed ought ould ight ment ments ous ful able ive ity ies th sh ow ew ay ey oo ee ea gh`,
  et: `dest dele ub ab use uste ust ega tud nud mine mist mise lik liku likud sse ks it ev ja tes des`,
  no: `ene ning ingen het heter ende else elsen ske sjon sjonen sjoner eleg leg legt ert ane inga inger te et aste ere
    erer erte ne re le ge me lige ige iske endes sett ett ekk akk app epp att ikk agt`,
  da: `ene ning ingen hed heder ende else elsen ske erne ede te et dt eg ød øg ør tion ne re le ge me ere erer erede
    lige ige iske aet ighed ligt ig`,
  de: `ung ungen keit heit lich liche lichen isch ische ischen schen cht chen eren ieren sch tz`,
}
