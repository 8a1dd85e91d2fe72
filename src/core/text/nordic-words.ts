/**
 * Common words of Swedish, Norwegian and Danish beyond the small ones: what tells these three apart in a few words. A
 * word that several of them share stands in each.
 */
export const SWEDISH = `endast lite allting sådant båda vems vart medan sen ifall fast bakom framför bredvid ovan nedan ur angående
    beträffande gentemot således alltså nämligen förstås självklart tyvärr verkligen äntligen plötsligt strax länge
    nyligen igår ikväll inatt imorse därifrån härifrån varifrån dit hit borta uppe nere framme ihop sönder jo nog
    nämnda visst särskilt framförallt vanligtvis åtminstone ungefär omkring just knappt helst gärna hellre bäst bästa
    sämre värre värst större störst största mindre minst äldre äldsta yngre yngsta längst närmare närmast nästa tredje
    fjärde femte sjätte senaste förra övriga flertal kunnat velat gjorts säga sagt veta visste vetat tro trodde tänka
    tänkte tycka tyckte gav gett givit tagits hålla hållit stå stått ligga låg legat sitta satt suttit sätta sätter
    satte lägga lägger lade lagt ställa ställde ställt fanns funnits hitta hittar hittade hittat finna finner funnit
    behöva behövs behövde börja börjat slutade fortsätta fortsätter fortsatte använder använde använts arbeta arbetade
    arbetat jobba bo bott levde levt dö dör dog dött döda dödade dödades köpa köper köpte köpt sälja säljer sålde sålt
    säljs skriva skrev skrevs läsa läste läst höra hör hörde hört tala talar talade prata pratade frågar frågade svara
    svarar svarade hjälpa hjälper hjälpte försöka försöker försökte försökt förstå förstår förstod visade visat känna
    känner kände känns kändes älska älskar älskade hata hatar gilla gillar heta hette kalla kallas kallade kallad
    kallades vänta väntar väntade öppna öppnade stänga stängde stäng följa följer följde ledde spela spelar spelade
    spelat vinna vinner vann vunnit förlora förlorade äta äter ätit dricka dricker drack sova sover sov vakna vaknade
    springa springer sprang åka åker åkte köra kör körde resa reser reste flytta flyttar flyttade byggde byggt byggs
    byggdes skapade ändra ändrade ändras minska minskar minskade öka ökar ökade ökat betyda betyder bero beror gälla
    gäller gällde hända händer hände hänt verka verkar verkade sakna saknar saknas låta låter bära bär bar dra drar
    skjuta sköt slå slår slog bryta bröt byta växa växer växte stanna stannade lämna lämnar lämnade lämnat kräva
    kräver krävs krävde berätta berättar berättade föda föddes född födda gifta gift besluta beslutade ansöka ansöker
    söka söker sökte anmäla anmälde meddela meddelar meddelade uppge utföra utför utföras anse anser ansåg avse avses
    innebära innebär omfatta omfattar innehålla innehåller tillåta förbjuda förbjudet förbjuden erbjuda erbjuder bjuda
    bjuder skydda skyddar glömma glöm glömde minnas minns skicka skickar skickade sända hämta hämtar hämtade betala
    betalar kosta kostar tacka bestämma bestämt bestämde dyka tvinga tvingas tvingade bidra bidrar delta deltar deltog
    deltagit träffa träffar träffade möta möter mötte nå nådde nått lova lovar lovade orka hinna hinner hann våga
    vågar hoppas hoppades önska önskar önskade skratta skrattade gråta gråter grät sjunga sjunger sjöng titta tittar
    tittade kolla lyssna lyssnar förklara förklarar förklarade föreslå föreslår föreslog påverka påverkar utveckla
    utvecklar utvecklades genomföra genomförs ordna ordnar hänga hänger ringa ringer ringde ring kasta kastade rädda
    räddade räkna räknas lösa löser löst sköta sköter ingå ingår ingick uppstå uppstår upptäcka upptäckte upptäckt
    uppleva upplever upplevde undvika undvik undersöka undersöker undersökte välja väljer valde valt vald valda röra
    rör rörde människa människorna person barnet männen kvinna flickan flickor pojken pojkar vän vännen vänner mamma
    pappa mor far syster bror dotter son sonen föräldrar familj familjen fru frun make åren året dagen dagar dagarna
    veckor veckorna månaden timme timmen minut minuter kväll kvällen morgon morgonen natt natten nätter sommar
    sommaren vinter vintern höst hösten våren helg helgen tider gången sättet platsen platser ställe stället ställen
    väg vägen vägar gata gatan gator stad staden städer städerna länder länderna värld världens hus huset husen rum
    rummet dörr dörren fönster fönstret bord bordet stol säng sängen kök köket vatten vattnet mat maten bröd mjölk
    kött fisk öl vin bil bilen bilar tåg tåget båt båten fartyg fartyget flygplan flygplanet bok boken böcker ord
    orden ordet brev brevet tidning tidningen tidningar språk språket svenska svenskt svenskar norska danska engelska
    finska finskt tyska franska ryska amerikanska amerikansk europeiska skolor skolorna lärare läraren elev elever
    eleverna student studenter jobb jobbet företag företaget företagen bolag bolaget pengarna pris priset kostnad
    kostnader kostnaderna affär affärer handel regering regeringens riksdag riksdagen kommun kommunens kommunerna
    kommunal kommunala samhälle samhället lag lagen lagar rätt rätten rättigheter domstol domstolen polis polisen
    brott fängelse fängelset krig kriget fred fara frågan frågorna svaret problemen exempel exempelvis orsak orsaken
    orsaker anledning skäl följd resultat resultatet resultaten syfte syftet mål målet verksamhet verksamheten
    möjlighet möjligheten möjligheter möjlig möjligt möjliga hälsa sjukhus sjukhuset sjukdom sjukdomar sjuk sjuka
    läkare läkaren vård vården medicin kropp kroppen hjärta hjärtat huvud huvudet öga ögon ögonen öra hand handen
    händerna fot fötter blod liv livet död döden kärlek glädje rädsla känsla känslor hjälpen stöd stödet skydd ansvar
    ansvarig beslut beslutet utveckling utvecklingen undersökning undersökningen utbildning utbildningen forskning
    forskare forskarna kunskap kunskaper miljö miljön ekonomi ekonomin ekonomisk ekonomiska ekonomiskt politik
    politiken politisk politiska politiskt parti partiet partier val valet väljare röst röster röstade möte mötet
    laget match matchen spel spelet spelare spelaren musik musiken film filmen bilder färg djur djuret djuren hund
    hunden katt katten häst hästar fågel fåglar träd träden skog skogen sjö sjön hav havet ö ön öar berg berget sol
    solen luft eld jord jorden kyrka kyrkan kung kungen drottning drottningen gud historia historien början slut
    slutet slutligen del delvis antal antalet nummer namn namnet grupp gruppen grupper område området områden områdena
    sida sidan sidor form formen typ sort fall fallet händelse händelser händelsen uppgift uppgiften uppgifterna avtal
    avtalet förslag förslaget råd åtgärd åtgärder åtgärderna myndighet myndigheten myndigheter förening föreningen
    medlem medlemmar ledare ledaren chef chefen minister president presidenten statsminister beskrivning ansökan
    blankett tjänst tjänsten tjänster tjänsterna avgift avgiften avgifter bostad bostäder lägenhet lägenheten byggnad
    byggnaden byggnader kund kunder kunden dagis invånare medborgare stort litet goda bra dålig dåligt dåliga gammal
    gammalt ung lång långt långa kort korta hög högt höga högsta lågt låga lägsta bred svår svårt svåra lätt enkel
    enkla viktigaste olika olik lik likt lika riktig riktigt fel felet sann sant vacker vackert vackra snäll rolig
    roligt ledsen glad glada arg rädd trött frisk stark starkt starka svag svaga snabb snabbt snabba långsam tidig
    tidigt sent varm varmt varma kall kallt fri fritt fria full fullt fulla tom svart svarta vit vita vitt röd röda
    rött blå grön gröna gul vanlig vanligt vanliga egen eget egna halv ensam ensamma säker säkert säkra klar klart
    klara nöjd nödvändig nödvändigt nödvändiga tillgängliga särskild särskilda allmän allmänna allmänt offentlig
    offentliga social sociala nationell nationella internationell internationella lokal lokala gemensam gemensamma
    tillräckligt tydlig tydligt känd känt kända okänd mänsklig mänskliga skyldig berömd elva tolv tretton fjorton
    femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundratals tusentals
    miljon miljoner miljard miljarder procent januari februari mars april maj juni juli augusti september oktober
    november december måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen jul påsk då snälla ursäkta
    förlåt adjö okej herr herre äh usch må-fr må-to må-lö må-sö ti-fr on-fr to-lö fr-sö lö-sö euro i folk ting ledig
    lediga gratis kontakt kontakta information info avgiftsfritt priser entré förfrågningar förfrågan anmälningar
    anmälningstid ansökningar ansökningstid ansökningsdag program tillställning adress tfn tel telefon epost må ti on
    fr lö sö måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar vuxna ungdomar ungdomslokalen pensionärer
    familjer kommunalhuset kommunstyrelsen fullmäktige nämnden bibliotek biblioteket bokbussen simhall hälsostation
    hälsocentral rådgivningen tidsbokning tidsbeställning dagvård förskola undervisning gymnasiet kaffe kaffeservering
    servering mottagning jour dygnet nödfall direktsändning utfärd sagostund konsert utställning utställningen teater
    föreställning marknad torget torg gatuarbeten vattenavbrott elavbrott avbrott trafik parkering buss bussar
    bussarna vån våningen ingång sommarjobb matlista lunch meny halva öppethållning öppettider öppethållningstider
    öppnas bokas bokning boka ansök senast flyttas inställt inställd ändrad ändrat tillsvidare undantag andre når
    heller hatt la byte gifte by le gråt rom lov kamp lille gode nye gamle unge mod ned lider ske sker fly grund store
    normalt cirka alle fin fint fina bank`

