/** Common words of Danish beyond the small ones. What Swedish or Norwegian share stands there too. */
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
    ledig stilling stillinger tilbud center centret centrum ledelse ledelsen betydning betydningen virkelighed
    virkeligheden nyheder nyhederne aviserne bestyrelsen indbyggerne højst udenfor indenfor rundt forbi langs blandt
    undtagen inklusive hvorvidt såfremt idet imidlertid heldigvis faktisk omtrent knapt næppe tilsammen hverken enten
    bekymret sulten tørstig vågen ensom grim mærkelig kedelig hyggelig venlig slem dum klog dygtig færdig optaget
    skyld tænk mente mener mene føler følte føle glæder hadede huskede glemt lærte lært råbte skreg smilede kyssede
    sparkede bragte bringer sendt modtog modtaget betalt kostede lavede lavet ødelagt stiger sank falder faldt steg
    startede starter besøgte besøg fløj sprang hvornår derved herved hermed deraf heraf dertil hertil dér ligesom
    ligeledes øvrigt ellers derhjemme bygger program telefon kaffe lyder behov via skriv totalt systemet patient kurs
    klubben bank føre prøver prøve bestemmer knust kultur ansvaret`
