import type { Match } from '../match.ts'
import type { Language, Localized } from '../model.ts'
import { longSentences, longWords } from '../text/readability.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler } from './check.ts'

/** What is heavy to read. Each language has its measure: Finnish says in one word what Swedish says in three. */
export interface ReadabilityCheck {
  readonly kind: 'readability'
  readonly finds: 'long-sentence' | 'long-words'
  /** From so many words in a sentence, or letters in a word. */
  readonly from: Localized<number>
}

export const compileReadability: CheckCompiler<ReadabilityCheck> = ({ finds, from }) => {
  const least = Math.min(from.fi, from.sv, from.en)
  return {
    scan(paragraph): Match[] {
      if (finds === 'long-words')
        return longWords(paragraph, least).map(({ start, end, text }) => ({
          span: { start, end },
          n: longestPart(text),
        }))
      return longSentences(paragraph, least).map(({ start, end, words }) => ({ span: { start, end }, n: words }))
    },
    judge: (view, scanned) => scanned.filter(match => (match.n ?? 0) >= from[languageAt(view, match)]),
  }
}

const longestPart = (word: string) => Math.max(...word.split('-').map(part => part.length))

/** In any other language the mildest measure holds that a reader of Finnish, Swedish or English would know. */
function languageAt(view: DraftView, { span }: Match): Language {
  const language = view.languages.at(span ? Math.floor((span.start + span.end) / 2) : 0)
  return language === 'fi' || language === 'sv' ? language : 'en'
}