export const NORWEGIAN = `henne iblant ennå allerede kun litt intet alting slikt slike begge hvis derfor ettersom dog tross skjønt bak foran
    innen nedenfor åt angående vedrørende overfor således altså nemlig selvfølgelig dessverre virkelig endelig
    plutselig lenge nylig idag igår imorgen ikveld inatt morges derfra herfra hvorfra dit hit borte oppe nede fremme
    istykker jo vel nok nevnte visst særlig fremfor vanligvis minst omtrent omkring nettopp knapt helst gjerne heller
    best beste verre verst større størst største mindre eldre eldste yngre yngste lengst nærmere nærmest neste tredje
    fjerde femte sjette forrige øvrige flertall kunnet villet komme kommer si sagt se ser vite vet visste tro tror
    trodde tenke tenkte syntes ga gitt holde stå stått ligge lå ligget sitte satt sittet sette setter satte legge
    legger la lagt stille stiller stilte stilt finnes fantes funnes finne finner funnet trenge trengs trengte begynne
    begynt slutte sluttet fortsette fortsetter fortsatte bruker brukte brukt arbeide arbeider jobbe bo bodd levde levd
    dø dør døde dødd drepe drepte kjøpe kjøper kjøpte kjøpt selge selger solgte solgt selges skrive skrev lese leste
    lest høre hører hørte hørt tale taler talte snakke snakket spørre spør spurte svare svarer svarte hjelpe hjelper
    hjalp forsøke forsøker forsøkte forsøkt forstå forstår forsto viste vist kjenne kjenner kjente føles føltes elske
    elsker elsket hate hater like liker hete het kalle kalles kalte kalt kaltes vente venter ventet åpne åpner åpnet
    stenge stenger stengte steng følge følger fulgte ledet spille spiller spilte spilt vinne vinner vant vunnet tape
    tapte spise spiser spiste spist drikke drikker drakk sove sover sov våkne våknet løpe løper løp reise reiser
    reiste kjøre kjører kjørte flytte flytter flyttet bygde bygd bygges skaper skapte endre endrer endret endres
    minske minsker minsket øke øker økte økt bety betyr avhenge skyldes gjelde gjelder gjaldt skje skjer skjedde
    skjedd virke virker virket savne savner mangler lar bære bærer bar dra drar dro skyte skjøt slå slår slo bryte
    brøt bytte vokse vokser vokste stanse stanset forlate forlater forlot forlatt kreve krever kreves krevde fortelle
    forteller fortalte føde født gifte gift beslutte besluttet søke søker søkte melde meldte meddele meddeler meddelte
    oppgi utføre utfører utføres anse anser anså avse menes innebære innebærer omfatte omfatter inneholde inneholder
    tillate forby forbudt tilby tilbyr by byr beskytte beskytter glemme glem glemte huske husker sende sender sendte
    hente henter hentet betale betaler koste koster takke bestemme bestemt bestemte dykke tvinge tvinges tvang bidra
    bidrar delta deltar deltok deltatt treffe treffer traff møte møter møtte nådde nådd love lover lovet orke rekke
    rekker rakk våge våger håper håpet ønske ønsker ønsket le lo gråte gråter gråt synge synger sang titte titter
    tittet sjekke lytte lytter forklare forklarer forklarte foreslå foreslår foreslo påvirke påvirker utvikle utvikler
    utviklet gjennomføre gjennomføres ordne ordner henge henger ringe ringer ringte ring kaste kastet redde reddet
    regne regnes løse løser løst skjøtte passer inngå inngår inngikk oppstå oppstår oppdage oppdaget oppleve opplever
    opplevde unngå undersøke undersøker undersøkte velge velger valgte valgt røre rører rørte menneske mennesket
    menneskene person barnet mann mennene kvinne jenta jenter gutten gutter venn vennen venner mamma pappa mor far
    søster bror datter sønn sønnen foreldre familie familien kone fruen ektemann årene året dagen dager dagene uker
    ukene måneden time timen minutt minutter kveld kvelden morgen morgenen natt natten netter sommer sommeren vinter
    vinteren høst høsten våren helg helgen tider gangen måte måten plassen plasser sted stedet steder vei veien veier
    gate gaten gater byen byer byene landene verdens hus huset husene rom rommet døren vindu vinduet bord bordet stol
    seng sengen kjøkken kjøkkenet vann vannet mat maten brød melk kjøtt fisk øl vin bil bilen biler tog toget båt
    båten skip skipet fly flyet bok boken bøker ord ordene ordet brev brevet avis avisen aviser språk språket svensk
    svensker norsk dansk engelsk finsk tysk fransk russisk amerikanske amerikansk europeiske skoler skolene lærer
    læreren elev elever elevene student studenter jobb jobben selskap selskapet selskapene pengene pris prisen kostnad
    kostnader kostnadene forretning forretninger handel regjering regjeringens storting stortinget kommune kommunens
    kommunene kommunal kommunale samfunn samfunnet lov loven rett retten rettigheter domstol domstolen politi politiet
    forbrytelse fengsel fengselet krig krigen fred fare spørsmålet spørsmålene svaret problemene eksempel eksempelvis
    årsak årsaken årsaker anledning grunn resultat resultatet resultatene formål formålet mål målet virksomhet
    virksomheten mulighet muligheten muligheter mulig mulige helse sykehus sykehuset sykdom sykdommer syk syke lege
    legen pleie pleien medisin kropp kroppen hjerte hjertet hode hodet øye øyne øynene øre hånd hånden hender hendene
    fot føtter blod liv livet død døden kjærlighet glede frykt følelse følelser hjelpen støtte støtten beskyttelse
    ansvar ansvarlig beslutning beslutningen utvikling utviklingen undersøkelse undersøkelsen utdanning utdanningen
    forskning forsker forskerne kunnskap kunnskaper miljø miljøet økonomi økonomien økonomisk økonomiske politikk
    politikken politisk politiske parti partiet partier valg valget stemme stemmer stemte møtet lag laget kamp kampen
    spill spillet spilleren musikk musikken film filmen bilder farge dyr dyret dyrene hund hunden katt katten hest
    hester fugl fugler trærne skog skogen sjø sjøen hav havet øy øya øyer fjell fjellet sol solen luft ild jord jorden
    kirke kirken konge kongen dronning dronningen gud historie historien begynnelsen starten slutt slutten del delvis
    antall antallet nummer navn navnet gruppe gruppen grupper område området områder områdene side sider form formen
    type slag sort tilfelle tilfellet hendelse hendelser hendelsen oppgave oppgaven oppgaver oppgavene avtale avtalen
    forslag forslaget råd tiltak tiltakene myndighet myndigheten myndigheter forening foreningen medlem medlemmer
    leder lederen sjef sjefen minister president presidenten statsminister beskrivelse søknad skjema tjeneste
    tjenesten tjenester tjenestene avgift avgiften avgifter bolig boliger leilighet leiligheten bygning bygningen
    bygninger kunde kunder kunden barnehage innbyggere borgere stor stort store lite godt gode bra dårlig dårlige nytt
    gammel gammelt ung lang langt lange kort korte høy høyt høye høyeste lav lavt lave laveste bred vanskelig
    vanskelige lett enkel enkelt enkle viktigste ulike ulik lik likt riktig feil feilen sann sant vakker vakkert vakre
    snill morsom morsomt lei glad glade sint redd trett frisk sterk sterkt sterke svak svake rask raskt raske langsom
    tidlig sen sent varm varmt varme kald kaldt kalde åpen åpent stengt fri fritt frie full fullt fulle tom svart hvit
    hvite hvitt rød røde rødt blå grønn grønne gul vanlig vanlige egen eget egne halv alene ensomme sikker sikkert
    sikre klar klart klare fornøyd nødvendig nødvendige tilgjengelige særskilt særskilte allmenn allmenne allment
    offentlig offentlige sosial sosiale nasjonal nasjonale internasjonal internasjonale lokal lokale felles
    tilstrekkelig tydelig kjent ukjent menneskelig menneskelige skyldig berømt elleve tolv tretten fjorten femten
    seksten sytten atten nitten tjue tretti førti femti seksti sytti åtti nitti hundrevis tusenvis million millioner
    milliard milliarder prosent januar februar mars april mai juni juli august september oktober november desember
    mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen jul påske takk hei vær velkommen unnskyld adjø ok
    herr herre æsj euro fast framme gata fall rolig fru orden sex ett gavet slags firma firmaet hold cirka normalt
    farvel nyt tak fin fint fine fritid bank buss tall svær svært dele passe lande elva senter senteret sentrum tilbud
    ledig stilling stillinger søk søknadsfrist åpningstider billetter gratis informasjon kontakt påmelding rådhuset
    innbyggerne bibliotek biblioteket svømmehall kulturhus`

