import type { Case } from '../../core/learn/case.ts'
import { LANGUAGES } from '../../core/model.ts'
import type { OwnPackFile } from './schema.ts'

/** The sentences of an own pack. A situation is its pack's own: others may have one of the same name. */
export function casesOf({ id, cases = {} }: OwnPackFile): Case[] {
  return Object.entries(cases).flatMap(([family, byLanguage]) =>
    LANGUAGES.flatMap(language =>
      (['flag', 'allow'] as const).flatMap(label =>
        Object.entries(byLanguage[language]?.[label] ?? {}).flatMap(([situation, texts]) =>
          texts.map((text): Case => ({ family, language, label, situation: `${id}-${situation}`, text: text.trim() })),
        ),
      ),
    ),
  )
}
