import type { PartOfSpeech } from '../../term.ts'
import type { Stem } from './stem.ts'

const irregular = new Map(
  'be am is are was were been|have has had|do does did done|go goes went gone|say said|make made|get got gotten|know knew known|think thought|take took taken|see saw seen|come came|give gave given|find found|tell told|feel felt|leave left|keep kept|begin began begun|hear heard|run ran|hold held|bring brought|write wrote written|sit sat|stand stood|lose lost|pay paid|meet met|lead led|understand understood|speak spoke spoken|spend spent|grow grew grown|win won|teach taught|buy bought|send sent|build built|fall fell fallen|sell sold|draw drew drawn|break broke broken|choose chose chosen|drive drove driven|eat ate eaten|fight fought|forget forgot forgotten|hide hid hidden|lie lay lain|mean meant|rise rose risen|steal stole stolen|stick stuck|swear swore sworn|throw threw thrown|man men|woman women|child children|person people|foot feet|life lives|good better best|bad worse worst'
    .split('|')
    .map(line => {
      const [word = '', ...forms] = line.split(' ')
      return [word, forms] as const
    }),
)

/** Stems of an English word in its base form, lower case. */
export function englishStems(word: string, pos?: PartOfSpeech): Stem[] {
  const stems: Stem[] = [word, ...(irregular.get(word) ?? [])].map(form => [form, 'en:nom'])
  if (pos !== 'adjective') stems.push(inS(word))
  const families: string[] = []
  if (pos === undefined || pos === 'verb') families.push('en:ing')
  if (pos === undefined || pos === 'adjective') families.push('en:er')
  for (const stem of beforeVowel(word)) for (const family of families) stems.push([stem, family])
  return stems
}

const endsInY = (word: string): boolean => /[^aeiou]y$/.test(word)

function inS(word: string): Stem {
  if (endsInY(word)) return [`${word.slice(0, -1)}i`, 'en:es']
  return [word, /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(word) ? 'en:es' : 'en:s']
}

/** What stands before -ing, -ed, -er and -est: bak(e), stopp, carry and carri. */
function beforeVowel(word: string): string[] {
  if (word.endsWith('e')) return [word, word.slice(0, -1)]
  if (endsInY(word)) return [word, `${word.slice(0, -1)}i`]
  return /(?:^|[^aeiou])[aeiou][bdgklmnprtvz]$/.test(word) ? [word, word + word.slice(-1)] : [word]
}