export const DANISH = `hende iblandt allerede ingenting alting sådant sådanne begge hvis hvorhen derfor dog trods skønt bag foran inden
    ovenfor nedenfor angående vedrørende overfor således altså nemlig selvfølgelig desværre virkelig endelig pludselig
    længe nyligt idag igår imorgen aften inat morges derfra herfra hvorfra derhen herhen væk oppe nede fremme istykker
    jo vel nok nævnte vist særligt fremfor normalt mindst cirka omkring netop knap helst gerne hellere bedst bedste
    værre værst større størst største mindre ældre ældste yngre yngste længst nærmere nærmest næste tredje fjerde
    femte sjette seneste forrige øvrige flertal kunnet villet komme sige sagt se ser vide vidste vidst tro tror troede
    tænke tænkte syntes gav givet holde stå stået ligge lå ligget sidde sad siddet sætte sætter satte lægge lægger
    lagde lagt stille stiller stillede stillet findes fandtes fundet finde finder behøve behøver behøves behøvede
    begynde begyndt slutte sluttede fortsætte fortsætter fortsatte bruger brugte brugt arbejdede jobbe jobber jobbede
    bo boet levede levet dø dør døde dødet dræbe dræbte dræbt købe køber købte købt sælge sælger solgte solgt sælges
    skrive skrev læse læste læst høre hører hørte hørt tale talte snakke snakker snakkede spørge spørger spurgte svare
    svarer svarede hjælpe hjælper hjalp forsøge forsøger forsøgte forsøgt forstå forstår forstod viste kende kender
    kendte føles føltes elske elsker elskede hade hader lide lider hedde hed kalde kaldes kaldte kaldet kaldtes vente
    venter ventede åbne åbner åbnede lukke lukker lukkede luk følge følger fulgte ledte spille spiller spillede
    spillet vinde vinder vandt vundet tabe tabte spise spiser spiste spist drikke drikker drak sove sover sov vågne
    vågnede løbe løber løb rejse rejser rejste køre kører kørte flytte flytter flyttede byggede bygget bygges skaber
    skabte ændre ændrer ændrede ændres mindske mindsker mindskede øge øger øgede øget betyde betyder afhænge skyldes
    gælde gælder gjaldt ske sker skete sket virke virker virkede savne savner mangler lade lader bære bærer bar trække
    trækker drog skyde skød slå slår slog bryde brød bytte vokse vokser voksede standse standsede forlade forlader
    forlod forladt kræve kræver kræves krævede fortælle fortæller fortalte føde født gifte gift beslutte besluttede
    ansøge ansøger søge søger søgte anmelde anmeldte meddele meddeler meddelte oppgive udføre udfører udføres anse
    anser anså afse afses indebære indebærer omfatte omfatter indeholde indeholder tillade forbyde forbudt tilbyde
    tilbyder byde byder beskytte beskytter glemme glem glemte huske husker sende sender sendte hente henter hentede
    betale betaler koste koster takke bestemme bestemt bestemte dykke tvinge tvinges tvang bidrage bidrager deltage
    deltager deltog deltaget træffe træffer traf møde møder mødte nå nåede nået love lover lovede orke vove vover
    håber håbede ønske ønsker ønskede le lo græde græder græd synge synger sang kigge kigger kiggede tjekke lytte
    lytter forklare forklarer forklarede foreslå foreslår foreslog påvirke påvirker udvikle udvikler udviklede
    gennemføre gennemføres ordne ordner hænge hænger ringe ringer ringede ring kaste kastede redde reddede regne
    regnes løse løser løst passe passer indgå indgår indgik opstå opstår opdage opdagede opdaget opleve oplever
    oplevede undgå undersøge undersøger undersøgte vælge vælger valgte valgt røre rører rørte menneske mennesket
    menneskene person barn barnet mand mændene kvinde pigen piger drengen drenge ven vennen venner mor far søster bror
    datter søn sønnen forældre familie familien kone fruen årene året dagen dage dagene uger ugerne måneden time timen
    minut minutter aftenen morgen morgenen nat natten nætter sommer sommeren vinter vinteren efterår efteråret forår
    foråret weekend weekenden tider gangen måde måden pladsen pladser sted stedet steder vej vejen veje gade gaden
    gader by byen byer byerne lande landene verdens hus huset husene rum rummet døren vindue vinduet bord bordet stol
    seng sengen køkken køkkenet vand vandet mad maden mælk kød fisk øl vin bil bilen biler toget båd båden skib skibet
    fly flyet bog bogen bøger ord ordene ordet brev brevet avis avisen aviser sprog sproget svensk svenskere norsk
    dansk engelsk finsk tysk fransk russisk amerikanske amerikansk europæiske skoler skolerne lærer læreren elev
    elever eleverne studerende job jobbet firma firmaet firmaerne selskab selskabet pengene pris prisen omkostning
    omkostninger omkostningerne forretning forretninger handel regering regeringens folketing folketinget kommune
    kommunens kommunerne kommunal kommunale samfund samfundet lov loven ret retten rettigheder domstol domstolen
    politi politiet forbrydelse fængsel fængslet krig krigen fred fare spørgsmålet spørgsmålene svaret problemerne
    eksempel eksempelvis årsag årsagen årsager anledning grund resultat resultatet resultaterne formål formålet mål
    målet virksomhed virksomheden mulighed muligheden muligheder mulig muligt mulige helbred sygehus sygehuset sygdom
    sygdomme syg syge læge lægen pleje plejen medicin krop kroppen hjerte hjertet hoved hovedet øje øjne øjnene øre
    hånd hånden hænder hænderne fod fødder blod liv livet død døden kærlighed glæde frygt følelse følelser hjælpen
    støtte støtten beskyttelse ansvar ansvarlig beslutning beslutningen udvikling udviklingen undersøgelse
    undersøgelsen uddannelse uddannelsen forskning forsker forskerne kundskab kundskaber miljø miljøet økonomi
    økonomien økonomisk økonomiske politik politikken politisk politiske parti partiet partier valg valget stemme
    stemmer stemte mødet hold holdet kamp kampen spil spilleren musik musikken film filmen billeder farve dyr dyret
    dyrene hund hunden kat katten hest heste fugl fugle træ træerne skov skoven sø søen hav havet ø øen øer bjerg
    bjerget sol solen luft ild jord jorden kirke kirken konge kongen dronning dronningen gud historie historien
    begyndelsen starten slut slutningen del delvis antal antallet nummer navn navnet gruppe gruppen grupper område
    området områder områderne side sider form formen type slags tilfælde tilfældet hændelse hændelser hændelsen opgave
    opgaven opgaver opgaverne aftale aftalen forslag forslaget råd tiltag tiltagene myndighed myndigheden myndigheder
    forening foreningen medlem medlemmer leder lederen chef chefen minister president præsidenten statsminister
    beskrivelse ansøgning blanket tjeneste tjenesten tjenester tjenesterne afgift afgiften afgifter bolig boliger
    lejlighed lejligheden bygning bygningen bygninger kunde kunder kunden børnehave indbyggere borgere stor stort
    store godt gode dårlig dårligt dårlige nyt gammel gammelt ung lang langt lange korte høj højt høje højeste lav
    lavt lave laveste bred svær svært svære let enkel enkelt enkle vigtigt vigtigste forskellige ulig lig ligt lige
    rigtig rigtigt forkert fejlen sand sandt smuk smukt smukke sød sjov sjovt ked glad glade vred bange træt rask
    stærk stærkt stærke svag svage hurtig hurtigt hurtige langsom tidlig tidligt sen sent varm varmt varme kold koldt
    kolde åben åbent lukket fri frit frie fuld fuldt fulde tom sort sorte hvid hvide hvidt rød røde rødt blå grøn
    grønne gul almindelig almindeligt almindelige egen eget egne halv alene ensomme sikker sikkert sikre klar klart
    klare tilfreds nødvendig nødvendigt nødvendige tilgængelige særlig særlige almen almene alment offentlig
    offentlige social sociale national nationale international internationale lokal lokale fælles tilstrækkeligt
    tydelig tydeligt kendt ukendt menneskelig menneskelige skyldig berømt elleve tolv tretten fjorten femten seksten
    sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundredvis tusindvis million
    millioner milliard milliarder procent januar februar marts april maj juni juli august september oktober november
    december mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen jul påske tak hej venligst velkommen
    velkomne undskyld farvel okay hr herre æv adr euro fast henne hit just ha fru orden slag roligt frisk sex rolig
    snakket elsket deler slik nylig borte hatte hat heller melde hentet lovet kastet reddet åbningstider billetter
    gratis information kontakt tilmelding rådhuset borgerne bibliotek biblioteket svømmehal kulturhus ansøgningsfrist
    ledig stilling stillinger tilbud center centret centrum`
