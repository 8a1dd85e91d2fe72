/** Common words of Norwegian beyond the small ones, Bokmål and Nynorsk. What Swedish or Danish share stands there too. */
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
    innbyggerne bibliotek biblioteket svømmehall kulturhus dokker dykkar ei inga stundom truleg allereie difor dersom
    viss kvifor kor kvarandre kvart kvarje utan føre framfor attmed heim heime attende att vera verte verta vorte blei
    fekk gjekk koma kome seie såg veit trur tru trudde tenkjer tenkje tykkjer tykte gje gjev gav tek teke held halde
    heldt ligg låg sit sitje sat set setje legg leggje finn fann funne finst fanst treng trengst byrjar byrja byrje
    sluttar slutta brukar bruka arbeidde jobbar jobba bur budde døydde sel selje selde skriv skreiv les las høyrer
    høyre høyrde snakkar snakka spurde svarar svara hjelpte prøver prøve prøvde kjende elskar likar lika heite heitte
    kallar kalla ventar venta opnar opna stengjer følgjer følgde leier leie spelar spela vinn vunne ete drikk søv
    vaknar spring køyrer køyre flyttar flytta byggjer endrar endra aukar auka auke tyder tyda gjeld let lét ber dreg
    drog skaut bryt veks vaks stoppar stoppa forlèt krev kravde fortel fortelje fortalde fødd avgjorde søkjer søkje
    melder opplyser meiner meinte meine omfattar inneheld tillèt forbode vernar gløymer hugsar hugse hentar henta
    betalar kostar takkar bestemmer deltek lovar håpar ønskjer ønskte ler gret syng song lyttar påverkar utviklar
    ordnar heng hengde ringjer kastar kasta reddar redda reknar løyser born kvinna gut guten gutar ven vener vennar
    syster dotter son åra dagar dagane veke veka veker månad månaden månader timar morgon morgonen natta sommar
    sommaren haust hausten helga tida gong gongen gonger stad staden stader veg vegen vegar byar byane landa verd husa
    døra vindauge kjøken vatn vatnet mjølk kjøt bilar boka orda avisa nynorsk skule skulen skular lærar lærarar
    læraren elevar elevane studentar pengar pengane regjeringa kommunar lova rettar brotsverk døme årsaka føremål
    verksemd verksemda høve moglegheit moglegheiter mogleg moglege sjukehus sjukehuset sjukdom sjuk sjuke lækjar
    hjarte hjartet hovud hovudet auge auga øyre hand handa føter kjærleik kjensle kjensler hjelpa vern ansvarleg
    avgjerd utviklinga gransking undersøking utdanninga forsking forskar forskarar forskarane val valet røyster spel
    spelet spelarar spelaren bilete biletet hestar fuglar trea innsjø øyar sola eld jorda kyrkje kyrkja dronninga
    historia byrjinga delar fleirtal tal talet namn namnet gruppa områda sida hending hendingar oppgåve oppgåva
    oppgåver framlegg styresmakt styresmakter styresmaktene medlemer leiar leiaren leiarar lita vesle dårleg dårlege
    gammal gammalt høg høgt høge høgare høgste lågt låge lågare brei vanskeleg vanskelege viktigaste trøytt langsam
    tidleg sein seinast open ope opne stengd kvit kvite raud raude grøn grøne vanleg vanlege eigen eige eigne heil
    heilt åleine naudsynt naudsynleg tilgjengeleg særleg offentleg offentlege tydeleg kjend ukjend menneskeleg måndag
    tysdag laurdag sundag eldst yngst lengre nærare nærast sist fyrste førre fleirtalet einkvar veldig særs altfor
    ifølgje fråsegn fråsegna uttale uttala britisk europeisk ledelse ledelsen betydning betydningen virkelighet
    virkeligheten nyheter nyhetene avisene styret fylke fylket høyst utenfor innenfor ovenfor rundt forbi langs blant
    unntatt inkludert hvorvidt såfremt idet imidlertid heldigvis selvsagt faktisk neppe stadig fremdeles tilsammen
    hverken verken enten bekymret sliten sulten tørst våken ensom stygg rar merkelig kjedelig hyggelig vennlig slem
    dum klok flink dyktig ferdig opptatt skyld tenk mente mener mene føler følte føle gleder likte hatet husket glemt
    lærte lært ropte skrek smilte kysset klemte sparket brakte bragte bringer sendt mottok mottatt betalt kostet lagde
    bygget ødelagt knust drept sank synker falt faller steg stiger lukket startet starter besøkte besøk fløy sprang
    bygger telefon kaffe lyder behov via enda framtiden systemet ansvaret tomt kurs klubben vill bad kall meget aften
    behøver ellers program pasient totalt kultur direkte`
