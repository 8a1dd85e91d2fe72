import type { TermList } from '../term.ts'
import { paragraphSpans } from '../text/analysis.ts'
import { entitiesOf } from '../text/entities.ts'
import type { ReadParagraph } from '../text/learned/sentence.ts'
import type { Inflect } from '../text/lemmas/inflect.ts'
import { sentencesOf } from '../text/sentences.ts'
import { createTermIndex } from '../text/terms.ts'
import { wordsOf } from '../text/words.ts'
import type { CaseReader } from './train.ts'

/** Reads sentences as the reviewer reads drafts: the words of all lexicons, in any form, stand for classes. */
export function createCaseReader(lexicons: Readonly<Record<string, TermList>>, inflect: Inflect): CaseReader {
  const index = createTermIndex(inflect)
  const classes = Object.keys(lexicons)
    .sort()
    .map(name => ({ name, set: index.add(lexicons[name] ?? {}, { loose: true }) }))
  const read = (text: string): ReadParagraph => {
    const words = wordsOf(text)
    const hits = index.find(text, words)
    return {
      text,
      words,
      sentences: sentencesOf(text),
      entities: entitiesOf(text),
      terms: set => hits.get(set) ?? [],
    }
  }
  return {
    classes,
    paragraphs: text => paragraphSpans(text).map(({ start, end }) => read(text.slice(start, end))),
  }
}
