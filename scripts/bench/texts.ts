/** Own sentences of the kind that municipalities post; in English, since the peers know nothing else. */
const english = [
  'The swimming hall is closed for maintenance next week, and it opens again on Monday at six in the morning.',
  'Applications for summer jobs are open until the end of February, so tell the young people in your family.',
  'The council will discuss the new school at its meeting on Thursday, and the meeting can be followed online.',
  'Road works on the main street will continue until Friday, and buses use a detour during that time.',
  'Welcome to the library to hear a story, borrow a book and meet your neighbours over a cup of coffee!',
  'Thanks for your feedback about the playground, the broken swing has now been replaced by a new one.',
  'Our staff answers your questions on weekdays from nine to three, please call or write to us.',
]
const finnishAndSwedish = [
  'Uimahalli on suljettu huoltotöiden vuoksi ensi viikolla, ja ovet aukeavat jälleen maanantaina klo 6.',
  'Kesätyöhaku on auki helmikuun loppuun asti, joten kerro siitä perheesi nuorille ja heidän ystävilleen.',
  'Simhallen är stängd nästa vecka på grund av underhåll och öppnar igen på måndag kl. 6 för alla.',
  'Valtuusto käsittelee uutta koulua torstain kokouksessaan, ja kokousta voi seurata verkossa suorana.',
  'Vägarbetet på huvudgatan fortsätter till fredag, och bussarna kör en annan rutt under den tiden.',
  'Kiitos palautteesta leikkipuistosta, rikkinäinen keinu on nyt vaihdettu uuteen ja turvallisempaan.',
  'Välkommen till biblioteket för att lyssna på en saga, låna en bok och träffa grannar över en kopp kaffe.',
]

/**
 * Text of exactly so many characters in so many paragraphs, never twice the same: a made-up word in every sentence says
 * which `seed` it is, so that nothing that was kept of a sentence helps with the next.
 */
export function benchText(kind: 'english' | 'bilingual', characters: number, paragraphs: number, seed: number): string {
  const sentences = kind === 'english' ? english : finnishAndSwedish
  const each = Math.floor((characters - (paragraphs - 1)) / paragraphs)
  const lines = Array.from({ length: paragraphs }, (_, at) => {
    let line = ''
    for (let next = at; line.length < each; next++)
      line += sentence(sentences[next % sentences.length] ?? '', [seed, at, next])
    return line.slice(0, each)
  })
  return lines.join('\n').padEnd(characters, '.')
}

const SYLLABLES = ['ka', 'lo', 'mi', 'su', 'te', 'va', 'no', 'ri', 'pe', 'ju']

function sentence(words: string, numbers: readonly number[]): string {
  const made = numbers.flatMap(number => Array.from(String(Math.abs(number)), digit => SYLLABLES[Number(digit)]))
  return `${words.slice(0, -1)} ${made.join('')}${words.slice(-1)} `
}
