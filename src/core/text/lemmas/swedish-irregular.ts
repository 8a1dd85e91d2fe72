import type { SwedishFamily } from './swedish-endings.ts'

/** Plural stems of nouns and comparative stems of adjectives whose vowel changes; also as the last part of a word. */
const UMLAUT = new Map(
  `bok böck|fot fött|hand händ|land länd|natt nätt|stad städ|son sön|man män männ|tand tänd|bonde bönd|far fäd fäder|fader fäd|mor möd möder|moder möd|bror bröd bröder|broder bröd|dotter döttr|rot rött|rand ränd|brand bränd|strand stränd|tång täng|stång stäng|gås gäss|mus möss|lus löss|and änd|ledamot ledamöt|stor stör|lång läng|ung yng|tung tyng|hög hög|låg läg|grov gröv|små mind`
    .split('|')
    .map(line => {
      const [word = '', ...stems] = line.split(' ')
      return [word, stems] as const
    }),
)

/** Strong verbs: infinitive, past tense, supine stem, then other present stems. */
const STRONG = new Map(
  `skriva skrev skriv|bli blev bliv|finna fann funn|komma kom komm|ta tog tag|ge gav giv|gå gick gång|se såg sett|stå stod stått|få fick fått|ligga låg leg|sitta satt sutt|dra drog drag`
    .split('|')
    .map(line => {
      const [word = '', ...stems] = line.split(' ')
      return [word, stems] as const
    }),
)

function bySuffix<T>(
  table: ReadonlyMap<string, T>,
  word: string,
  prefix: number,
): readonly [head: string, found: T] | null {
  const whole = table.get(word)
  if (whole) return ['', whole]
  for (let at = prefix; at < word.length - 1; at++) {
    const found = table.get(word.slice(at))
    if (found) return [word.slice(0, at), found]
  }
  return null
}

export function umlaut(word: string): string[] {
  const found = bySuffix(UMLAUT, word, 3)
  return found ? found[1].map(stem => found[0] + stem) : []
}

export function strongVerb(word: string): (readonly [SwedishFamily, string])[] {
  const found = bySuffix(STRONG, word.replace(/as$/, 'a'), 2)
  if (!found) return []
  const [head, [past, supine]] = found
  return [
    ['past', head + past],
    ['sup', head + supine],
  ]
}
