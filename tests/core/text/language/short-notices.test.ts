import { beforeAll, expect, test } from 'vitest'
import { type Identify, LANGUAGES } from '../../../../src/core/model.ts'
import { paragraphSpans } from '../../../../src/core/text/analysis.ts'
import { loadIdentify } from '../../../../src/core/text/language/identify.ts'
import { resolveLanguages } from '../../../../src/core/text/language/language.ts'
import { segmentsOf } from '../../../../src/core/text/language/segments.ts'
import { SHORT_NOTICES } from './short-notices.ts'

let identify: Identify

beforeAll(async () => {
  identify = await loadIdentify()
})

function languagesOf(text: string): string {
  const paragraphs = paragraphSpans(text).map(({ start, end }) => {
    const piece = text.slice(start, end)
    return { start, paragraph: { text: piece, segments: segmentsOf(piece, identify) } }
  })
  return resolveLanguages(paragraphs, text)
    .shares.map(({ lang }) => lang)
    .join()
}

test.each(LANGUAGES.flatMap(language => SHORT_NOTICES[language].map(text => [language, text] as const)))(
  'reads as %s: %s',
  (language, text) => {
    expect(languagesOf(text)).toBe(language)
  },
)
