import type { SwedishFamily } from './swedish-endings.ts'

/** Plural stems of nouns and comparative stems of adjectives whose vowel changes; also as the last part of a word. */
const UMLAUT = new Map(
  `bok böck|fot fött|hand händ|land länd|natt nätt|stad städ|son sön|man män männ|tand tänd|bonde bönd|far fäd|fader fäd|mor mödr|moder mödr|bror bröd broder|broder bröd|dotter döttr|rot rött|rand ränd|brand bränd|strand stränd|tång täng|stång stäng|gås gäss|mus möss|lus löss|and änd|ledamot ledamöt|stor stör|lång läng|ung yng|tung tyng|hög hög|låg läg|grov gröv|små mind`
    .split('|')
    .map(line => {
      const [word = '', ...stems] = line.split(' ')
      return [word, stems] as const
    }),
)

/**
 * Verbs whose stem changes: infinitive, past tense, supine (of those in -it). Where one stem carries all other forms,
 * `+` says that it goes on like *dömde* and `~` like *köpte*. Also with a prefix: beskriva, förstå.
 */
const CHANGING = new Map(
  `be bad bed|binda band bund|bita bet bit|bjuda bjöd bjud|bli blev bliv|bliva blev bliv|brinna brann brunn|brista brast brust|bryta bröt brut|bära bar bur|dra drog drag|dricka drack druck|driva drev driv|dyka dök|dö dog|falla föll fall|fara for far|finna fann funn|flyga flög flug|flyta flöt flut|frysa frös frus|få fick|förnimma förnam förnumm|försvinna försvann försvunn|ge gav giv|giva gav giv|gjuta göt gjut|glida gled glid|gnida gned gnid|grina gren grin|gripa grep grip|gråta grät gråt|gå gick gång|hinna hann hunn|hugga högg hugg|hålla höll håll|klinga klang klung|kliva klev kliv|klyva klöv kluv|knipa knep knip|knyta knöt knut|komma kom komm|krypa kröp krup|le log|lida led lid|ligga låg leg|ljuda ljöd ljud|ljuga ljög ljug|låta lät låt|löpa lopp lup|niga neg nig|njuta njöt njut|nysa nös nus|nypa nöp nup|pipa pep pip|rida red rid|rinna rann runn|riva rev riv|ryka rök ruk|ryta röt rut|se såg|simma sam summ|sitta satt sutt|sjuda sjöd sjud|sjunga sjöng sjung|sjunka sjönk sjunk|skina sken skin|skita sket skit|skjuta sköt skjut|skrida skred skrid|skrika skrek skrik|skriva skrev skriv|skryta skröt skrut|skära skar skur|slippa slapp slupp|slita slet slit|sluta slöt slut|slå slog slag|slåss slogs|smita smet smit|smyga smög smug|snyta snöt snut|sova sov|spinna spann spunn|spricka sprack spruck|sprida spred sprid|springa sprang sprung|sticka stack stuck|stiga steg stig|stinka stank|stjäla stal stul|strida stred strid|stryka strök struk|stå stod|suga sög sug|supa söp sup|svida sved svid|svika svek svik|svälta svalt svult|svära svor svur|ta tog tag|taga tog tag|tiga teg tig|tjuta tjöt tjut|tvinga tvang tvung|vika vek vik|vina ven vin|vinna vann vunn|vrida vred vrid|växa växte vux|äta åt ät|bringa +brag|böra +bor|dölja +dol|glädja +glad|göra +gjor|ha +ha|kunna +kun|lägga +la,lag|skilja +skil|smörja +smor|stödja +stöd,stöt|städja +stad|svälja +svald|säga +sa,sag|sälja +sål|sätta ~sat|tämja +tam|töras +tor|vänja +van|välja +val|veta vet vet|vilja vill|stryka strök struk|tälja +tal|bedja bad bed`
    .split('|')
    .map(line => {
      const [word = '', ...stems] = line.split(' ')
      return [word, stems] as const
    }),
)

/** Whole forms that no stem gives. */
const FORMS = new Map(
  `far fader fadern|få färre|nere nedersta|vara är var varit vore|ha har hade haft|kunna kan|veta visste vetat|vilja ville velat|skola ska skall skulle|få fått|gå gått|se sett sedd sedda|stå stått|dö dött|le lett|sova sovit|göra gör gjorda|annan annat andra andre|gammal äldre äldst äldsta äldste|god bättre bäst bästa bäste gott|bra bättre bäst bästa|dålig sämre sämst sämsta värre värst värsta|liten litet lilla lille små mindre minst minsta|många fler flera flest flesta|fler flest flesta flera|mycket mer mera mest mesta|öga ögon ögonen|öra öron öronen|människa människor`
    .split('|')
    .map(line => {
      const [word = '', ...forms] = line.split(' ')
      return [word, forms] as const
    }),
)

const VERB_PREFIX =
  /^(?:an|av|be|bi|bort|efter|er|fast|fort|fram|fri|full|gen|hel|hop|jäm|klar|rätt|still|från|för|före|genom|in|kvar|lös|med|miss|mot|ned|ner|om|på|sam|sön|till|tillbaka|und|under|upp|ur|ut|vid|åter|över)+$/

/** The entry of a word, or of its last part when `allowed` says so of what stands before. */
function lookUp<T>(
  table: ReadonlyMap<string, T>,
  word: string,
  allowed: (head: string) => boolean,
): readonly [head: string, found: T] | null {
  for (let at = 0; at < word.length - 1; at++) {
    const found = table.get(word.slice(at))
    if (found && (at === 0 || allowed(word.slice(0, at)))) return [word.slice(0, at), found]
  }
  return null
}

const isPrefix = (head: string): boolean => VERB_PREFIX.test(head) || /....lig$/.test(head)
const isFirstPart = (head: string): boolean => head.length > 2

export function umlaut(word: string): string[] {
  const found = lookUp(UMLAUT, word, isFirstPart)
  return found ? found[1].map(stem => found[0] + stem) : []
}

const FAMILIES: readonly SwedishFamily[] = ['past', 'sup']

/** Stems of a verb whose vowel changes or whose other forms are irregular. */
export function changingVerb(word: string): (readonly [SwedishFamily, string])[] {
  const found = lookUp(CHANGING, word, isPrefix) ?? lookUp(CHANGING, word.replace(/s$/, ''), isPrefix)
  if (!found) return []
  const [head, stems] = found
  return stems.flatMap((entry, at): (readonly [SwedishFamily, string])[] => {
    const [mark] = entry
    if (mark !== '+' && mark !== '~') return [[FAMILIES[at] ?? 'sup', head + entry]]
    const family = mark === '+' ? 'v2d' : 'v2t'
    return entry
      .slice(1)
      .split(',')
      .map(stem => [family, head + stem] as const)
  })
}

/** Irregular forms of a word; of prefixed verbs too. */
export function irregularForms(word: string): string[] {
  const found = lookUp(FORMS, word, isPrefix)
  return found ? found[1].map(form => found[0] + form) : []
}
