import type { DetectedLanguage } from '../../src/core/model.ts'

/** A post made of known pieces, and the languages that must be found in it: no more, no fewer. */
export interface MixedPost {
  readonly kind: string
  readonly text: string
  readonly languages: readonly DetectedLanguage[]
}

/** Rows to make posts of. */
export interface PostRows {
  /** Sentences by language. */
  readonly sentences: Readonly<Record<'fi' | 'sv' | 'en' | 'et' | 'no' | 'da' | 'de', readonly string[]>>
  readonly parallel: readonly { readonly fi: string; readonly sv: string }[]
}

type Language = keyof PostRows['sentences']

const HASHTAGS = ['#kirkkonummi', '#kyrkslätt', '#WorkLife', '#FutureOfWork', '#lovehelsinki', '#OpenData', '#hiring']
const TAILS = ['', '', '', ' 🎉', ' 👍🏽', ' ❤️', ' https://www.vm.fi/a/b', ' www.turku.fi', ' @kelafi', ' #Helsinki']
const BRANDS = ['Microsoft Teams', 'Google Maps', 'Slush', 'Nordic Walking', 'Smart City Forum', 'Happy Hour']
const SWEDISH_NAMES = ['Anna-Lena Bergström', 'Björn Söderholm', 'Åsa Wikström', 'Kyrkslätt', 'Karl-Erik Lindqvist']
const FINNISH_NAMES = ['Päivi Mäkinen', 'Jyväskylä', 'Hämeenlinnan Pallokerho', 'Antti Kääriäinen', 'Sörnäinen']

/** Numbers from 0 to 1 that are the same in every run: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Posts of sixteen kinds, `each` of every kind: one language or several, in paragraphs, on one line, with names,
 * brands, links, hashtags and emoji. The same rows and seed give the same posts.
 */
export function mixedPosts(rows: PostRows, each: number, seed: number): MixedPost[] {
  const maker = makerOf(rows, seeded(seed))
  return Object.entries(kindsOf(maker)).flatMap(([kind, make]) =>
    Array.from({ length: each }, () => ({ kind, ...make() })),
  )
}

function makerOf(rows: PostRows, random: () => number) {
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)]
    if (item === undefined) throw new Error('No rows to make mixed posts of')
    return item
  }
  const sentence = (language: Language) => pick(rows.sentences[language])
  const short = (language: Language) => {
    for (let tries = 0; tries < 200; tries++) {
      const found = sentence(language)
      if (found.length <= 40) return found
    }
    throw new Error(`No row of at most 40 characters in ${language}`)
  }
  const paragraph = (language: Language) =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => sentence(language)).join(' ') + pick(TAILS)
  const tags = () => (random() < 0.5 ? `\n\n${pick(HASHTAGS)} ${pick(HASHTAGS)}` : '')
  const joined = (languages: Language[], between = '\n\n'): Made => ({
    text: languages.map(paragraph).join(between) + tags(),
    languages,
  })
  return { pick, sentence, short, paragraph, tags, joined, parallel: () => pick(rows.parallel) }
}

type Maker = ReturnType<typeof makerOf>
type Made = Omit<MixedPost, 'kind'>

function kindsOf(maker: Maker): Record<string, () => Made> {
  return { ...severalLanguages(maker), ...oneLanguage(maker) }
}

function severalLanguages(maker: Maker): Record<string, () => Made> {
  const { pick, sentence, short, paragraph, tags, joined, parallel } = maker
  return {
    'A fi, sv paragraphs': () => joined(['fi', 'sv']),
    'A2 parallel sv, fi': () => {
      const { fi, sv } = parallel()
      return { text: `${sv}${pick(TAILS)}\n${fi}${tags()}`, languages: ['sv', 'fi'] }
    },
    'B fi / sv': () => ({ text: `${sentence('fi')} / ${sentence('sv')}${tags()}`, languages: ['fi', 'sv'] }),
    'F fi sv in one line': () => ({ text: `${sentence('fi')} ${sentence('sv')}${tags()}`, languages: ['fi', 'sv'] }),
    'G fi and a short sv sentence': () => ({
      text: `${paragraph('fi')}\n\n${short('sv')}${tags()}`,
      languages: ['fi', 'sv'],
    }),
    'I fi, en': () => joined(['fi', 'en'], pick(['\n\n', '\n'])),
    'J sv, en': () => joined(['sv', 'en'], pick(['\n\n', '\n'])),
    'K fi, sv, en': () => joined(['fi', 'sv', 'en']),
  }
}

function oneLanguage({ pick, sentence, paragraph, joined }: Maker): Record<string, () => Made> {
  return {
    'C fi with English hashtags and brands': () => ({
      text: `${pick(BRANDS)}: ${sentence('fi')} ${paragraph('fi')} ${pick(BRANDS)}\n${pick(HASHTAGS)} ${pick(HASHTAGS)}`,
      languages: ['fi'],
    }),
    'H fi with Swedish names': () => ({
      text: `${pick(SWEDISH_NAMES)}: ${paragraph('fi')}\n${pick(SWEDISH_NAMES)}, ${pick(SWEDISH_NAMES)}`,
      languages: ['fi'],
    }),
    'D sv with Finnish names': () => ({
      text: `${pick(FINNISH_NAMES)}: ${paragraph('sv')}\n${pick(FINNISH_NAMES)}, ${pick(FINNISH_NAMES)}`,
      languages: ['sv'],
    }),
    'E en': () => joined(['en']),
    'E no': () => joined(['no']),
    'E da': () => joined(['da']),
    'E et': () => joined(['et']),
    'E de': () => joined(['de']),
  }
}
