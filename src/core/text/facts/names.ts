/**
 * Municipalities and regions whose names differ in Finnish and Swedish, as `Finnish=Swedish`, `_` for a space.
 * Source: Statistics Finland, classifications of municipalities 2025 and of regions, CC BY 4.0.
 */
const PAIRS =
  'Akaa=Ackas Alavus=Alavo Enontekiö=Enontekis Espoo=Esbo Eurajoki=Euraåminne Hailuoto=Karlö Halsua=Halso ' +
  'Hamina=Fredrikshamn Hanko=Hangö Hartola=Gustav_Adolfs Helsinki=Helsingfors Huittinen=Vittis Hyvinkää=Hyvinge ' +
  'Hämeenkyrö=Tavastkyro Hämeenlinna=Tavastehus Ii=Ijo Iisalmi=Idensalmi Iitti=Itis Ikaalinen=Ikalis ' +
  'Ilmajoki=Ilmola Ilomantsi=Ilomants Inari=Enare Inkoo=Ingå Isojoki=Storå Isokyrö=Storkyro Jokioinen=Jockis ' +
  'Joroinen=Jorois Juuka=Juga Järvenpää=Träskända Kaarina=S:t_Karins Kajaani=Kajana Karijoki=Bötom ' +
  'Karkkila=Högfors Kaskinen=Kaskö Kauniainen=Grankulla Kaustinen=Kaustby Kemiönsaari=Kimitoön Kerava=Kervo ' +
  'Keuruu=Keuru Kirkkonummi=Kyrkslätt Kitee=Kides Kokemäki=Kumo Kokkola=Karleby Kontiolahti=Kontiolax ' +
  'Koski=Koskis Kristiinankaupunki=Kristinestad Kruunupyy=Kronoby Kuhmoinen=Kuhmois Kustavi=Gustavs ' +
  'Lahti=Lahtis Laihia=Laihela Laitila=Letala Lapinjärvi=Lappträsk Lappeenranta=Villmanstrand Lapua=Lappo ' +
  'Laukaa=Laukas Lieto=Lundo Liminka=Limingo Liperi=Libelits Lohja=Lojo Loviisa=Lovisa Luoto=Larsmo ' +
  'Maalahti=Malax Maarianhamina=Mariehamn Marttila=S:t_Mårtens Merikarvia=Sastmola Mikkeli=S:t_Michel ' +
  'Mustasaari=Korsholm Mynämäki=Virmo Myrskylä=Mörskom Naantali=Nådendal Nousiainen=Nousis Närpiö=Närpes ' +
  'Oulu=Uleåborg Paimio=Pemar Parainen=Pargas Pedersören=Pedersöre Pietarsaari=Jakobstad Pirkkala=Birkala ' +
  'Pomarkku=Påmark Pori=Björneborg Pornainen=Borgnäs Porvoo=Borgå Pyhtää=Pyttis Raahe=Brahestad ' +
  'Raasepori=Raseborg Raisio=Reso Rauma=Raumo Ruokolahti=Ruokolax Sauvo=Sagu Savonlinna=Nyslott ' +
  'Siikainen=Siikais Sipoo=Sibbo Siuntio=Sjundeå Taivassalo=Tövsala Tampere=Tammerfors Teuva=Östermark ' +
  'Tornio=Torneå Turku=Åbo Tuusula=Tusby Ulvila=Ulvsby Uusikaarlepyy=Nykarleby Uusikaupunki=Nystad Vaasa=Vasa ' +
  'Vantaa=Vanda Vehmaa=Vemo Veteli=Vetil Vihti=Vichtis Vimpeli=Vindala Virolahti=Vederlax Virrat=Virdois ' +
  'Vöyri=Vörå Ylitornio=Övertorneå Ähtäri=Etseri Uusimaa=Nyland Varsinais-Suomi=Egentliga_Finland ' +
  'Kanta-Häme=Egentliga_Tavastland Pirkanmaa=Birkaland Päijät-Häme=Päijänne-Tavastland Kymenlaakso=Kymmenedalen ' +
  'Etelä-Karjala=Södra_Karelen Etelä-Savo=Södra_Savolax Pohjois-Savo=Norra_Savolax ' +
  'Pohjois-Karjala=Norra_Karelen Keski-Suomi=Mellersta_Finland Etelä-Pohjanmaa=Södra_Österbotten ' +
  'Pohjanmaa=Österbotten Keski-Pohjanmaa=Mellersta_Österbotten Pohjois-Pohjanmaa=Norra_Österbotten ' +
  'Kainuu=Kajanaland Lappi=Lappland Ahvenanmaa=Åland'

export interface NamePair {
  readonly fi: string
  readonly sv: string
}

export const MUNICIPALITIES_AND_REGIONS: readonly NamePair[] = PAIRS.split(' ').map(pair => {
  const [fi = '', sv = ''] = pair.replaceAll('_', ' ').split('=')
  return { fi, sv }
})

/** Parts of a region that are spoken of as often as the region. */
export const PARTS_OF_REGIONS: readonly NamePair[] = [
  { fi: 'Länsi-Uusimaa', sv: 'Västra Nyland' },
  { fi: 'Itä-Uusimaa', sv: 'Östra Nyland' },
  { fi: 'Keski-Uusimaa', sv: 'Mellersta Nyland' },
]
