import type { SwedishFamily } from './swedish-endings.ts'

/** Lines of a word and what belongs to it. */
const table = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines.split('|').map(line => {
      const [word = '', ...stems] = line.split(' ')
      return [word, stems] as const
    }),
  )

/** Plural stems of nouns and comparative stems of adjectives whose vowel changes; also as the last part of a word. */
const umlauts = table(
  'bok böck|fot fött|hand händ|land länd|natt nätt|stad städ|son sön|man män männ|tand tänd|bonde bönd|far fäd|fader fäd|mor mödr|moder mödr|bror bröd broder|broder bröd|dotter döttr|rot rött|rand ränd|brand bränd|strand stränd|tång täng|stång stäng|gås gäss|mus möss|lus löss|and änd|ledamot ledamöt|stor stör|lång läng|ung yng|tung tyng|hög hög|låg läg|grov gröv|små mind',
)

/** Strong verbs by their vowels in the present, the past and the supine: `skr-v` is skriva, skrev, skrivit. */
const ABLAUT =
  'i a u b-nd br-nn br-st dr-ck f-nn försv-nn h-nn r-nn s-tt sl-pp spr-ck spr-ng st-ck tv-ng v-nn|i e i b-t bl-v dr-v gl-d gr-p kl-v l-d r-v sk-t skr-d skr-k skr-v sl-t sm-t spr-d st-g str-d sv-k v-k vr-d|ju jö ju b-d l-d l-g n-t s-ng s-nk t-t|y ö u br-t fl-g fl-t kl-v kn-t kr-p r-t sm-g str-k|ä a u b-r sk-r sv-lt'

/**
 * Verbs that change otherwise: infinitive, past tense, supine (of those in -it). Where one stem carries all other
 * forms, `+` says that it goes on like *dömde* and `~` like *köpte*.
 */
const CHANGING =
  'be bad bed|betala +betal|bli blev bliv|dra drog drag|dyka dök|dö dog|falla föll fall|fara for far|få fick|ge gav giv|gjuta göt gjut|gråta grät gråt|gå gick gång|hugga högg hugg|hålla höll håll|komma kom komm|le log|ligga låg leg|låta lät låt|se såg|skjuta sköt skjut|sluta slöt slut|slå slog slag|slåss slogs|sova sov|stjäla stal stul|stå stod|suga sög sug|svära svor svur|ta tog tag|växa växte vux|äta åt ät|böra +bor|dölja +dol|glädja +glad|göra +gjor|ha +ha|kunna +kun|lägga +la,lag|skilja +skil|smörja +smor|stödja +stöd,stöt|städja +stad|svälja +svald|säga +sa,sag|sälja +sål|sätta ~sat|vänja +van|välja +val|veta vet vet|vilja vill'

const changing = new Map<string, readonly string[]>()
for (const line of ABLAUT.split('|')) {
  const [present = '', past = '', supine = '', ...stems] = line.split(' ')
  for (const stem of stems) {
    changing.set(`${stem.replace('-', present)}a`, [stem.replace('-', past), stem.replace('-', supine)])
  }
}
for (const [word, stems] of table(CHANGING)) changing.set(word, stems)

/** Whole forms that no stem gives. */
const forms = table(
  'far fader fadern|få färre|nere nedersta|vara är var varit vore|ha har hade haft|kunna kan|veta visste vetat|vilja ville velat|skola ska skall skulle|få fått|gå gått|se sett sedd sedda|stå stått|dö dött|le lett|sova sovit|göra gör gjorda|annan annat andra andre|gammal äldre äldst äldsta äldste|god bättre bäst bästa bäste gott|bra bättre bäst bästa|dålig sämre sämst sämsta värre värst värsta|liten litet lilla lille små mindre minst minsta|många fler flera flest flesta|fler flest flesta flera|mycket mer mera mest mesta|öga ögon ögonen|öra öron öronen|människa människor',
)

/** What stands before verbs: förnya, uppnå, tillkännage. */
export const VERB_PREFIX =
  /^(?:an|av|be|bi|bort|efter|er|fast|fort|fram|fri|full|gen|hel|hop|jäm|klar|rätt|still|från|för|före|genom|in|kvar|lös|med|miss|mot|ned|ner|om|på|sam|sön|till|tillbaka|tillkänna|namn|lig|und|under|upp|ur|ut|vid|åter|över)+$/

/** The entry of a word, or of its last part when `allowed` says so of what stands before. */
function lookUp<T>(
  table: ReadonlyMap<string, T>,
  word: string,
  allowed: (head: string, rest: string) => boolean,
): readonly [head: string, found: T] | null {
  for (let at = 0; at < word.length - 1; at++) {
    const found = table.get(word.slice(at))
    if (found && (at === 0 || allowed(word.slice(0, at), word.slice(at)))) return [word.slice(0, at), found]
  }
  return null
}

/** Short verbs (ge, se, stå) are parts of many other words, longer ones of hardly any. */
const isPrefix = (head: string, rest: string): boolean => VERB_PREFIX.test(head) || (head.length > 2 && rest.length > 3)
const isFirstPart = (head: string): boolean => head.length > 2

export function umlaut(word: string): string[] {
  const found = lookUp(umlauts, word, isFirstPart)
  return found ? found[1].map(stem => found[0] + stem) : []
}

const FAMILIES: readonly SwedishFamily[] = ['past', 'sup']

/** Stems of a verb whose vowel changes or whose other forms are irregular. */
export function changingVerb(word: string): (readonly [SwedishFamily, string])[] {
  const found = lookUp(changing, word, isPrefix) ?? lookUp(changing, word.replace(/s$/, ''), isPrefix)
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
  const found = lookUp(forms, word, (head, rest) => VERB_PREFIX.test(head) && rest !== 'vara')
  return found ? found[1].map(form => found[0] + form) : []
}
