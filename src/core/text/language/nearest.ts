import type { DetectedLanguage, Language } from '../../model.ts'

/** The model's near misses in short texts are taken for the language that people write here; `undefined` for others. */
export const NEAREST: Readonly<Partial<Record<DetectedLanguage, Language>>> = {
  fi: 'fi',
  et: 'fi',
  sv: 'sv',
  no: 'sv',
  da: 'sv',
  en: 'en',
}
