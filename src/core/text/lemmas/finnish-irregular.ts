import type { FinnishFamily } from './finnish-endings.ts'

/** Stems that no rule gives, by base form: `family:stem,stem`. */
const TABLE = `mies w:miehe s:miehe pw:miehi ps:miehi c:mies
lapsi c:las
yksi w:yhde s:yhte c:yht
kaksi w:kahde s:kahte c:kaht
kuusi w:kuuse s:kuuse c:kuus
suksi c:sus
veli w:velje s:velje pw:velji ps:velji
hyvä comp:pare sup:parha nom:paras w:parhaa s:parhaa pw:parhai ps:parhai c:paras
pitkä comp:pide sup:pis
vuosi c:vuon nom:vuonna
aika w:aja pw:ajoi
poika w:poja pw:poji
ruoka w:ruua
itse w:itse s:itse
sydän w:sydäme s:sydäme pw:sydämi ps:sydämi
morsian w:morsiame s:morsiame pw:morsiami ps:morsiami
kevät w:kevää s:kevää pw:keväi ps:keväi
varas w:varkaa s:varkaa pw:varkai ps:varkai
lämmin w:lämpimä s:lämpimä comp:lämpimä pw:lämpimi ps:lämpimi
tietää vn:tienn
taitaa vn:tainn
olla nom:on,ovat vw:ole vs:ole vl:lie vi:oli,olisi
tehdä vw:tee vs:teke vi:tei,teki,tekisi vn:tehn vk:teh pt:teht pp:tehd
nähdä vw:näe vs:näke vi:näi,näki,näkisi vn:nähn vk:näh pt:näht pp:nähd
käydä vi:kävi
juosta vw:juokse vs:juokse vi:juoksi,juoksisi
seistä vw:seiso vs:seiso vi:seisoi,seisoisi`

const irregular = new Map(
  TABLE.split('\n').map(line => {
    const [word = '', ...stems] = line.split(' ')
    return [word, stems] as const
  }),
)

/** Nouns that stand last in many compounds: varusmies, alkuaika. */
const LAST = /(?:mies|vuosi|aika|poika|ruoka|veli|lapsi|kevät)$/

/** The stems of an irregular word: also of nouns whose other stems are regular. */
export function irregularStems(word: string): (readonly [FinnishFamily, readonly string[]])[] {
  const last = LAST.exec(word)
  const head = word.slice(0, last?.index ?? 0)
  return (irregular.get(word.slice(head.length)) ?? []).map(entry => {
    const [family = '', stems = ''] = entry.split(':')
    return [family as FinnishFamily, stems.split(',').map(stem => head + stem)] as const
  })
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns in -si with t in the stem: vesi, veden, vettä. */
const T_STEMS = list(
  'uusi vesi käsi kuusi viisi tosi susi täysi köysi hiisi liesi mesi vuosi kausi reisi kansi länsi varsi hirsi virsi pursi orsi parsi kynsi sysi paasi niisi jälsi ponsi',
)

/** Nouns in -i with e in the stem: a closed class, the last part of compounds too. */
const E_STEMS = list(
  'kieli mieli huoli huuli suoli tuuli puoli tuli veri meri saari suuri nuori vuori kuori juuri ääri hiiri pieni sieni moni uni hiili suoni lehti tähti lahti joki väki mäki reki noki tuki arki hanki henki onki sänki kaski koski leski poski hauki kivi hirvi järvi talvi parvi sarvi torvi kilpi siipi lampi rupi appi tammi nummi sormi nimi lumi suomi toimi luomi loimi niemi liemi tuomi ovi savi suvi povi suksi lapsi saksi hapsi hiki veitsi onni polvi tyvi kaikki kurki särki järki jälki kärki salmi helmi hetki retki sääski vaski pilvi ruuhi tuohi vuohi riihi lohi teeri tiili nuoli kaari ääni jousi peitsi kusi uksi korpi kampi lempi arpi typpi sampi vuoksi ripsi veli tyyni nieli hanhi lovi latvi jouhi rimpi närhi tilhi sääri piki kenki sappi putki yksi kaksi läpi keski koipi umpi pieli vieri kylki happi viiksi uuhi lehmi kirsi',
)

/**
 * Whether a noun in -i has e in its stem, as a whole or perhaps as the last part of a compound: ajokieli, but bakteeri
 * is no bird.
 */
export function eStem(word: string): 'whole' | 'last' | null {
  for (let at = 0; at <= word.length - 3; at = at === 0 ? 3 : at + 1) {
    const rest = word.slice(at)
    if (T_STEMS.has(rest) || E_STEMS.has(rest)) return at === 0 ? 'whole' : 'last'
  }
  return null
}

/** Whether it has t there too. */
export function isTStem(word: string): boolean {
  for (let at = 0; at <= word.length - 4; at++) if (T_STEMS.has(word.slice(at))) return true
  return false
}
