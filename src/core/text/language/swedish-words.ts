/** Common words of Swedish beyond the small ones. What Norwegian or Danish share stands there too. */
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
    normalt cirka alle fin fint fina bank kunna flyktingar emot invandring bör förordning lyder vissa ändring behov
    samtidigt studerande via dess borde istället inför nyanlända ange anges kontrollera enlighet lägg handlar
    ytterligare enda nära högst föreskrivs behandling först tillstånd bestämmelser statsrådets identifiera försök
    bilagor samband grundläggande nuvarande kompetens ifrån utanför redigera villkor träder skickas riskerar tillämpas
    studier framtiden färdigheter vars beviljas understöd direkt användas fogas lämnas görs visas anvisningar skriv
    utifrån gällande betalas användning väldigt göras motsvarande ärende ärenden ärendet enbart utgör automatiskt
    meddelande totalt flykt fungerar postadress anses enskilda innehåll innehållet kring ges vilja diskutera motsvarar
    behandlas ihåg ändringar systemet resurser skillnad menar faktiskt liknande boende igenom förmåga antingen tills
    kronor användare användaren begäran kultur förändringar separat någonsin ålder sökande planering planeringen
    säkerhet beroende föregående obligatorisk obligatoriska tillfälliga avgörande hänsyn webbplats webbplatsen såsom
    hantera sannolikt bedömning läs gränser arbetsgivare utöver ersättning listan våld oavsett förutsättningar godkänt
    godkännande ladda klicka myndigheterna handleda samtliga ökad småbarnspedagogik viss lagstiftningen tillgång
    ordning organisationen organisationer värde utländska ämnen samarbete observera såväl åsikter undervisningen
    studierna fundera inkomst rösta betydelse överens tillhör centrala utsatta lyckas anställda fortsatt arbetskraft
    bakgrund givetvis undan människors tekniska kartan ansvarar förbereda närvarande planera planerar nämns studera
    siffror utvecklas gränsen betydligt räcker alls respons gemensamt uppnå beviljats kompetenser avsedda närheten
    snarare fungera besvär spara södra norra västra östra ansvaret medför dvs trygghet rådets direktiv lagens
    genomförande därefter lämnats fylla håll dela allmänhet brist intresse vända hittades fältet officiella ställs
    datum villkoren mottagare nätverk föra målen utmaningar respektive osv bl.a t.ex mom kap punkten paragrafen
    stadgas nämnd nämndens styrelsen utskottet tjänsteinnehavare tjänstemän anställning arbetsplats arbetsplatsen
    rektor lärarna klassen elevernas vårdnadshavare hemvård äldreomsorg omsorg socialvård tandvård tandläkare patient
    patienter besök besöka besökare kundtjänst rådgivning handledning bygglov tomt tomten tomter detaljplan
    planläggning byggnadstillsyn fastighet fastigheter hyra hyran hyresgäst återvinning avfall sopor belysning snö
    snöröjning plogning sandning halka gångväg cykelväg cykel cyklar fotgängare hastighet hållplats hållplatsen skjuts
    badstrand badstranden lekplats lekplatsen idrott motion spår spåret skidspår ishall idrottshall hobby hobbyer kurs
    kurser kursen kursavgift läger lägret klubb klubben scout ungdom vuxen åldrar grattis lyckönskningar stipendium
    pristagare mässa gudstjänst marknaden loppis försäljning säljes uthyres hyrs bortskänkes hittad borttappad kallar
    brukar spring ber stoppar stoppa kastar tal sist faller steg skrek nyheter dum klok betalt bak taget kraft ellers
    bygg hemsida hemsidan`
